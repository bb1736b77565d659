"""How directives hang together, and what happened in the life of each."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from soichieu.directives.enums import Life, LineageKind, Status
from soichieu.directives.models.register import Directive
from soichieu.foundation.history import tracked


@tracked
class Lineage(models.Model):
    """The lower directive implements, amends, reviews … the upper one; the claims that say so prove it."""

    lower = models.ForeignKey(Directive, models.CASCADE, related_name="lineage_up")
    kind = models.CharField(_("quan hệ"), max_length=12, choices=LineageKind)
    upper = models.ForeignKey(Directive, models.CASCADE, related_name="lineage_down")
    status = models.CharField(_("mức tin cậy"), max_length=12, choices=Status, default=Status.PROPOSED)
    claims = models.ManyToManyField("evidence.Claim", related_name="+", blank=True)

    class Meta:
        ordering = ("id",)
        verbose_name = _("quan hệ giữa các văn bản")
        constraints = [
            models.UniqueConstraint(fields=["lower", "kind", "upper"], name="lineage_once"),
            models.CheckConstraint(
                condition=~Q(lower=F("upper")),
                name="lineage_not_itself",
                violation_error_message=_("Một văn bản không thể dẫn xuất từ chính nó."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.lower} {self.get_kind_display()} {self.upper}"


@tracked
class LifeEvent(models.Model):
    """A step in the life of a directive: draft made, adopted, issued, amended, replaced, ended."""

    directive = models.ForeignKey(Directive, models.CASCADE, related_name="life")
    kind = models.CharField(_("bước"), max_length=12, choices=Life)
    on = models.DateField(_("ngày"), null=True, blank=True)
    date_basis = models.CharField(_("căn cứ của ngày"), max_length=16, blank=True)
    note = models.TextField(_("ghi chú"), blank=True)
    status = models.CharField(_("mức tin cậy"), max_length=12, choices=Status, default=Status.PROPOSED)
    claims = models.ManyToManyField("evidence.Claim", related_name="+", blank=True)

    class Meta:
        ordering = (F("on").asc(nulls_last=True), "id")
        verbose_name = _("bước trong vòng đời văn bản")
        constraints = [
            models.UniqueConstraint(
                fields=["directive", "kind", "on"], nulls_distinct=False, name="life_event_once"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.on or ''}".strip()
