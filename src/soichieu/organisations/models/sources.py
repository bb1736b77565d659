"""Where the register's facts come from, how far back they reach, and what officials counted."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from soichieu.organisations.enums import Level, Line
from soichieu.organisations.models.units import Unit


class DataSource(models.Model):
    """A source of facts, named by the short key that rows carry."""

    key = models.CharField(max_length=20, unique=True)
    title = models.CharField(_("tên nguồn"), max_length=300)
    address = models.CharField(_("địa chỉ"), max_length=500, blank=True)
    licence = models.CharField(_("giấy phép"), max_length=80, blank=True)
    is_order = models.BooleanField(_("là văn bản quyết định"), default=False)

    class Meta:
        verbose_name = _("nguồn dữ liệu")

    def __str__(self) -> str:
        return self.title


class Horizon(models.Model):
    """The first day from which the list of a level is complete; before it, absence means "not known"."""

    level = models.CharField(_("cấp"), max_length=8, choices=Level, unique=True)
    since = models.DateField(_("biết đầy đủ từ ngày"))
    source = models.CharField(_("nguồn"), max_length=300)

    class Meta:
        verbose_name = _("mốc dữ liệu")

    def __str__(self) -> str:
        return f"{self.level} {self.since}"


class OfficialCount(models.Model):
    """A denominator with its date and source (R8).

    Counts units of a line at a level on a day; of one kind of area and in one area where these are given.
    """

    on = models.DateField(_("ngày"))
    line = models.CharField(_("hệ thống"), max_length=10, choices=Line)
    level = models.CharField(_("cấp"), max_length=8, choices=Level)
    kind = models.CharField(_("loại"), max_length=10, blank=True)
    area = models.ForeignKey(Unit, models.PROTECT, null=True, blank=True, related_name="+")
    count = models.PositiveIntegerField(_("số lượng"))
    source = models.CharField(_("nguồn"), max_length=300)
    note = models.CharField(_("ghi chú"), max_length=300, blank=True)

    class Meta:
        verbose_name = _("số liệu chính thức")
        ordering = ("on", "line", "level", "kind", "id")
        constraints = [
            models.UniqueConstraint(
                fields=["on", "line", "level", "kind", "area"],
                name="officialcount_once",
                nulls_distinct=False,
            )
        ]

    def __str__(self) -> str:
        return f"{self.on} {self.line} {self.level} {self.kind}: {self.count}"
