"""The figures themselves, what units handed in, and what superiors said (R14, R22)."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from soichieu.foundation.history import tracked, tracked_in_bulk
from soichieu.indicators.enums import CellState, CorrectionState, Origin, SubmissionState, Verdict
from soichieu.indicators.models.definitions import Measure
from soichieu.indicators.models.forms import Period, Round


@tracked_in_bulk
class Value(models.Model):
    """One cell: a measure of a unit in a period.

    `entered` is what stands in the form, `reported` what was last handed in, `accepted` the official number;
    drafts leave the other two as they were. Missing is no row or NULL, never 0. Yes and no are 1 and 0. For
    words, `words` holds them and the three numbers are 1 where they were entered, reported, accepted.
    `version` grows with every change, so that two people at one cell notice each other.
    """

    measure = models.ForeignKey(Measure, models.PROTECT, related_name="+", db_index=False)
    period = models.ForeignKey(Period, models.PROTECT, related_name="+", db_index=False)
    unit = models.ForeignKey("organisations.Unit", models.PROTECT, related_name="+", db_index=False)
    entered = models.DecimalField(max_digits=20, decimal_places=6, null=True, blank=True)
    reported = models.DecimalField(max_digits=20, decimal_places=6, null=True, blank=True)
    accepted = models.DecimalField(max_digits=20, decimal_places=6, null=True, blank=True)
    words = models.TextField(_("nội dung"), blank=True, db_default="", default="")
    state = models.CharField(max_length=9, choices=CellState, default=CellState.DRAFT)
    version = models.PositiveIntegerField(db_default=1, default=1)
    note = models.CharField(_("ghi chú"), max_length=500, blank=True, db_default="", default="")
    origin = models.CharField(max_length=8, choices=Origin, default=Origin.TYPED)
    entered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+", db_index=False
    )
    entered_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("measure", "period", "unit")
        verbose_name = _("số liệu")
        constraints = [models.UniqueConstraint(fields=["measure", "period", "unit"], name="value_once")]

    def __str__(self) -> str:
        return f"{self.measure.code}, {self.period.name}"


@tracked
class Submission(models.Model):
    """What a unit owes in a round and how far its answer has climbed; made when the round opens.

    `step` is how many superiors have accepted it. `in_time` goes by the last handing-in that was accepted,
    before that by the last one (lateness by the day of what was confirmed, as for tasks).
    """

    round = models.ForeignKey(Round, models.CASCADE, related_name="submissions")
    unit = models.ForeignKey("organisations.Unit", models.PROTECT, related_name="+")
    state = models.CharField(
        _("tình trạng"), max_length=9, choices=SubmissionState, default=SubmissionState.OPEN
    )
    step = models.PositiveSmallIntegerField(default=0)
    submitted_at = models.DateTimeField(_("nộp lúc"), null=True, blank=True)
    submitted_by_label = models.CharField(max_length=200, blank=True)
    in_time = models.BooleanField(_("đúng hạn"), null=True, blank=True)
    accepted_at = models.DateTimeField(_("duyệt lúc"), null=True, blank=True)

    class Meta:
        ordering = ("round", "unit")
        verbose_name = _("báo cáo số liệu của đơn vị")
        constraints = [
            models.UniqueConstraint(fields=["round", "unit"], name="submission_once"),
            models.CheckConstraint(
                name="submission_has_moment",
                condition=Q(state=SubmissionState.OPEN) | Q(submitted_at__isnull=False),
            ),
        ]
        indexes = [models.Index(fields=["unit", "state"], name="submission_of_unit")]

    @property
    def mark(self) -> str:
        """What a page shows of it, to tell whether it still stands so: its step and when it was handed in."""
        return f"{self.step}-{self.submitted_at.timestamp() if self.submitted_at else 0}"

    def __str__(self) -> str:
        return str(self.round)


class Decision(models.Model):
    """What one superior said of a submission at one step; only ever added."""

    submission = models.ForeignKey(Submission, models.CASCADE, related_name="decisions")
    step = models.PositiveSmallIntegerField()
    unit = models.ForeignKey("organisations.Unit", models.PROTECT, related_name="+")
    verdict = models.CharField(max_length=8, choices=Verdict)
    reason = models.CharField(_("lý do"), max_length=500, blank=True)
    by_label = models.CharField(max_length=200)
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ("submission", "at", "id")
        verbose_name = _("ý kiến duyệt số liệu")

    def __str__(self) -> str:
        return f"{self.submission_id} {self.verdict}"


class Remark(models.Model):
    """Why one cell was returned, beside the decision that returned it."""

    decision = models.ForeignKey(Decision, models.CASCADE, related_name="remarks")
    value = models.ForeignKey(Value, models.CASCADE, related_name="remarks")
    reason = models.CharField(_("lý do"), max_length=500)

    class Meta:
        ordering = ("decision", "id")
        verbose_name = _("ý kiến về một ô")

    def __str__(self) -> str:
        return self.reason


@tracked
class Correction(models.Model):
    """Another number for what was accepted, with its reason: a new version, judged by the same superiors.

    Until it is accepted `reported` of the cell holds `becomes` and `accepted` holds `was`.
    """

    value = models.ForeignKey(Value, models.CASCADE, related_name="corrections")
    was = models.DecimalField(max_digits=20, decimal_places=6, null=True, blank=True)
    becomes = models.DecimalField(max_digits=20, decimal_places=6, null=True, blank=True)
    was_words = models.TextField(blank=True)
    becomes_words = models.TextField(blank=True)
    reason = models.CharField(_("lý do đính chính"), max_length=500)
    state = models.CharField(max_length=8, choices=CorrectionState, default=CorrectionState.PROPOSED)
    by_label = models.CharField(max_length=200)
    at = models.DateTimeField(auto_now_add=True)
    decided_by_label = models.CharField(max_length=200, blank=True)
    decided_at = models.DateTimeField(null=True, blank=True)
    why = models.CharField(_("ý kiến"), max_length=500, blank=True)

    class Meta:
        ordering = ("value", "at", "id")
        verbose_name = _("đính chính số liệu")
        constraints = [
            models.UniqueConstraint(
                fields=["value"],
                name="correction_one_open",
                condition=Q(state=CorrectionState.PROPOSED),
                violation_error_message=_("Số liệu này đang có một đính chính chờ duyệt."),
            )
        ]

    def __str__(self) -> str:
        return self.reason
