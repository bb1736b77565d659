"""Tasks: work given to a body, with those that work along, the day and the product (R10, R12).

Reads: orders and duties in the prose, the deeds listed under a body, labels ("Cơ quan chủ trì: …") and
tables of
assignment. What a text tells as done, aims at or asks of a superior gives no task.
"""

from collections.abc import Iterable
from itertools import chain

from soichieu.pure.reading.find.assignments import Assignment, Deadlines, tasks_of
from soichieu.pure.reading.find.bodies import Bodies
from soichieu.pure.reading.find.task_forms import appended, labelled, tabled
from soichieu.pure.reading.find.task_lists import listed
from soichieu.pure.reading.findings import Deadline, Document, Task, UnitMention
from soichieu.pure.reading.prepared import Prepared


def find_tasks(
    prepared: Prepared, documents: list[Document], units: list[UnitMention], deadlines: list[Deadline]
) -> list[Task]:
    """Give the tasks in the order of the text."""
    bodies, days = Bodies.of(prepared, units), Deadlines(deadlines)
    found = chain(
        tabled(prepared, bodies),
        labelled(prepared, bodies),
        appended(prepared, bodies),
        listed(prepared, bodies, days),
    )
    low = prepared.lower
    return [task for one in _without_repeats(found) for task in tasks_of(prepared, low, one, days)]


def _without_repeats(found: Iterable[Assignment]) -> list[Assignment]:
    """Keep of readings that overlap the one that begins first,
    of these the longest; leads of one order stay."""
    kept: list[Assignment] = []
    for one in sorted(found, key=lambda assignment: (assignment.span[0], -assignment.span[1])):
        if (
            not kept
            or one.span[0] >= kept[-1].span[1]
            or (one.span == kept[-1].span and one.lead != kept[-1].lead)
        ):
            kept.append(one)
    return kept
