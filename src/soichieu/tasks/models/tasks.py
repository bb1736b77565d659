"""A task: what is to be done, by order of what, with which product."""

from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from soichieu.foundation.alphabet import AlphabetKey, Folded, generated
from soichieu.foundation.history import tracked


@tracked
class Task(models.Model):
    """A task given once (R10); each unit's share is an assignment.

    `office` is the unit that follows and confirms it. `due` and `due_text` are as the document words them
    (R12), `last_day` the last day in time. Where a claim tells of it, that claim is its citation. `period` is
    that of its `series`, for which it was opened once. `taken_over` marks one from a register kept elsewhere
    that did not tell when it was entered, so that the day it came into this one is held against nobody.
    `title_folded` and `title_key` are for search and order.
    """

    title = models.CharField(_("nhiệm vụ"), max_length=1000)
    product = models.CharField(_("sản phẩm"), max_length=300, blank=True)
    office = models.ForeignKey(
        "organisations.Unit", models.PROTECT, related_name="+", verbose_name=_("cơ quan theo dõi")
    )
    leader = models.CharField(_("lãnh đạo phụ trách"), max_length=120, blank=True)
    directive = models.ForeignKey(
        "directives.Directive",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="tasks",
        verbose_name=_("văn bản giao"),
    )
    clause = models.ForeignKey(
        "directives.Clause",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="tasks",
        verbose_name=_("điều khoản"),
    )
    parent = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="parts", verbose_name=_("thuộc nhiệm vụ")
    )
    series = models.ForeignKey(
        "tasks.Series",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="tasks",
        verbose_name=_("nhiệm vụ định kỳ"),
    )
    period = models.CharField(_("kỳ"), max_length=7, blank=True)
    given_on = models.DateField(_("ngày giao"))
    due = models.DateField(_("thời hạn"), null=True, blank=True)
    due_text = models.CharField(_("thời hạn như văn bản ghi"), max_length=120, blank=True)
    last_day = models.DateField(_("ngày cuối còn trong hạn"), null=True, blank=True)
    entered_at = models.DateTimeField(default=timezone.now, editable=False)
    invented = models.BooleanField(_("dữ liệu minh họa"), default=False)
    taken_over = models.BooleanField(_("tiếp nhận từ sổ cũ"), default=False)
    title_folded = generated(Folded("title"))
    title_key = generated(AlphabetKey("title"))

    class Meta:
        ordering = ("-given_on", "-id")
        verbose_name = _("nhiệm vụ")
        indexes = [
            models.Index(fields=["office"], name="task_office"),
            models.Index(fields=["title_key", "id"], name="task_title_key"),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["series", "period"],
                condition=Q(series__isnull=False),
                name="task_once_a_period",
                violation_error_message=_("Nhiệm vụ của kỳ này đã được mở."),
            ),
            models.CheckConstraint(
                condition=Q(series__isnull=True) | ~Q(period=""), name="task_of_a_series_has_a_period"
            ),
            models.CheckConstraint(
                condition=Q(parent__isnull=True) | ~Q(parent=F("pk")), name="task_not_its_own_part"
            ),
        ]

    def __str__(self) -> str:
        return self.title
