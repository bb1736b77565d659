"""What holds a task up: another task it waits for, or an obstacle (đang vướng)."""

from datetime import date

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from soichieu.cascade.models import Obstacle
from soichieu.foundation.history import tracked
from soichieu.tasks.models.tasks import Task


@tracked
class Dependency(models.Model):
    """One task waits for another from a day on, until that is done or the dependency is lifted."""

    task = models.ForeignKey(
        Task, models.CASCADE, related_name="waits_for", verbose_name=_("nhiệm vụ phải chờ")
    )
    awaited = models.ForeignKey(
        Task, models.CASCADE, related_name="awaited_by", verbose_name=_("nhiệm vụ phải xong trước")
    )
    why = models.CharField(_("lý do"), max_length=300, blank=True)
    since = models.DateField(_("từ ngày"))
    lifted_on = models.DateField(_("thôi chờ từ ngày"), null=True, blank=True)

    class Meta:
        ordering = ("task", "id")
        verbose_name = _("chờ nhiệm vụ khác")
        constraints = [
            models.UniqueConstraint(
                fields=["task", "awaited"],
                condition=Q(lifted_on__isnull=True),
                name="dependency_once",
                violation_error_message=_("Nhiệm vụ này đã được ghi là chờ nhiệm vụ kia."),
            ),
            models.CheckConstraint(condition=~Q(task=F("awaited")), name="dependency_of_another"),
        ]

    def __str__(self) -> str:
        return f"{self.task} ← {self.awaited}"

    def stands_on(self, on: date) -> bool:
        """Return whether the one waits for the other on a day."""
        return self.since <= on and (self.lifted_on is None or self.lifted_on > on)


class Blockage(models.Model):
    """An obstacle holds a task up, for as long as that is not lifted."""

    task = models.ForeignKey(Task, models.CASCADE, related_name="blockages")
    obstacle = models.ForeignKey(
        Obstacle, models.CASCADE, related_name="blockages", verbose_name=_("vướng mắc")
    )
    since = models.DateField(_("từ ngày"))

    class Meta:
        ordering = ("task", "id")
        verbose_name = _("nhiệm vụ bị vướng")
        constraints = [
            models.UniqueConstraint(
                fields=["task", "obstacle"],
                name="blockage_once",
                violation_error_message=_("Vướng mắc này đã được ghi ở nhiệm vụ."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.task}: {self.obstacle}"
