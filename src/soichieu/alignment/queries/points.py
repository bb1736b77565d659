"""The clauses of directives and the items of a unit's work, each as one point."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import Q, QuerySet

from soichieu.accounts.sight import Sight
from soichieu.alignment.enums import PointKind
from soichieu.directives import queries as directives
from soichieu.directives.enums import Life, Status
from soichieu.directives.models import Clause, Directive
from soichieu.directives.queries.reading import day_of
from soichieu.evidence.enums import ClaimKind, ClaimState
from soichieu.evidence.models import Claim
from soichieu.organisations import queries as organisations
from soichieu.pure.alignment.demands import is_demand
from soichieu.pure.alignment.papers import years_of
from soichieu.pure.alignment.unmarked import unmarked
from soichieu.pure.clauses.splitting import CLOSING_PATH, OPENING_PATH
from soichieu.tasks import queries as tasks
from soichieu.tasks.enums import Role

WORK_KINDS = ("KH", "CTr", "ĐA", "NQ", "QĐ", "CT", "KL", "HD", "TB", "QC")
"""Kinds of paper that hold a unit's work; reports, dispatches and submissions promise nothing."""
_DAY = {ClaimKind.TASK: "due", ClaimKind.TARGET: "by", ClaimKind.DEADLINE: "date"}
_TELLING = tuple(_DAY)
_PAST = (Life.DRAFT, Life.ADOPTED, Life.REPLACED, Life.ENDED)


@dataclass(frozen=True, slots=True)
class Paper:
    """A directive or a paper of a unit's work; `years` are those it is for, if its title says so."""

    id: int
    kind: str
    symbol: str
    title: str
    issuer: str
    issuer_id: int | None
    issued_on: date | None
    years: tuple[int, int] | None
    is_invented: bool

    @property
    def name(self) -> str:
        """How lists call it."""
        return self.symbol or self.title


@dataclass(frozen=True, slots=True)
class Point:
    """One clause, annex row or running task.

    `ref` names it: "c12" a clause, "r34" the claim of an annex row, "t56" a task. `due_text` is as printed.
    `claims` are the findings in it that tell of tasks.
    """

    ref: str
    kind: PointKind
    paper: Paper | None
    path: str
    words: str
    heading: str = ""
    above: tuple[str, ...] = ()
    lead: str = ""
    due: date | None = None
    due_text: str = ""
    product: str = ""
    source_id: int | None = None
    start: int = 0
    claims: tuple[int, ...] = ()
    is_demand: bool = True

    @property
    def place(self) -> str:
        """Paper and place in it, as a citation says it."""
        where = f"{self.path}" if self.kind != PointKind.TASK else ""
        return ", ".join(part for part in (where, self.paper.name if self.paper else "") if part)


def papers_held(directive_ids: Collection[int], sight: Sight) -> tuple[Paper, ...]:
    """Return the directives of a set that the reader sees, in the order of the ids given."""
    found = directives.visible(sight).filter(pk__in=directive_ids).exclude(status=Status.REJECTED)
    by_id = {row.pk: paper_of(row) for row in found.select_related("issuer")}
    return tuple(by_id[pk] for pk in dict.fromkeys(directive_ids) if pk in by_id)


def clauses_of(papers: Sequence[Paper]) -> tuple[Point, ...]:
    """Return what directives ask: their last clauses and annex rows, in the order of each text."""
    return tuple(_points(papers))


def work_of(unit_id: int, on: date, sight: Sight, without: Collection[int] = ()) -> tuple[Point, ...]:
    """Return the whole work of a unit on a day: items of its papers in force, then its running tasks.

    Papers are those it or a predecessor issued or drew up by the day, accepted, not replaced or ended;
    `without` leaves out directives of the set. Nothing of a unit out of the reader's sight.
    """
    if not sight.covers(unit_id):
        return ()
    papers = papers_of(unit_id, on, without)
    items = [point for point in _points(papers) if point.is_demand]
    return (*items, *_running(unit_id, on, sight))


def papers_of(unit_id: int, on: date, without: Collection[int] = ()) -> tuple[Paper, ...]:
    """Return the papers of a unit's work on a day, of its predecessors too, the oldest first."""
    found = at_work(on).filter(papers_by(heirloom(unit_id))).exclude(pk__in=without)
    return tuple(paper_of(row) for row in found.select_related("issuer").order_by("issued_on", "pk"))


def heirloom(unit_id: int) -> set[int]:
    """Return a unit with all it came out of: whose work is its own."""
    return {unit_id, *organisations.predecessor_ids([unit_id])}


def papers_by(unit_ids: Collection[int]) -> Q:
    """Return the condition that one of these issued a paper or drew it up."""
    return Q(issuer__in=unit_ids) | Q(owner__in=unit_ids)


def at_work(on: date) -> QuerySet[Directive]:
    """Return every paper that is part of anybody's work on a day: accepted, not replaced or ended."""
    found = Directive.objects.filter(status=Status.ACCEPTED, kind__in=WORK_KINDS)
    return found.exclude(state__in=_PAST).exclude(issued_on__gt=on)


def paper_of(row: Directive) -> Paper:
    """Return what is told of a paper."""
    title = row.abstract or row.title
    return Paper(
        id=row.pk,
        kind=row.kind,
        symbol=row.symbol,
        title=title,
        issuer=row.issuer_text,
        issuer_id=row.issuer_id,
        issued_on=row.issued_on,
        years=years_of(title, row.issued_on.year if row.issued_on else None),
        is_invented=row.invented,
    )


def _points(papers: Sequence[Paper]) -> Iterator[Point]:
    by_paper: dict[int, list[Clause]] = defaultdict(list)
    for clause in Clause.objects.filter(directive__in=[paper.id for paper in papers]).order_by("ordinal"):
        by_paper[clause.directive_id].append(clause)
    sources = {clause.source_id for clauses in by_paper.values() for clause in clauses}
    claims: dict[int, list[Claim]] = defaultdict(list)
    found = Claim.objects.filter(source__in=sources, kind__in=_TELLING).exclude(state=ClaimState.REJECTED)
    for claim in found.order_by("start", "pk"):
        claims[claim.source_id].append(claim)
    for paper in papers:
        clauses = by_paper[paper.id]
        told = claims[clauses[0].source_id] if clauses else []
        yield from _points_of(paper, clauses, told)


def _points_of(paper: Paper, clauses: Sequence[Clause], told: Sequence[Claim]) -> Iterator[Point]:
    """Yield the last clauses of a paper, each followed by the rows of the tables in it."""
    parents = {clause.parent_id for clause in clauses}
    by_id = {clause.pk: clause for clause in clauses}
    for clause in clauses:
        own_end = clause.start + len(clause.text)
        inside = [claim for claim in told if clause.start <= claim.start < max(own_end, clause.start + 1)]
        rows = [claim for claim in inside if claim.kind == ClaimKind.TASK and "\t" in claim.quote]
        words = own_words(clause)
        is_last = clause.pk not in parents and clause.path not in {OPENING_PATH, CLOSING_PATH}
        if is_last and words:
            yield _clause_point(paper, clause, words, _above(clause, by_id), _told(inside, rows))
        for number, claim in enumerate(rows, 1):
            yield _row_point(paper, clause, claim, number)


def _clause_point(
    paper: Paper, clause: Clause, words: str, above: tuple[str, ...], told: Sequence[Claim]
) -> Point:
    said = [claim.current for claim in told if claim.kind == ClaimKind.TASK]
    dues = [day for claim in told if (day := day_of(claim.current.get(_DAY[ClaimKind(claim.kind)])))]
    return Point(
        ref=f"c{clause.pk}",
        kind=PointKind.CLAUSE,
        paper=paper,
        path=clause.path,
        words=words,
        heading=clause.heading,
        above=above,
        lead=next((one["lead"] for one in said if one.get("lead")), ""),
        due=max(dues, default=None),
        due_text=next((one["due_text"] for one in said if one.get("due_text")), ""),
        product=next((one["product"] for one in said if one.get("product")), ""),
        source_id=clause.source_id,
        start=clause.start,
        claims=tuple(claim.pk for claim in told if claim.kind == ClaimKind.TASK),
        is_demand=is_demand(words, clause.heading, above),
    )


def _told(inside: Sequence[Claim], rows: Sequence[Claim]) -> list[Claim]:
    """Return what is told of a clause itself, not in the rows of a table in it."""
    return [claim for claim in inside if not any(row.start <= claim.start < row.end for row in rows)]


def _row_point(paper: Paper, clause: Clause, claim: Claim, number: int) -> Point:
    said = claim.current
    return Point(
        ref=f"r{claim.pk}",
        kind=PointKind.ROW,
        paper=paper,
        path=f"PL.{number}",
        words=" ".join((said.get("text") or claim.quote).split()),
        lead=said.get("lead") or "",
        due=day_of(said.get("due")),
        due_text=said.get("due_text") or "",
        product=said.get("product") or "",
        source_id=clause.source_id,
        start=claim.start,
        claims=(claim.pk,),
    )


def _above(clause: Clause, by_id: Mapping[int, Clause]) -> tuple[str, ...]:
    """Return the headings, or else the words, over a clause, outermost first."""
    over: list[str] = []
    parent = by_id.get(clause.parent_id or 0)
    while parent is not None:
        over.append(parent.heading or own_words(parent))
        parent = by_id.get(parent.parent_id or 0)
    return tuple(reversed(over))


def own_words(clause: Clause) -> str:
    """Return the words of a clause without its mark, tables and the headings over these."""
    words = _without_tables(clause.text)
    return unmarked(words) if clause.label else words


def _without_tables(text: str) -> str:
    kept: list[str] = []
    for line in text.split("\n"):
        if "\t" in line or line.strip().lower().startswith("phụ lục"):
            break
        kept.append(line.strip())
    return " ".join(" ".join(kept).split())


def _running(unit_id: int, on: date, sight: Sight) -> Iterable[Point]:
    """Yield the tasks a unit leads on a day."""
    wanted = tasks.ShareFilter(unit_id=unit_id, role=Role.LEAD)
    names = organisations.names_of([unit_id], on)
    for share in tasks.shares_seen(sight, on, wanted):
        task = share.task
        yield Point(
            ref=f"t{task.pk}",
            kind=PointKind.TASK,
            paper=None,
            path="",
            words=task.title,
            lead=names.get(unit_id, ""),
            due=share.last_then,
            due_text=task.due_text,
            product=task.product,
        )
