"""What came out of what (R6): no unit's history is lost."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from soichieu.foundation.history import tracked
from soichieu.organisations.enums import SuccessionKind
from soichieu.organisations.models.units import Unit


@tracked
class Succession(models.Model):
    """One step from a predecessor to a successor on a day, by order of a document.

    A renamed unit succeeds itself. `successor` is empty where none is known; `predecessor` where a unit was
    established out of none. `whole` says whether the predecessor passed entirely into this successor; empty
    where no source tells.
    """

    predecessor = models.ForeignKey(Unit, models.PROTECT, null=True, blank=True, related_name="successions")
    successor = models.ForeignKey(Unit, models.PROTECT, null=True, blank=True, related_name="origins")
    kind = models.CharField(_("hình thức"), max_length=10, choices=SuccessionKind)
    on = models.DateField(_("từ ngày"))
    whole = models.BooleanField(_("toàn bộ"), null=True, blank=True)
    ordered_by = models.CharField(_("văn bản quyết định"), max_length=300, blank=True)
    source = models.CharField(_("nguồn"), max_length=300, blank=True)

    class Meta:
        verbose_name = _("kế thừa")
        indexes = [models.Index(fields=["on"], name="succession_on")]
        constraints = [
            models.CheckConstraint(
                name="succession_has_an_end",
                condition=Q(predecessor__isnull=False) | Q(successor__isnull=False),
            ),
            models.UniqueConstraint(
                fields=["predecessor", "successor", "on", "kind"],
                name="succession_once",
                nulls_distinct=False,
            ),
        ]

    def __str__(self) -> str:
        return f"{self.predecessor} > {self.successor} ({self.on})"
