"""Which directive a claim means, and the mentions nobody could tell apart."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from soichieu.directives.enums import LinkRole, ReferenceState
from soichieu.directives.models.register import Directive
from soichieu.foundation.history import tracked


@tracked
class DocumentMention(models.Model):
    """A claim that names a document, and the document it means; `bucket` gathers those that may be the same.

    `pinned` says that a person decided it: the machine does not look at it again.
    """

    claim = models.OneToOneField("evidence.Claim", models.CASCADE, related_name="document_mention")
    bucket = models.CharField(max_length=300, db_index=True)
    directive = models.ForeignKey(Directive, models.SET_NULL, null=True, blank=True, related_name="mentions")
    pinned = models.BooleanField(default=False)

    def __str__(self) -> str:
        return f"{self.bucket} → {self.directive_id}"


class ClaimDirective(models.Model):
    """A claim belongs on the page of a directive, and why; worked out anew whenever the mentions are."""

    claim = models.ForeignKey("evidence.Claim", models.CASCADE, related_name="directive_links")
    directive = models.ForeignKey(Directive, models.CASCADE, related_name="claim_links")
    role = models.CharField(max_length=12, choices=LinkRole)

    class Meta:
        ordering = ("id",)
        constraints = [
            models.UniqueConstraint(fields=["claim", "directive", "role"], name="claim_directive_once")
        ]

    def __str__(self) -> str:
        return f"{self.claim_id} {self.role} {self.directive_id}"


@tracked
class Reference(models.Model):
    """A mention that fits more than one directive, waiting for a person (R2).

    It remembers its place, so that what a person decided outlives the claim when the source is read again.
    """

    claim = models.OneToOneField(
        "evidence.Claim", models.SET_NULL, null=True, blank=True, related_name="directive_reference"
    )
    source = models.ForeignKey("evidence.Source", models.CASCADE, related_name="+")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    text = models.TextField(_("lời văn bản"))
    candidates = models.ManyToManyField(Directive, related_name="+", blank=True)
    why = models.TextField(_("vì sao chưa rõ"))
    state = models.CharField(
        _("tình trạng"), max_length=12, choices=ReferenceState, default=ReferenceState.OPEN
    )
    chosen = models.ForeignKey(Directive, models.PROTECT, null=True, blank=True, related_name="references")
    reason = models.TextField(_("lý do"), blank=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+"
    )
    decided_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("id",)
        verbose_name = _("viện dẫn chưa rõ")
        constraints = [
            models.CheckConstraint(
                condition=Q(state__in=[ReferenceState.OPEN, ReferenceState.CLOSED]) | Q(chosen__isnull=False),
                name="reference_chosen",
            ),
        ]

    def __str__(self) -> str:
        return self.text
