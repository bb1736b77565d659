"""How claims of documents, of lineage and of the text itself become entries of the register."""

from collections.abc import Iterable, Sequence

from soichieu.audit import services as audit
from soichieu.directives.enums import Status
from soichieu.directives.models import Directive, DocumentMention
from soichieu.directives.queries import reading
from soichieu.directives.services import (
    clauses,
    entries,
    indexing,
    reference_data,
    references,
    relations,
    settlement,
)
from soichieu.directives.services.settlement import Settling
from soichieu.evidence.enums import ClaimKind, ClaimState
from soichieu.evidence.models import Claim
from soichieu.foundation.actor import Actor

_BEARING = frozenset({*reading.DOCUMENT_KINDS, ClaimKind.LINEAGE, ClaimKind.EVENT})
"""Kinds whose decision moves the register; the others only stand on pages of directives."""


class RegisterHandler:
    """The register's part in the life of a claim; `evidence` calls it inside its own transaction."""

    def proposed(self, claims: Sequence[Claim], *, by: Actor) -> None:
        """Enter the documents of a source as proposed and hang its claims on their pages."""
        reference_data.ensure_loaded(by=by)
        run = Settling(by=by)
        run.sources |= {claim.source_id for claim in claims}
        buckets = settlement.take_mentions(claims, run)
        references.reattach(claims)
        settle_all(buckets, run)
        clauses.bring(claims)

    def accepted(self, claim: Claim, *, by: Actor) -> None:
        """Accept the directive a claim names, or the relation it states."""
        self.accepted_all([claim], by=by)

    def accepted_all(self, claims: Sequence[Claim], *, by: Actor) -> None:
        """Accept what several claims of one source name and state, and settle the register once."""
        bearing = [claim for claim in claims if claim.kind in _BEARING]
        run = Settling(by=by)
        run.sources |= {claim.source_id for claim in bearing}
        corrected = [claim for claim in bearing if claim.corrected_data is not None]
        if corrected:
            settle_all(settlement.take_mentions(corrected, run), run)
        naming = [claim for claim in bearing if _pin(claim, run)]
        if naming:
            settle_all(set(_buckets(naming)), run)
            clauses.bring(naming)
        for claim in bearing:
            if claim not in naming:
                relations.weigh_by(claim)

    def rejected(self, claim: Claim, *, by: Actor) -> None:
        """Take the claim's support away; a directive that nothing else supports is rejected."""
        self._unsettle(claim, by=by, otherwise=Status.REJECTED)

    def reopened(self, claim: Claim, *, by: Actor) -> None:
        """Put what the claim had settled back to proposed."""
        self._unsettle(claim, by=by, otherwise=Status.PROPOSED)

    def withdrawn(self, claims: Sequence[Claim], *, by: Actor) -> None:
        """Let go of claims about to be deleted; entries they leave empty go with the next reading."""
        run = Settling(by=by)
        references.drop(claims)
        gone = DocumentMention.objects.filter(claim__in=[claim.pk for claim in claims])
        buckets = set(gone.values_list("bucket", flat=True))
        gone.delete()
        settlement.settle(buckets, run)
        relations.rebuild(run.sources, run.directives)

    def _unsettle(self, claim: Claim, *, by: Actor, otherwise: Status) -> None:
        """Free the claim's mention and weigh its directive by what still supports it."""
        if claim.kind not in _BEARING:
            return
        run = Settling(by=by)
        run.sources.add(claim.source_id)
        mention = _mention(claim)
        if mention is None:
            settle_all(settlement.take_mentions([claim], run), run)
            return
        before, buckets = mention.directive, {mention.bucket}
        if claim.state == ClaimState.REJECTED:
            mention.delete()
        else:
            mention.pinned = False
            mention.save(update_fields=["pinned"])
        if before is not None:
            states = set(before.mentions.values_list("claim__state", flat=True))
            if ClaimState.ACCEPTED not in states:
                _move(before, Status.PROPOSED if states else otherwise, run)
            run.directives.add(before.pk)
        settle_all(buckets | settlement.take_mentions([claim], run), run)
        clauses.bring([claim])


def _mention(claim: Claim) -> DocumentMention | None:
    return DocumentMention.objects.filter(claim=claim).select_related("directive").first()


def _pin(claim: Claim, run: Settling) -> bool:
    """Hold an accepted claim's mention to the directive it settled on; return False where it names none."""
    mention = _mention(claim)
    if mention is None or mention.directive is None:
        return False
    mention.pinned = True
    mention.save(update_fields=["pinned"])
    _move(mention.directive, Status.ACCEPTED, run)
    return True


def _buckets(claims: Sequence[Claim]) -> Iterable[str]:
    return DocumentMention.objects.filter(claim__in=claims).values_list("bucket", flat=True)


def _move(directive: Directive, status: Status, run: Settling) -> None:
    """Set how far a directive is believed, and journal it."""
    run.directives.add(directive.pk)
    if directive.status == status:
        return
    directive.status = status
    directive.save(update_fields=["status"])
    audit.record(f"directives:directive:{status}", directive, by=run.by, unit_id=directive.issuer_id)


def settle_all(buckets: set[str], run: Settling) -> None:
    """Settle the buckets and everything that follows from them."""
    settlement.settle(buckets, run)
    entries.refresh(run.directives, run.terms, by=run.by)
    relations.rebuild(run.sources, run.directives)
    entries.give_up_unsupported()
    indexing.bring_up_to_date(run.directives)
