"""What reforms make of shares of tasks (R6): the rule of an office, and what became of each share."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.translation import gettext_lazy as _

from soichieu.cascade.enums import Fate
from soichieu.foundation.history import tracked
from soichieu.organisations.enums import Level, Line
from soichieu.organisations.queries import UnitRule
from soichieu.tasks.models.assignments import Assignment


@tracked
class TakeoverRule(models.Model):
    """Which successors take over the tasks an office follows where a unit is split or dissolved.

    Without a rule of its office such a share closes as ended by reorganisation, and is listed.
    """

    office = models.ForeignKey(
        "organisations.Unit", models.CASCADE, related_name="+", verbose_name=_("cơ quan theo dõi")
    )
    level = models.CharField(_("cấp"), max_length=8, choices=Level)
    line = models.CharField(_("hệ thống"), max_length=10, choices=Line, blank=True)
    body = models.CharField(_("loại tổ chức"), max_length=40, blank=True)

    class Meta:
        ordering = ("office", "id")
        verbose_name = _("quy tắc tiếp nhận nhiệm vụ")
        constraints = [
            models.UniqueConstraint(fields=["office", "level", "line", "body"], name="takeover_rule_once")
        ]

    @property
    def rule(self) -> UnitRule:
        """Whom it names on any day, anywhere in the country: only successors are asked."""
        return UnitRule(self.level, self.line, self.body)

    def __str__(self) -> str:
        return f"{self.office}: {self.level}"


class ShareCarriage(models.Model):
    """What the successions of one day made of one share; rows are only ever added.

    `weighed` are the ids of all successions of the unit on that day that were taken into account: one
    entered later is not among them, and so is found.
    """

    assignment = models.ForeignKey(Assignment, models.CASCADE, related_name="carriages")
    fate = models.CharField(_("kết quả qua tổ chức lại"), max_length=12, choices=Fate)
    to = models.ForeignKey(Assignment, models.CASCADE, null=True, blank=True, related_name="carried_from")
    succession = models.ForeignKey("organisations.Succession", models.PROTECT, related_name="+")
    on = models.DateField(_("ngày"))
    weighed = ArrayField(models.BigIntegerField(), default=list)

    class Meta:
        ordering = ("on", "assignment", "id")
        verbose_name = _("phần việc qua tổ chức lại")
        constraints = [
            models.UniqueConstraint(
                fields=["assignment", "on", "to"], nulls_distinct=False, name="share_carriage_once"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.assignment}: {self.get_fate_display()}"
