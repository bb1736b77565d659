"""Obstacles (vướng mắc): what is blocked, by what cause, since when, who can lift it, asked of whom."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from soichieu.cascade.enums import StepKind
from soichieu.cascade.models.obligations import Obligation
from soichieu.foundation.history import tracked


class ObstacleCause(models.Model):
    """A cause of obstacles; the list grows as offices name new ones."""

    name = models.CharField(_("nguyên nhân"), max_length=120)
    key = models.CharField(max_length=120, unique=True, editable=False)

    class Meta:
        ordering = ("key",)
        verbose_name = _("nguyên nhân vướng mắc")

    def __str__(self) -> str:
        return self.name


@tracked
class Obstacle(models.Model):
    """Something that holds a unit up. What became of it are its steps; the words of a source may prove it."""

    what = models.CharField(_("vướng mắc"), max_length=300)
    cause = models.ForeignKey(ObstacleCause, models.PROTECT, related_name="obstacles")
    unit = models.ForeignKey(
        "organisations.Unit", models.PROTECT, related_name="obstacles", verbose_name=_("đơn vị bị vướng")
    )
    since = models.DateField(_("từ ngày"))
    can_lift = models.ForeignKey(
        "organisations.Unit",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("cơ quan tháo gỡ được"),
    )
    directive = models.ForeignKey(
        "directives.Directive",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="obstacles",
        verbose_name=_("văn bản bị vướng"),
    )
    obligations = models.ManyToManyField(Obligation, related_name="obstacles", blank=True)
    invented = models.BooleanField(_("dữ liệu minh họa"), default=False)

    class Meta:
        ordering = ("-since", "-id")
        verbose_name = _("vướng mắc")

    def __str__(self) -> str:
        return self.what


class ObstacleStep(models.Model):
    """What was done about an obstacle on a day; only ever added, so any past day can be asked for."""

    obstacle = models.ForeignKey(Obstacle, models.CASCADE, related_name="steps")
    kind = models.CharField(_("bước"), max_length=10, choices=StepKind)
    on = models.DateField(_("ngày"))
    unit = models.ForeignKey(
        "organisations.Unit",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("cơ quan được kiến nghị"),
    )
    words = models.CharField(_("nội dung"), max_length=500)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ("on", "id")
        verbose_name = _("bước tháo gỡ")
        constraints = [
            models.CheckConstraint(
                name="obstacle_asked_of_somebody", condition=~Q(kind=StepKind.ASKED) | Q(unit__isnull=False)
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.on}"
