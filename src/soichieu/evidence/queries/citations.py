"""The words that prove a fact."""

from collections.abc import Sequence

from django.contrib.contenttypes.models import ContentType
from django.db.models import Model, QuerySet

from soichieu.accounts.sight import Sight
from soichieu.evidence.models import Citation
from soichieu.evidence.queries.sources import visible_sources


def citations_of(fact: Model, sight: Sight) -> QuerySet[Citation]:
    """Return the citations of a fact from sources the reader may see, each with its source and claim."""
    return citations_of_many([fact], sight)


def citations_of_many(facts: Sequence[Model], sight: Sight) -> QuerySet[Citation]:
    """Return the citations of facts of one kind (at least one), as `citations_of` does for each."""
    return (
        Citation.objects.filter(
            fact_type=ContentType.objects.get_for_model(facts[0]),
            fact_id__in=[fact.pk for fact in facts],
            source__in=visible_sources(sight),
        )
        .select_related("source", "claim")
        .defer("source__text")
    )
