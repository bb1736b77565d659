"""Where the thing a notice tells of is shown."""

from typing import TYPE_CHECKING

from django.urls import reverse

if TYPE_CHECKING:
    from soichieu.reminders.models import Notice


def path_of(notice: "Notice | None") -> str:
    """Return the path of a notice's task or duty, of the inbox for None."""
    if notice is None:
        return reverse("notices")
    if notice.assignment is not None:
        return reverse("task", args=[notice.assignment.task_id])
    if notice.milestone is not None:
        return reverse("task", args=[notice.milestone.task_id])
    if notice.extension is not None:
        return reverse("task", args=[notice.extension.assignment.task_id])
    assert notice.obligation is not None, "the database keeps one of the four"  # noqa: S101  a fault, not a case
    return reverse("duty", args=[notice.obligation.duty_id])
