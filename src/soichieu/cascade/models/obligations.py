"""What each unit owes, what met it, and what a reform made of it."""

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from soichieu.cascade.enums import Basis, Fate
from soichieu.cascade.models.rollouts import Duty
from soichieu.foundation.history import tracked


@tracked
class Obligation(models.Model):
    """One unit owes one duty from a day on.

    `met_on` is the earliest day of an accepted meeting, kept by the services; `ended_on` the day a reform
    took it from the unit. Every fact carries its day, so any past day can be asked for.
    """

    duty = models.ForeignKey(Duty, models.CASCADE, related_name="obligations")
    unit = models.ForeignKey(
        "organisations.Unit", models.PROTECT, related_name="obligations", verbose_name=_("đơn vị")
    )
    owed_from = models.DateField(_("từ ngày"))
    last_day = models.DateField(_("ngày cuối còn trong hạn"), null=True, blank=True)
    met_on = models.DateField(_("ngày thực hiện"), null=True, blank=True)
    waived_on = models.DateField(_("ngày được miễn"), null=True, blank=True)
    waived_why = models.CharField(_("lý do miễn"), max_length=300, blank=True)
    waived_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+"
    )
    ended_on = models.DateField(_("kết thúc ngày"), null=True, blank=True)

    class Meta:
        ordering = ("duty", "id")
        verbose_name = _("nghĩa vụ")
        constraints = [
            models.UniqueConstraint(
                fields=["duty", "unit"], condition=Q(ended_on__isnull=True), name="obligation_once"
            ),
            models.CheckConstraint(
                condition=Q(ended_on__isnull=True) | Q(ended_on__gte=F("owed_from")),
                name="obligation_ends_after",
            ),
            models.CheckConstraint(
                condition=Q(waived_on__isnull=True) | ~Q(waived_why=""), name="obligation_waived_for_a_reason"
            ),
        ]
        indexes = [models.Index(fields=["unit"], name="obligation_unit")]

    def __str__(self) -> str:
        return f"{self.unit}: {self.duty}"


@tracked
class Meeting(models.Model):
    """A fact that meets an obligation: a document issued, a conference held. Its citations prove it.

    Only accepted ones count. Made by the machine it follows what people decide on the claims; one of basis
    `told` rests on the word of a person, `told_by`, or of the operator.
    """

    obligation = models.ForeignKey(Obligation, models.CASCADE, related_name="meetings")
    on = models.DateField(_("ngày"))
    basis = models.CharField(_("căn cứ của ngày"), max_length=10, choices=Basis)
    directive = models.ForeignKey(
        "directives.Directive",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("văn bản"),
    )
    claim = models.ForeignKey("evidence.Claim", models.CASCADE, null=True, blank=True, related_name="+")
    accepted = models.BooleanField(_("đã xác nhận"), default=False)
    note = models.CharField(_("ghi chú"), max_length=300, blank=True)
    told_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+"
    )

    class Meta:
        ordering = ("obligation", "on", "id")
        verbose_name = _("việc đã làm")
        constraints = [
            models.UniqueConstraint(
                fields=["obligation", "directive", "claim"], nulls_distinct=False, name="meeting_once"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.obligation} ({self.on})"


class Carriage(models.Model):
    """What the successions of one day made of one obligation; rows are only ever added.

    `weighed` are the ids of all successions of the unit on that day that were taken into account: one
    entered later is not among them, and so is found.
    """

    obligation = models.ForeignKey(Obligation, models.CASCADE, related_name="carriages")
    fate = models.CharField(_("kết quả qua tổ chức lại"), max_length=12, choices=Fate)
    to = models.ForeignKey(Obligation, models.CASCADE, null=True, blank=True, related_name="carried_from")
    succession = models.ForeignKey("organisations.Succession", models.PROTECT, related_name="+")
    on = models.DateField(_("ngày"))
    weighed = ArrayField(models.BigIntegerField(), default=list)

    class Meta:
        ordering = ("on", "obligation", "id")
        verbose_name = _("nghĩa vụ qua tổ chức lại")
        constraints = [
            models.UniqueConstraint(
                fields=["obligation", "on", "to"], nulls_distinct=False, name="carriage_once"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.obligation}: {self.get_fate_display()}"
