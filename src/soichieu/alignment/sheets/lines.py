"""The lines of a sheet: a clause beside one item that serves it, with tasks, proofs, obstacles and gaps."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from django.utils.translation import gettext as _

from soichieu.alignment.enums import GapKind, PointKind
from soichieu.alignment.queries import Done, GapLine, Line, Point, Served, Sheet
from soichieu.alignment.sheets.citing import Notes, point_place
from soichieu.alignment.sheets.wording import day, gap_words, paper_name, particulars, standing


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing said in a cell: where it stands, its words, the numbers of its sources, and more on it."""

    words: str
    place: str = ""
    notes: tuple[int, ...] = ()
    told: tuple[str, ...] = ()
    is_warning: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One line: the clause and what stands beside it.

    `is_first` where its clause was not shown before, `is_last` where it is not shown again.
    """

    number: int
    clause: Entry
    item: Entry
    tasks: tuple[Entry, ...]
    proofs: tuple[Entry, ...]
    obstacles: tuple[Entry, ...]
    gaps: tuple[Entry, ...]
    is_first: bool = True
    is_last: bool = True


@dataclass(frozen=True, slots=True)
class Part:
    """The lines of one directive that stand under the same headings."""

    directive: int
    headings: tuple[str, ...]
    rows: tuple[Row, ...]


def parts_of(sheet: Sheet, notes: Notes) -> tuple[Part, ...]:
    """Return the lines of every clause that asks for something or is served, as their texts order them."""
    shown = [line for line in sheet.lines if line.clause.is_demand or line.served]
    parts: list[tuple[tuple[int, tuple[str, ...]], list[Row]]] = []
    of_items = [gap for gap in sheet.gaps if gap.clause is None]
    for number, line in enumerate(shown, 1):
        place = _place(line)
        if not parts or parts[-1][0] != place:
            parts.append((place, []))
        parts[-1][1].extend(_rows(number, line, of_items, notes))
    return tuple(Part(directive, headings, tuple(rows)) for (directive, headings), rows in parts)


def other_work(sheet: Sheet, notes: Notes) -> tuple[Row, ...]:
    """Return the unit's work that serves none of these clauses, each as a line without a clause."""
    rows = []
    for number, item in enumerate(sheet.idle, 1):
        gaps = [gap for gap in sheet.gaps if gap.clause is None and _is_of(gap, item)]
        rows.append(Row(number, Entry(""), _item(item, notes), (), (), (), _gaps(gaps)))
    return tuple(rows)


def _place(line: Line) -> tuple[int, tuple[str, ...]]:
    clause = line.clause
    return (clause.paper.id if clause.paper else 0, clause.above)


def _rows(number: int, line: Line, of_items: Sequence[GapLine], notes: Notes) -> Iterator[Row]:
    clause = Entry(line.clause.words, line.clause.path, notes.of(line.clause))
    alone = [gap for gap in line.gaps if not any(_is_of(gap, served.item) for served in line.served)]
    if not line.served:
        yield Row(number, clause, _nothing(line), (), (), (), _gaps(alone))
    for place, served in enumerate(line.served):
        gaps = [gap for gap in (*line.gaps, *of_items) if _is_of(gap, served.item)]
        own = _gaps([*([] if place else alone), *gaps])
        row = _served(number, clause, served, own, notes)
        yield replace(row, is_first=place == 0, is_last=place == len(line.served) - 1)


def _served(number: int, clause: Entry, served: Served, gaps: tuple[Entry, ...], notes: Notes) -> Row:
    item = served.item
    return Row(
        number=number,
        clause=clause,
        item=_item(item, notes, served.through),
        tasks=tuple(_task(task, item) for task in served.tasks),
        proofs=tuple(
            Entry(proof.words or _("Có tài liệu kèm theo"), day(proof.on), notes.of_proof(proof))
            for task in served.tasks
            for proof in task.proofs
        ),
        obstacles=tuple(Entry(words) for task in served.tasks for words in task.held_up_by),
        gaps=gaps,
    )


def _nothing(line: Line) -> Entry:
    """Say that nothing serves a clause, and whether sure suggestions wait for a person."""
    waiting = sum(1 for offer in line.offers if offer.is_sure)
    words = _("Chưa có mục nào được xác nhận.")
    if waiting:
        return Entry(words, told=(_("Có %(count)s gợi ý chờ xác nhận.") % {"count": waiting},))
    return Entry(words)


def _item(item: Point, notes: Notes, through: str = "") -> Entry:
    if item.paper is None:
        place = _("Nhiệm vụ đang thực hiện")
    else:
        where = point_place(item)
        place = f"{paper_name(item.paper)}, {where}"
    way = (_("qua {place}").format(place=through),) if through else ()
    return Entry(item.words, place, notes.of(item), (*way, *particulars(item)))


def _task(task: Done, item: Point) -> Entry:
    is_itself = item.kind == PointKind.TASK or task.title == item.words
    return Entry(standing(task), told=() if is_itself else (task.title,))


def _gaps(gaps: Sequence[GapLine]) -> tuple[Entry, ...]:
    return tuple(Entry(gap_words(gap), is_warning=gap.is_open) for gap in gaps)


def _is_of(gap: GapLine, item: Point) -> bool:
    return gap.item is not None and gap.item.ref == item.ref


def count_by_kind(gaps: Sequence[GapLine]) -> tuple[tuple[GapKind, int], ...]:
    """Return how many gaps there are of each kind, kinds without any left out."""
    counts = [(kind, sum(1 for gap in gaps if gap.kind == kind)) for kind in GapKind]
    return tuple((kind, count) for kind, count in counts if count)
