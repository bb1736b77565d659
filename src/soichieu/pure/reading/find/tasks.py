"""Tasks: work given to a unit, with those that work along, the day and the product (R10, R12).

Reads: orders in the prose ("giao X chủ trì, phối hợp với Y …"), the deeds listed under a unit, labels
("Cơ quan chủ trì: …") and tables of assignment. What a text tells as done gives no task.
"""

from collections.abc import Iterable
from itertools import chain

from soichieu.pure.reading.find.assignments import Assignment, Deadlines, task_of
from soichieu.pure.reading.find.orders import due, orders
from soichieu.pure.reading.find.task_forms import labelled, tabled
from soichieu.pure.reading.find.task_lists import listed
from soichieu.pure.reading.findings import Deadline, Document, Task, UnitMention
from soichieu.pure.reading.prepared import Prepared


def find_tasks(
    prepared: Prepared, documents: list[Document], units: list[UnitMention], deadlines: list[Deadline]
) -> list[Task]:
    """Give the tasks in the order of the text."""
    low = prepared.lower
    found = chain(
        tabled(prepared, low),
        labelled(prepared, low),
        listed(prepared, low),
        orders(prepared, low),
        due(prepared, low, deadlines),
    )
    days = Deadlines(deadlines)
    return [task_of(prepared, low, one, days) for one in _without_repeats(found)]


def _without_repeats(found: Iterable[Assignment]) -> list[Assignment]:
    """Keep of readings that overlap the one that begins first, of these the longest."""
    kept: list[Assignment] = []
    for one in sorted(found, key=lambda assignment: (assignment.span[0], -assignment.span[1])):
        if not kept or one.span[0] >= kept[-1].span[1]:
            kept.append(one)
    return kept
