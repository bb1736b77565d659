"""Workbooks of figures an office brought in."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from soichieu.foundation.history import tracked
from soichieu.indicators.enums import FileState
from soichieu.indicators.models.forms import Round


@tracked
class ValueFile(models.Model):
    """One workbook for one round, kept as it came; nothing of it is a figure until it is confirmed."""

    round = models.ForeignKey(Round, models.PROTECT, related_name="files")
    office = models.ForeignKey("organisations.Unit", models.PROTECT, related_name="+")
    file_name = models.CharField(_("tên tệp"), max_length=255)
    sha256 = models.CharField(max_length=64)
    size = models.PositiveBigIntegerField()
    state = models.CharField(_("tình trạng"), max_length=9, choices=FileState, default=FileState.DRAFT)
    faults = models.PositiveIntegerField(_("số lỗi"), default=0)
    cells = models.PositiveIntegerField(_("số ô"), default=0)
    brought_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+"
    )
    brought_by_label = models.CharField(max_length=200)
    brought_at = models.DateTimeField(auto_now_add=True)
    confirmed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-brought_at", "-id")
        verbose_name = _("tệp số liệu")

    def __str__(self) -> str:
        return self.file_name


class ValueFileContent(models.Model):
    """The bytes of the workbook as they came, and once confirmed what stood in its cells before (packed)."""

    file = models.OneToOneField(ValueFile, models.CASCADE, primary_key=True, related_name="content")
    data = models.BinaryField()
    before = models.BinaryField(null=True)
