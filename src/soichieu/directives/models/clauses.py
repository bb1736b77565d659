"""The clauses of a directive whose full text is a source."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from soichieu.directives.models.register import Directive
from soichieu.foundation.history import tracked


@tracked
class Clause(models.Model):
    """One clause with its place in the text: `source.text[start:end]` is the clause with all below it."""

    directive = models.ForeignKey(Directive, models.CASCADE, related_name="clauses")
    source = models.ForeignKey("evidence.Source", models.PROTECT, related_name="+")
    parent = models.ForeignKey("self", models.CASCADE, null=True, blank=True, related_name="children")
    ordinal = models.PositiveIntegerField(_("thứ tự"))
    path = models.CharField(_("vị trí"), max_length=120)
    label = models.CharField(_("ký hiệu mục"), max_length=40, blank=True)
    heading = models.TextField(_("tên mục"), blank=True)
    text = models.TextField(_("nội dung"), blank=True)
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()

    class Meta:
        ordering = ("directive", "ordinal")
        verbose_name = _("điều khoản")
        constraints = [
            models.UniqueConstraint(fields=["directive", "ordinal"], name="clause_order"),
            models.UniqueConstraint(fields=["directive", "path"], name="clause_path"),
            models.CheckConstraint(condition=models.Q(end__gt=models.F("start")), name="clause_span"),
        ]

    def __str__(self) -> str:
        return f"{self.path} {self.heading}".strip()
