"""Which kinds of figure may be rolled up how: the whole table, and a sentence for each refusal."""

import pytest

from soichieu.pure.rollup.measures import Aggregation, Kind, PairError, aggregations_of, check_pair

REFUSED = {
    Kind.STOCK: {"ratio_of_sums"},
    Kind.FLOW: {"ratio_of_sums", "last"},
    Kind.RATIO: {"sum", "last"},
    Kind.YES_NO: {"sum", "weighted_mean", "ratio_of_sums"},
    Kind.TEXT: {"sum", "weighted_mean", "ratio_of_sums", "last", "min", "max"},
}


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("aggregation", Aggregation)
def test_a_pair_is_taken_or_refused_with_a_sentence(kind: Kind, aggregation: Aggregation) -> None:
    if aggregation in REFUSED[kind]:
        with pytest.raises(PairError, match=r"^[A-ZĐ].*\.$"):
            check_pair(kind, aggregation)
    else:
        check_pair(kind, aggregation)
    assert (aggregation in aggregations_of(kind)) == (aggregation not in REFUSED[kind])
