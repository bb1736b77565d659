"""Tables of tasks."""

from soichieu.tasks.models.assignments import Assignment, Extension, Progress
from soichieu.tasks.models.blocking import Blockage, Dependency
from soichieu.tasks.models.calendar_keys import CalendarKey
from soichieu.tasks.models.imports import ImportBatch, ImportContent, ImportFault, ImportRow
from soichieu.tasks.models.milestones import Milestone
from soichieu.tasks.models.office_calendars import OfficeCalendar
from soichieu.tasks.models.reforms import ShareCarriage, TakeoverRule
from soichieu.tasks.models.series import Series
from soichieu.tasks.models.tasks import Task

__all__ = [
    "Assignment",
    "Blockage",
    "CalendarKey",
    "Dependency",
    "Extension",
    "ImportBatch",
    "ImportContent",
    "ImportFault",
    "ImportRow",
    "Milestone",
    "OfficeCalendar",
    "Progress",
    "Series",
    "ShareCarriage",
    "TakeoverRule",
    "Task",
]
