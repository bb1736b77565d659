"""Two versions of a document by clause, and what hangs on each clause of the old one."""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from django.utils.translation import gettext as _

from soichieu.accounts.sight import Sight
from soichieu.alignment.enums import GapKind, GapState, LinkState, PointKind
from soichieu.alignment.errors import NoSuchPoint
from soichieu.alignment.models import Gap, Link
from soichieu.alignment.queries.decided import anchors_at
from soichieu.alignment.queries.points import Paper, Point, clauses_of, own_words, papers_held
from soichieu.alignment.queries.work import task_ids_of
from soichieu.directives import queries as directives
from soichieu.directives.enums import LineageKind, Status
from soichieu.directives.models import Clause, Lineage
from soichieu.organisations import queries as organisations
from soichieu.pure.alignment.versions import ChangeKind, ClauseText, PieceOfWords, compare
from soichieu.pure.clauses.splitting import CLOSING_PATH, OPENING_PATH
from soichieu.tasks import queries as tasks

VERSION_KINDS = (LineageKind.AMENDS, LineageKind.REPLACES)
"""The relations by which one document is a new version of another."""


class HungLink(NamedTuple):
    """A confirmed link of a clause: whose, the words at its other end; `is_item` where the clause serves."""

    link_id: int
    unit_id: int
    unit: str
    words: str
    is_item: bool


class HungGap(NamedTuple):
    """A gap on which somebody acted at a clause."""

    kind: GapKind
    state: GapState
    unit_id: int
    unit: str


class HungTask(NamedTuple):
    """A task given from a clause."""

    task_id: int
    title: str


@dataclass(frozen=True, slots=True)
class Hung:
    """What hangs on clauses; `to_carry` counts the links the new version's clause does not have yet."""

    links: tuple[HungLink, ...] = ()
    tasks: tuple[HungTask, ...] = ()
    gaps: tuple[HungGap, ...] = ()
    to_carry: int = 0

    def __bool__(self) -> bool:
        return bool(self.links or self.tasks or self.gaps)


@dataclass(frozen=True, slots=True)
class Part:
    """One clause, heading or annex row of a version."""

    ref: str
    path: str
    words: str


@dataclass(frozen=True, slots=True)
class VersionLine:
    """What became of clauses from the old to the new version, and what hangs on the old ones."""

    kind: ChangeKind
    old: tuple[Part, ...]
    new: tuple[Part, ...]
    pieces: tuple[PieceOfWords, ...]
    hung: Hung

    @property
    def pair(self) -> str:
        """The old and the new clause as a form names them, where links can be carried over; else ""."""
        return f"{self.old[0].ref}:{self.new[0].ref}" if self.hung.to_carry else ""


@dataclass(frozen=True, slots=True)
class Versions:
    """Two versions held against each other, in the order of the new one."""

    old: Paper
    new: Paper
    lines: tuple[VersionLine, ...]

    @property
    def counts(self) -> Mapping[ChangeKind, int]:
        """How many changes of each kind there are."""
        found = Counter(line.kind for line in self.lines)
        return {kind: found[kind] for kind in ChangeKind if found[kind]}

    @property
    def to_carry(self) -> int:
        """How many links can be carried over."""
        return sum(line.hung.to_carry for line in self.lines)


class Version(NamedTuple):
    """Another version of a directive; `is_newer` where it changes this one."""

    id: int
    name: str
    kind: LineageKind
    is_newer: bool


def versions_of(old_id: int, new_id: int, on: date, sight: Sight) -> Versions:
    """Return two directives held against each other, with what hangs in sight on the old one's clauses.

    Raises NoSuchPoint where the reader does not see both, where they are one, or one has no full text.
    """
    papers = {paper.id: paper for paper in papers_held([old_id, new_id], sight)}
    if len(papers) != len({old_id, new_id}) or old_id == new_id:
        raise NoSuchPoint(_("Không tìm thấy hai văn bản này để so sánh."))
    before, after = clauses_of([papers[old_id]]), clauses_of([papers[new_id]])
    if not before or not after:
        raise NoSuchPoint(_("Chỉ so sánh được hai văn bản đã có toàn văn trong sổ."))
    old, new = _parts(papers[old_id], before), _parts(papers[new_id], after)
    changes = compare(_texts(old), _texts(new)).changes
    partners = {
        str(change.old[0]): str(change.new[0])
        for change in changes
        if len(change.old) == len(change.new) == 1
    }
    hung = _hung(before, after, partners, on, sight)
    by_old, by_new = {part.ref: part for part in old}, {part.ref: part for part in new}
    lines = tuple(
        VersionLine(
            kind=change.kind,
            old=tuple(by_old[str(ref)] for ref in change.old),
            new=tuple(by_new[str(ref)] for ref in change.new),
            pieces=change.pieces,
            hung=_together([hung[str(ref)] for ref in change.old if str(ref) in hung]),
        )
        for change in changes
    )
    return Versions(papers[old_id], papers[new_id], lines)


def has_text(directive_id: int) -> bool:
    """Return whether the register has the clauses of a directive."""
    return Clause.objects.filter(directive=directive_id).exists()


def other_versions(directive_id: int, sight: Sight) -> tuple[Version, ...]:
    """Return the directives in sight with full text that amend or replace this one, or that it does so to."""
    relations = Lineage.objects.filter(kind__in=VERSION_KINDS).exclude(status=Status.REJECTED)
    newer = {row.lower_id: row for row in relations.filter(upper=directive_id)}
    older = {row.upper_id: row for row in relations.filter(lower=directive_id)}
    seen = directives.visible(sight).filter(pk__in={*newer, *older}, clauses__isnull=False).distinct()
    return tuple(
        Version(
            row.pk,
            row.symbol or row.title,
            LineageKind((newer.get(row.pk) or older[row.pk]).kind),
            is_newer=row.pk in newer,
        )
        for row in seen.order_by("issued_on", "pk")
    )


def _parts(paper: Paper, points: Sequence[Point]) -> list[Part]:
    """Return all of a text in its order: headings, last clauses, annex rows."""
    told = [(point.start, 1, Part(point.ref, point.path, point.words)) for point in points]
    known = {point.ref for point in points}
    told += [
        (clause.start, 0, Part(f"c{clause.pk}", clause.path, words))
        for clause in Clause.objects.filter(directive=paper.id).exclude(path__in=(OPENING_PATH, CLOSING_PATH))
        if f"c{clause.pk}" not in known and (words := own_words(clause))
    ]
    return [part for _start, _kind, part in sorted(told, key=lambda one: one[:2])]


def _texts(parts: Sequence[Part]) -> list[ClauseText]:
    return [ClauseText(part.ref, part.path, part.words) for part in parts]


def _hung(
    before: Sequence[Point], after: Sequence[Point], partners: Mapping[str, str], on: date, sight: Sight
) -> Mapping[str, Hung]:
    """Return what hangs on each clause of the old version, by its ref."""
    anchors, new_anchors = anchors_at(before), anchors_at(after)
    links = _links(anchors.values(), sight)
    gaps = _gaps(anchors.values(), sight)
    given = _tasks(before, sight)
    units = {link.unit_id for those in links.values() for link in those}
    units |= {gap.unit_id for those in gaps.values() for gap in those}
    names = organisations.names_of(units, on)
    taken = set(
        Link.objects.filter(upper__in=new_anchors.values()).values_list("upper_id", "lower_id")
    ) | set(Link.objects.filter(lower__in=new_anchors.values()).values_list("upper_id", "lower_id"))
    found = {}
    for point in before:
        here = anchors.get(point.ref, 0)
        there = new_anchors.get(partners.get(point.ref, ""), 0)
        found[point.ref] = Hung(
            tuple(_link(one, here, names) for one in links.get(here, ())),
            tuple(given.get(point.ref, ())),
            tuple(
                HungGap(GapKind(one.kind), GapState(one.state), one.unit_id, names.get(one.unit_id, ""))
                for one in gaps.get(here, ())
            ),
            sum(
                1
                for one in links.get(here, ())
                if point.ref in partners and _moved(one, here, there) not in taken
            ),
        )
    return found


def _moved(link: Link, here: int, there: int) -> tuple[int, int]:
    """Return the ends a link would have at the new clause."""
    return (there, link.lower_id) if link.upper_id == here else (link.upper_id, there)


def _link(link: Link, here: int, names: Mapping[int, str]) -> HungLink:
    is_item = link.lower_id == here
    words = link.upper.words if is_item else link.lower.words
    return HungLink(link.pk, link.unit_id, names.get(link.unit_id, ""), words, is_item)


def _links(anchors: Collection[int], sight: Sight) -> Mapping[int, list[Link]]:
    found: dict[int, list[Link]] = defaultdict(list)
    for link in confirmed_on(anchors):
        if sight.covers(link.unit_id):
            for end in {link.upper_id, link.lower_id} & set(anchors):
                found[end].append(link)
    return found


def confirmed_on(anchors: Collection[int]) -> list[Link]:
    """Return the confirmed links at either end of which one of these anchors stands, the oldest first."""
    confirmed = Link.objects.filter(state=LinkState.CONFIRMED).select_related("upper", "lower")
    ends = confirmed.filter(upper__in=anchors) | confirmed.filter(lower__in=anchors)
    return list(ends.order_by("pk"))


def _gaps(anchors: Collection[int], sight: Sight) -> Mapping[int, list[Gap]]:
    found: dict[int, list[Gap]] = defaultdict(list)
    acted = Gap.objects.filter(upper__in=anchors) | Gap.objects.filter(lower__in=anchors)
    for gap in acted.order_by("pk"):
        if sight.covers(gap.unit_id):
            for end in {gap.upper_id or 0, gap.lower_id or 0} & set(anchors):
                found[end].append(gap)
    return found


def _tasks(points: Sequence[Point], sight: Sight) -> Mapping[str, list[HungTask]]:
    """Return the tasks in sight given from each clause or annex row."""
    of_point = task_ids_of([point for point in points if point.kind != PointKind.TASK])
    ids = {pk for those in of_point.values() for pk in those}
    titles = dict(tasks.visible(sight).filter(task__in=ids).values_list("task_id", "task__title"))
    return {
        ref: [HungTask(pk, titles[pk]) for pk in sorted(those) if pk in titles]
        for ref, those in of_point.items()
    }


def _together(those: Sequence[Hung]) -> Hung:
    return Hung(
        tuple(link for one in those for link in one.links),
        tuple(task for one in those for task in one.tasks),
        tuple(gap for one in those for gap in one.gaps),
        sum(one.to_carry for one in those),
    )
