"""Reading units: on a day, by name, up and down the hierarchies, and what became of them."""

from soichieu.organisations.queries.below import ancestor_ids, descendant_ids, predecessor_ids, successor_ids
from soichieu.organisations.queries.bodies import (
    UnitRule,
    heir_of,
    levels_of,
    named_among,
    units_named,
)
from soichieu.organisations.queries.counts import (
    Comparison,
    Tally,
    Unknown,
    area_count,
    check_on,
    counts_on,
    horizons,
    unknowns,
)
from soichieu.organisations.queries.fates import Trace, TraceStep, trace
from soichieu.organisations.queries.naming import (
    Candidate,
    Resolution,
    name_of,
    names_of,
    near_names,
    path_of,
    resolve_name,
    unit_by_key,
    unit_by_name,
    unit_of_any_time,
)
from soichieu.organisations.queries.places import gazetteer, gazetteer_rows
from soichieu.organisations.queries.tree import children_of, tree_on
from soichieu.organisations.queries.units import (
    UnitPage,
    any_invented,
    committee_on,
    holds_invention,
    is_alive,
    source_titles,
    unit_page,
)

__all__ = [
    "Candidate",
    "Comparison",
    "Resolution",
    "Tally",
    "Trace",
    "TraceStep",
    "UnitPage",
    "UnitRule",
    "Unknown",
    "ancestor_ids",
    "any_invented",
    "area_count",
    "check_on",
    "children_of",
    "committee_on",
    "counts_on",
    "descendant_ids",
    "gazetteer",
    "gazetteer_rows",
    "heir_of",
    "holds_invention",
    "horizons",
    "is_alive",
    "levels_of",
    "name_of",
    "named_among",
    "names_of",
    "near_names",
    "path_of",
    "predecessor_ids",
    "resolve_name",
    "source_titles",
    "successor_ids",
    "trace",
    "tree_on",
    "unit_by_key",
    "unit_by_name",
    "unit_of_any_time",
    "unit_page",
    "units_named",
    "unknowns",
]
