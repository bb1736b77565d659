"""Which words of which source prove a fact of any context."""

from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.db import models

from soichieu.evidence.enums import ClaimState
from soichieu.evidence.models.claims import Claim
from soichieu.evidence.models.sources import Source


class Citation(models.Model):
    """A passage of a source that stands for a fact.

    The fact is any row of a higher context; write with `services.cite`, read with `queries.citations_of`,
    and nowhere else. Made from a claim, it stands and falls with that claim.
    """

    fact_type = models.ForeignKey(ContentType, on_delete=models.PROTECT, related_name="+")
    fact_id = models.PositiveBigIntegerField()
    fact = GenericForeignKey("fact_type", "fact_id")
    claim = models.ForeignKey(
        Claim, null=True, blank=True, on_delete=models.CASCADE, related_name="citations"
    )
    source = models.ForeignKey(Source, on_delete=models.PROTECT, related_name="citations")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    quote = models.TextField()

    class Meta:
        ordering = ["source_id", "start", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["fact_type", "fact_id", "source", "start", "end", "claim"],
                name="citation_once",
                nulls_distinct=False,
            ),
        ]
        indexes = [models.Index(fields=["fact_type", "fact_id"], name="citation_by_fact")]

    @property
    def state(self) -> str:
        """The state of the claim it was made from; a citation made by a person is accepted."""
        return ClaimState.ACCEPTED if self.claim is None else self.claim.state
