"""A file of tasks brought by an office: kept as it came, its rows as read, and what is wrong with each."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from soichieu.foundation.history import tracked
from soichieu.tasks.enums import ImportState, Verdict
from soichieu.tasks.models.series import Series
from soichieu.tasks.models.tasks import Task


@tracked
class ImportBatch(models.Model):
    """One file brought in. Nothing of it is a task until it is confirmed; only its own office sees it.

    `layout` tells how each table lies; `names` which unit a name as written means, as a person decided (by
    comparison key; 0 leaves a coordinating unit out). `digest` seals what was given when it was confirmed.
    """

    office = models.ForeignKey(
        "organisations.Unit", models.PROTECT, related_name="+", verbose_name=_("cơ quan theo dõi")
    )
    file_name = models.CharField(_("tên tệp"), max_length=255)
    sha256 = models.CharField(max_length=64)
    size = models.PositiveBigIntegerField()
    given_on = models.DateField(_("ngày giao"))
    first_day = models.DateField(_("kế hoạch từ ngày"), null=True, blank=True)
    last_day = models.DateField(_("kế hoạch đến ngày"), null=True, blank=True)
    directive = models.ForeignKey(
        "directives.Directive",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("văn bản giao"),
    )
    layout = models.JSONField(default=list)
    names = models.JSONField(default=dict, blank=True)
    state = models.CharField(_("tình trạng"), max_length=10, choices=ImportState, default=ImportState.DRAFT)
    brought_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+"
    )
    brought_by_label = models.CharField(max_length=200)
    brought_at = models.DateTimeField(auto_now_add=True)
    confirmed_at = models.DateTimeField(null=True, blank=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    digest = models.CharField(max_length=64, blank=True)

    class Meta:
        ordering = ("-brought_at", "-id")
        verbose_name = _("lần nhập nhiệm vụ")
        constraints = [
            models.CheckConstraint(
                condition=Q(state=ImportState.DRAFT) | Q(confirmed_at__isnull=False),
                name="import_confirmed_has_moment",
            ),
        ]

    def __str__(self) -> str:
        return self.file_name


class ImportContent(models.Model):
    """The bytes of the file as they came."""

    batch = models.OneToOneField(ImportBatch, models.CASCADE, primary_key=True, related_name="content")
    data = models.BinaryField()


class ImportRow(models.Model):
    """One row that should become a task: its cells as read, what was mended, what it would become.

    What comes again becomes a `series`, which opens its tasks itself.
    """

    batch = models.ForeignKey(ImportBatch, models.CASCADE, related_name="rows")
    place = models.PositiveIntegerField()
    table = models.PositiveSmallIntegerField()
    number = models.PositiveIntegerField(_("dòng"))
    group = models.TextField(blank=True)
    cells = models.JSONField(default=dict)
    mended = models.JSONField(default=dict)
    read = models.JSONField(default=dict)
    verdict = models.CharField(max_length=8, choices=Verdict)
    task = models.OneToOneField(
        Task, models.SET_NULL, null=True, blank=True, related_name="imported_from", verbose_name=_("nhiệm vụ")
    )

    series = models.OneToOneField(
        Series,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="imported_from",
        verbose_name=_("nhiệm vụ định kỳ"),
    )

    class Meta:
        ordering = ("batch", "place")
        verbose_name = _("dòng nhập")
        constraints = [models.UniqueConstraint(fields=["batch", "place"], name="import_row_once")]
        indexes = [models.Index(fields=["batch", "verdict", "place"], name="import_row_verdict")]

    def __str__(self) -> str:
        return f"{self.batch} {self.number}"


class ImportFault(models.Model):
    """One fault of a row: its kind, the column with its letters, the cell as it stands."""

    batch = models.ForeignKey(ImportBatch, models.CASCADE, related_name="faults")
    row = models.ForeignKey(ImportRow, models.CASCADE, related_name="faults")
    kind = models.CharField(max_length=20)
    severity = models.CharField(max_length=8)
    column = models.CharField(max_length=14)
    letters = models.CharField(max_length=4, blank=True)
    value = models.TextField(blank=True)
    details = models.JSONField(default=dict)

    class Meta:
        ordering = ("batch", "row__place", "id")
        verbose_name = _("lỗi của dòng nhập")
        indexes = [models.Index(fields=["batch", "kind"], name="import_fault_kind")]

    def __str__(self) -> str:
        return f"{self.row}: {self.kind}"
