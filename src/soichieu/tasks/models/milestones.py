"""Milestones (mốc): what must be reached on the way to a result, and what showed that it was."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from soichieu.foundation.history import tracked
from soichieu.tasks.models.assignments import Progress
from soichieu.tasks.models.tasks import Task


@tracked
class Milestone(models.Model):
    """A mark on the way of a task, with its day; reached on a day, told in words and by a step or a source.

    One taken back is open again; what stood before is kept in the history of the row.
    """

    task = models.ForeignKey(Task, models.CASCADE, related_name="milestones")
    words = models.CharField(_("mốc"), max_length=300)
    due = models.DateField(_("ngày phải đạt"))
    reached_on = models.DateField(_("ngày đạt"), null=True, blank=True)
    told = models.CharField(_("kết quả"), max_length=500, blank=True)
    progress = models.ForeignKey(
        Progress,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="milestones",
        verbose_name=_("theo bước"),
    )
    source = models.ForeignKey(
        "evidence.Source",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("minh chứng"),
    )

    class Meta:
        ordering = ("task", "due", "id")
        verbose_name = _("mốc")
        constraints = [
            models.UniqueConstraint(fields=["task", "words", "due"], name="milestone_once"),
            models.CheckConstraint(
                condition=Q(reached_on__isnull=False)
                | Q(told="", progress__isnull=True, source__isnull=True),
                name="milestone_told_when_reached",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.words} ({self.due})"
