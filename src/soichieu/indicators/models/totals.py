"""What stands above the figures: totals of every unit that has others below it, and who has answered.

Kept by the services in the transaction that changes a figure, in one statement in the order of the key (R14).
"""

from django.db import models
from django.utils.translation import gettext_lazy as _

from soichieu.indicators.models.definitions import Measure
from soichieu.indicators.models.forms import Period, Round


class Rollup(models.Model):
    """A measure over everything below a unit, as the units were on the last day of the period.

    Sums carry twelve places, so that a value of six times a weight of six stays exact. `…_total` is Σ value,
    or Σ value × weight for a weighted mean, whose Σ weight is `…_weight`; `…_count` is
    how many cells are in it; `…_least` and `…_most` are kept only for indicators that ask for them.
    """

    measure = models.ForeignKey(Measure, models.CASCADE, related_name="+", db_index=False)
    period = models.ForeignKey(Period, models.CASCADE, related_name="+", db_index=False)
    unit = models.ForeignKey("organisations.Unit", models.PROTECT, related_name="+", db_index=False)
    reported_total = models.DecimalField(max_digits=40, decimal_places=12, db_default=0, default=0)
    reported_weight = models.DecimalField(max_digits=40, decimal_places=12, db_default=0, default=0)
    reported_count = models.IntegerField(db_default=0, default=0)
    reported_least = models.DecimalField(max_digits=20, decimal_places=6, null=True, blank=True)
    reported_most = models.DecimalField(max_digits=20, decimal_places=6, null=True, blank=True)
    accepted_total = models.DecimalField(max_digits=40, decimal_places=12, db_default=0, default=0)
    accepted_weight = models.DecimalField(max_digits=40, decimal_places=12, db_default=0, default=0)
    accepted_count = models.IntegerField(db_default=0, default=0)
    accepted_least = models.DecimalField(max_digits=20, decimal_places=6, null=True, blank=True)
    accepted_most = models.DecimalField(max_digits=20, decimal_places=6, null=True, blank=True)

    class Meta:
        verbose_name = _("số tổng hợp")
        constraints = [models.UniqueConstraint(fields=["measure", "period", "unit"], name="rollup_once")]

    def __str__(self) -> str:
        return f"{self.measure_id}/{self.period_id}/{self.unit_id}"


class Turnout(models.Model):
    """How many units below one owe an answer in a round, answered, did so in time, were accepted."""

    round = models.ForeignKey(Round, models.CASCADE, related_name="+", db_index=False)
    unit = models.ForeignKey("organisations.Unit", models.PROTECT, related_name="+", db_index=False)
    expected = models.IntegerField(db_default=0, default=0)
    submitted = models.IntegerField(db_default=0, default=0)
    in_time = models.IntegerField(db_default=0, default=0)
    accepted = models.IntegerField(db_default=0, default=0)

    class Meta:
        verbose_name = _("tình hình nộp số liệu")
        constraints = [models.UniqueConstraint(fields=["round", "unit"], name="turnout_once")]

    @property
    def missing(self) -> int:
        """How many have not handed in."""
        return self.expected - self.submitted

    def __str__(self) -> str:
        return f"{self.round_id}/{self.unit_id}"
