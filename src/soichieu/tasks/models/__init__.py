"""Tables of tasks."""

from soichieu.tasks.models.assignments import Assignment, Extension, Progress
from soichieu.tasks.models.imports import ImportBatch, ImportContent, ImportFault, ImportRow
from soichieu.tasks.models.tasks import Task

__all__ = [
    "Assignment",
    "Extension",
    "ImportBatch",
    "ImportContent",
    "ImportFault",
    "ImportRow",
    "Progress",
    "Task",
]
