"""Tables of tasks."""

from soichieu.tasks.models.assignments import Assignment, Extension, Progress
from soichieu.tasks.models.tasks import Task

__all__ = ["Assignment", "Extension", "Progress", "Task"]
