"""One unit's share of a task, its progress, and the extensions asked for."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from soichieu.foundation.choice_order import place_among
from soichieu.foundation.history import tracked
from soichieu.tasks.enums import Move, Role, State
from soichieu.tasks.models.tasks import Task
from soichieu.tasks.models.urgency import urgency


@tracked
class Assignment(models.Model):
    """The share of one unit (R10): exactly one leads a task at a time.

    `state`, `submitted_on` and `done_on` follow from the progress rows and are kept for lists; `last_day` is
    that of the task or of the extension granted; `ended_on` the day a reform took the share away. `office` is
    the task's own, kept here so that a scope is asked of one table; the database holds the two equal.
    """

    task = models.ForeignKey(Task, models.CASCADE, related_name="assignments")
    unit = models.ForeignKey(
        "organisations.Unit", models.PROTECT, related_name="assignments", verbose_name=_("đơn vị")
    )
    office = models.ForeignKey(
        "organisations.Unit", models.PROTECT, related_name="+", verbose_name=_("cơ quan theo dõi")
    )
    role = models.CharField(_("vai trò"), max_length=12, choices=Role)
    clerk = models.CharField(_("người thực hiện"), max_length=120, blank=True)
    state = models.CharField(_("tình trạng"), max_length=12, choices=State, default=State.NOT_STARTED)
    given_on = models.DateField(_("ngày giao"))
    last_day = models.DateField(_("ngày cuối còn trong hạn"), null=True, blank=True)
    submitted_on = models.DateField(_("ngày báo cáo"), null=True, blank=True)
    done_on = models.DateField(_("ngày xác nhận"), null=True, blank=True)
    ended_on = models.DateField(_("kết thúc ngày"), null=True, blank=True)

    class Meta:
        ordering = ("task", "role", "id")
        verbose_name = _("phần việc")
        constraints = [
            models.UniqueConstraint(
                fields=["task"],
                condition=Q(role=Role.LEAD, ended_on__isnull=True),
                name="assignment_one_lead",
                violation_error_message=_("Mỗi nhiệm vụ chỉ có một đơn vị chủ trì."),
            ),
            models.UniqueConstraint(
                fields=["task", "unit"], condition=Q(ended_on__isnull=True), name="assignment_once"
            ),
            models.CheckConstraint(
                condition=Q(ended_on__isnull=True) | Q(ended_on__gte=F("given_on")),
                name="assignment_ends_after",
            ),
            models.CheckConstraint(
                condition=~Q(state=State.DONE) | Q(done_on__isnull=False, submitted_on__isnull=False),
                name="assignment_done_has_days",
            ),
        ]
        indexes = [
            models.Index(fields=["unit", "state"], name="assignment_unit"),
            models.Index(fields=["last_day"], name="assignment_last_day"),
            # For the list sorted by its columns, from either end.
            models.Index(F("last_day").desc(nulls_last=True), name="assignment_last_day_down"),
            models.Index(
                urgency("state", "last_day"),
                F("last_day").desc(nulls_last=True),
                "id",
                name="assignment_urgency",
            ),
            models.Index(fields=["given_on", "id"], name="assignment_given_on"),
            models.Index(place_among("state", State), "id", name="assignment_by_state"),
            models.Index(place_among("role", Role), "id", name="assignment_by_role"),
            # The first cards of each column of the board.
            models.Index(fields=["state", "last_day", "id"], name="assignment_lane"),
            models.Index(
                F("submitted_on").desc(nulls_last=True),
                "last_day",
                "id",
                name="assignment_lane_done",
                condition=Q(state=State.DONE),
            ),
            # What holds the two offices equal asks by both; by one of them it went through all of an office.
            models.Index(fields=["task", "office"], name="assignment_task_office"),
        ]

    def __str__(self) -> str:
        return f"{self.unit}: {self.task}"


class Progress(models.Model):
    """One move with a share, with its words and the source that proves it; rows are only ever added (R11)."""

    assignment = models.ForeignKey(Assignment, models.CASCADE, related_name="progress")
    move = models.CharField(_("việc đã làm"), max_length=12, choices=Move)
    before = models.CharField(_("tình trạng trước"), max_length=12, choices=State)
    after = models.CharField(_("tình trạng sau"), max_length=12, choices=State)
    on = models.DateField(_("ngày"))
    words = models.TextField(_("nội dung, lý do"), blank=True)
    source = models.ForeignKey(
        "evidence.Source",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("minh chứng"),
    )
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    by_label = models.CharField(max_length=200)
    at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        ordering = ("assignment", "id")
        verbose_name = _("tiến độ")

    def __str__(self) -> str:
        return f"{self.get_move_display()} {self.on}"


@tracked
class Extension(models.Model):
    """A later day asked for, and what was decided; an undecided one changes nothing.

    `asked_by` is the user who asked, nobody for one of a register taken over or asked at the server. One that
    the office granted without being asked is `unasked`, and decided on the day it was written down.
    """

    assignment = models.ForeignKey(Assignment, models.CASCADE, related_name="extensions")
    asked_on = models.DateField(_("ngày xin"))
    to = models.DateField(_("xin đến ngày"))
    why = models.CharField(_("lý do"), max_length=500)
    asked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("người xin"),
    )
    decided_on = models.DateField(_("ngày quyết định"), null=True, blank=True)
    granted = models.BooleanField(_("đồng ý"), null=True, blank=True)
    words = models.CharField(_("ý kiến"), max_length=500, blank=True)
    unasked = models.BooleanField(_("cơ quan theo dõi tự gia hạn"), default=False)

    class Meta:
        ordering = ("assignment", "id")
        verbose_name = _("gia hạn")
        constraints = [
            models.UniqueConstraint(
                fields=["assignment"], condition=Q(decided_on__isnull=True), name="extension_one_open"
            ),
            models.CheckConstraint(
                condition=Q(decided_on__isnull=True, granted__isnull=True)
                | Q(decided_on__isnull=False, granted__isnull=False),
                name="extension_decided_whole",
            ),
            models.CheckConstraint(
                condition=Q(unasked=False) | Q(granted=True, asked_by__isnull=True, decided_on=F("asked_on")),
                name="extension_unasked_is_granted",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.assignment} → {self.to}"
