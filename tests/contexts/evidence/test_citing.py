"""Citations: the words that prove a fact, once each, standing as their claim stands."""

import pytest
from tests.contexts.evidence.conftest import sight_of_units
from tests.contexts.evidence.texts import report

from soichieu.accounts.sight import Sight
from soichieu.evidence import queries, services
from soichieu.evidence.models import Source
from soichieu.foundation.actor import Actor
from soichieu.foundation.errors import Invalid
from soichieu.organisations.models import Unit

pytestmark = pytest.mark.django_db


@pytest.fixture
def source(by: Actor, unit: Unit) -> Source:
    return services.take_in(report(), file_name="a.txt", by=by, owner_id=unit.pk).source


def test_a_claim_is_cited_once_and_its_citation_stands_as_it_stands(
    source: Source, unit: Unit, by: Actor, everything: Sight
) -> None:
    claim = source.claims.filter(kind="document")[0]
    services.cite(unit, claim=claim)
    services.cite(unit, claim=claim)
    cited = queries.citations_of(unit, everything).get()
    assert (cited.quote, cited.state, cited.fact) == (claim.quote, "proposed", unit)
    services.accept_claim(claim.pk, by=by)
    assert queries.citations_of(unit, everything).get().state == "accepted"


def test_a_passage_a_person_chose_is_quoted_exactly_and_stands_by_itself(
    source: Source, unit: Unit, everything: Sight
) -> None:
    start = source.text.index("Đến nay")
    services.cite_passage(unit, source=source, start=start, end=start + 7)
    services.cite_passage(unit, source=source, start=start, end=start + 7)
    cited = queries.citations_of(unit, everything).get()
    assert (cited.quote, cited.state) == ("Đến nay", "accepted")


@pytest.mark.parametrize(("start", "end"), [(5, 5), (9, 3), (-4, 2), (10**9, 10**9 + 5)])
def test_a_passage_without_words_proves_nothing(source: Source, unit: Unit, start: int, end: int) -> None:
    with pytest.raises(Invalid):
        services.cite_passage(unit, source=source, start=start, end=end)


def test_only_citations_of_sources_in_sight_are_shown(source: Source, unit: Unit, neighbour: Unit) -> None:
    services.cite_passage(unit, source=source, start=0, end=7)
    assert queries.citations_of(unit, sight_of_units(unit)).count() == 1
    assert queries.citations_of(unit, sight_of_units(neighbour)).count() == 0
