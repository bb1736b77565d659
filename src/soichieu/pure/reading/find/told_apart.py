"""Issuers told apart from the naming: once for a whole list, in a later sentence, in a column of a table."""

from soichieu.pure.reading.find.issuer_columns import with_columns
from soichieu.pure.reading.find.mention import Mention
from soichieu.pure.reading.find.recalled_papers import with_recalled
from soichieu.pure.reading.find.shared_of import with_issuer_of_all
from soichieu.pure.reading.find.units import Surroundings
from soichieu.pure.reading.prepared import Prepared


def with_issuers_apart(
    prepared: Prepared, surroundings: Surroundings, ordered: list[Mention]
) -> list[Mention]:
    """Give the mentions in order, each with the issuer that is told apart from it."""
    ordered = with_issuer_of_all(prepared, surroundings, ordered)
    ordered = with_recalled(prepared, surroundings, ordered)
    return with_columns(prepared, surroundings, ordered)
