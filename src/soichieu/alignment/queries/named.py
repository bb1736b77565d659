"""Points by the refs that forms and commands name them with; each paper looked at once."""

from collections.abc import Collection, Mapping

from django.utils.translation import gettext as _

from soichieu.alignment.enums import PointKind
from soichieu.alignment.errors import NoSuchPoint
from soichieu.alignment.queries.points import Point, clauses_of, heirloom, paper_of, papers_by
from soichieu.directives.models import Clause, Directive
from soichieu.evidence.models import Claim
from soichieu.tasks.models import Task

_CLAUSE, _ROW, _TASK = "c", "r", "t"


def point_of(ref: str) -> Point:
    """Return one clause, row or task by its ref, whoever asks; raises NoSuchPoint where there is none."""
    return points_named([ref])[ref]


def points_named(refs: Collection[str]) -> Mapping[str, Point]:
    """Return clauses, rows and tasks by their refs, whoever asks; raises NoSuchPoint where one is missing."""
    numbers: dict[str, set[int]] = {_CLAUSE: set(), _ROW: set(), _TASK: set()}
    for ref in refs:
        if ref[:1] not in numbers or not ref[1:].isascii() or not ref[1:].isdigit():
            raise NoSuchPoint(_("Không tìm thấy mục này."))
        numbers[ref[0]].add(int(ref[1:]))
    sources = set(Claim.objects.filter(pk__in=numbers[_ROW]).values_list("source_id", flat=True))
    papers = {
        *Clause.objects.filter(pk__in=numbers[_CLAUSE]).values_list("directive_id", flat=True),
        *Clause.objects.filter(source__in=sources).values_list("directive_id", flat=True),
    }
    rows = Directive.objects.filter(pk__in=papers).select_related("issuer")
    found = {point.ref: point for point in clauses_of([paper_of(row) for row in rows])}
    found |= {point.ref: point for point in map(_task, Task.objects.filter(pk__in=numbers[_TASK]))}
    if set(refs) - found.keys():
        raise NoSuchPoint(_("Mục này không còn trong văn bản."))
    return {ref: found[ref] for ref in refs}


def _task(task: Task) -> Point:
    return Point(
        f"{_TASK}{task.pk}", PointKind.TASK, None, "", task.title, due=task.last_day, product=task.product
    )


def are_work_of(unit_id: int, points: Collection[Point]) -> bool:
    """Return whether all of these are work of a unit or a predecessor: of its papers, or tasks it shares."""
    units = heirloom(unit_id)
    papers = {point.paper.id for point in points if point.paper}
    tasks = {int(point.ref[1:]) for point in points if point.kind == PointKind.TASK}
    own = Directive.objects.filter(papers_by(units), pk__in=papers)
    shared = Task.objects.filter(assignments__unit__in=units, pk__in=tasks)
    return own.count() == len(papers) and shared.distinct().count() == len(tasks)
