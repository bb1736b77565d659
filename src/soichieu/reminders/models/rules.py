"""The rule of an office: when its work is reminded of, and who is told."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from soichieu.foundation.history import tracked
from soichieu.reminders.enums import Audience, Moment


@tracked
class ReminderRule(models.Model):
    """The rule of one office for what it follows; without an office that of all which have none.

    Where no row stands the rule is `pure.reminders.default_rule`; a row without steps reminds nobody.
    """

    office = models.ForeignKey(
        "organisations.Unit",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("cơ quan theo dõi"),
    )

    class Meta:
        verbose_name = _("quy tắc nhắc việc")
        constraints = [
            models.UniqueConstraint(fields=["office"], name="reminderrule_once", nulls_distinct=False)
        ]

    def __str__(self) -> str:
        return str(self.office or "")


@tracked
class ReminderStep(models.Model):
    """One step of a rule; `days` are working days before the last day, days after it, 0 on it.

    Of a result that waits for its office they are working days since it was reported.
    """

    rule = models.ForeignKey(ReminderRule, models.CASCADE, related_name="steps")
    moment = models.CharField(_("khi nào"), max_length=8, choices=Moment)
    days = models.PositiveSmallIntegerField(_("số ngày"))
    audience = models.CharField(_("nhắc ai"), max_length=16, choices=Audience)

    class Meta:
        ordering = ("rule", "id")
        verbose_name = _("bước nhắc việc")
        constraints = [
            models.UniqueConstraint(fields=["rule", "moment", "days", "audience"], name="reminderstep_once"),
            models.CheckConstraint(
                name="reminderstep_days",
                condition=Q(moment=Moment.ON, days=0)
                | (
                    Q(moment__in=(Moment.BEFORE, Moment.LATE, Moment.AWAITS))
                    & Q(days__gte=1)
                    & Q(days__lte=365)
                ),
            ),
            models.CheckConstraint(
                name="reminderstep_whom",
                condition=~Q(audience=Audience.ASKER)
                & (~Q(moment=Moment.AWAITS) | Q(audience__in=(Audience.OFFICE, Audience.OFFICE_LEADER))),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.moment} {self.days} {self.audience}"
