"""Citing: tying a fact of any context to the words that prove it. Called within that context's service."""

from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.utils.translation import gettext as _

from soichieu.evidence.models import Citation, Claim, Source
from soichieu.foundation.errors import Invalid


def cite(fact: models.Model, *, claim: Claim) -> Citation:
    """Cite the place of a claim for a fact, once; the citation then stands as the claim stands."""
    citation, _is_new = Citation.objects.get_or_create(
        fact_type=ContentType.objects.get_for_model(fact),
        fact_id=fact.pk,
        claim=claim,
        source_id=claim.source_id,
        start=claim.start,
        end=claim.end,
        defaults={"quote": claim.quote},
    )
    return citation


def cite_passage(fact: models.Model, *, source: Source, start: int, end: int) -> Citation:
    """Cite a passage a person chose for a fact, once; raises Invalid where there are no words."""
    quote = source.text[start:end] if 0 <= start < end else ""
    if not quote.strip():
        raise Invalid(_("Đoạn trích dẫn không có chữ: hãy chọn lại câu chứng minh."))
    citation, _is_new = Citation.objects.get_or_create(
        fact_type=ContentType.objects.get_for_model(fact),
        fact_id=fact.pk,
        claim=None,
        source=source,
        start=start,
        end=start + len(quote),
        defaults={"quote": quote},
    )
    return citation


def uncite(fact: models.Model, citation_id: int) -> Citation | None:
    """Take one citation of a fact away; return what it was, None where the fact has no such citation."""
    held = Citation.objects.filter(fact_type=ContentType.objects.get_for_model(fact), fact_id=fact.pk)
    citation = held.filter(pk=citation_id).first()
    if citation is not None:
        held.filter(pk=citation_id).delete()
    return citation
