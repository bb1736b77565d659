"""What the machine found in a source (điều máy bóc được), and what people decided on it."""

from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from soichieu.evidence.enums import ClaimKind, ClaimState, DecisionAct
from soichieu.evidence.models.sources import Source
from soichieu.foundation.history import tracked


@tracked
class Claim(models.Model):
    """One finding in one source, with its exact place and its doubt.

    `data` is the finding as read, in the keys of the reading's JSON (design §5), and is never altered;
    what a person made of it stands in `corrected_data`. Ids in `data` ("d1", "self") are the
    `local_id`s of other claims of the same source. Claims that speak of the same thing share
    `subject_key`; where their `value_key` differs they contradict each other, and all are kept.
    `notes` says where its numbers agree or disagree with others of the same text (`evidence.noting`).
    """

    source = models.ForeignKey(Source, on_delete=models.CASCADE, related_name="claims")
    kind = models.CharField(max_length=12, choices=ClaimKind.choices)
    local_id = models.CharField(max_length=40)
    data = models.JSONField()
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    quote = models.TextField(blank=True)
    spans = models.JSONField(default=list)
    doubt = models.TextField(blank=True)
    notes = models.JSONField(default=list, blank=True)
    subject_key = models.CharField(max_length=300, blank=True)
    value_key = models.CharField(max_length=300, blank=True)
    state = models.CharField(max_length=10, choices=ClaimState.choices, default=ClaimState.PROPOSED)
    corrected_data = models.JSONField(null=True, blank=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    decided_at = models.DateTimeField(null=True, blank=True)
    reason = models.TextField(blank=True)

    class Meta:
        ordering = ["source_id", "start", "end", "id"]
        constraints = [
            models.UniqueConstraint(fields=["source", "kind", "local_id"], name="claim_local_id_once"),
            models.CheckConstraint(condition=Q(end__gte=F("start")), name="claim_span_in_order"),
            models.CheckConstraint(
                condition=Q(state=ClaimState.PROPOSED, decided_at__isnull=True)
                | (~Q(state=ClaimState.PROPOSED) & Q(decided_at__isnull=False)),
                name="claim_decided_has_day",
            ),
        ]
        indexes = [
            models.Index(fields=["source", "start"], name="claim_by_place"),
            models.Index(fields=["kind", "state"], name="claim_by_kind_and_state"),
            models.Index(
                fields=["subject_key", "value_key"], name="claim_by_subject", condition=~Q(subject_key="")
            ),
            models.Index(fields=["source"], name="claim_undecided", condition=Q(state=ClaimState.PROPOSED)),
        ]

    def __str__(self) -> str:
        return f"{ClaimKind(self.kind).label}: {self.quote[:200]}"

    @property
    def current(self) -> dict[str, Any]:
        """The finding as it now stands: what a person corrected it to, or else what was read."""
        data: dict[str, Any] = self.data if self.corrected_data is None else self.corrected_data
        return data


class ClaimDecision(models.Model):
    """What a person decided on a claim, one row for each decision; rows are only ever added (R22)."""

    claim = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="decisions")
    act = models.CharField(max_length=10, choices=DecisionAct.choices)
    data = models.JSONField(null=True, blank=True)
    reason = models.TextField(blank=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    by_label = models.CharField(max_length=200)
    at = models.DateTimeField()

    class Meta:
        ordering = ["claim_id", "id"]
