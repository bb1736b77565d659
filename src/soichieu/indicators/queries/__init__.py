"""What is known of figures."""

from soichieu.indicators.queries.as_on import as_on
from soichieu.indicators.queries.breaches import ToldBreach, breaches
from soichieu.indicators.queries.climbing import approver_of, approvers_of, last_approver_of
from soichieu.indicators.queries.figure import Figure, Figures, Side
from soichieu.indicators.queries.figures import computed_values, period_before
from soichieu.indicators.queries.measures import MeasureFact, definitions_on, facts_of, measure_facts
from soichieu.indicators.queries.over_time import OverTime, over_time
from soichieu.indicators.queries.rounds import asked_measures, submissions_of, why_settled, why_shut
from soichieu.indicators.queries.totals import totals
from soichieu.indicators.queries.tracing import Traced, TracedCell, TracedPart, trace

__all__ = [
    "Figure",
    "Figures",
    "MeasureFact",
    "OverTime",
    "Side",
    "ToldBreach",
    "Traced",
    "TracedCell",
    "TracedPart",
    "approver_of",
    "approvers_of",
    "as_on",
    "asked_measures",
    "breaches",
    "computed_values",
    "definitions_on",
    "facts_of",
    "last_approver_of",
    "measure_facts",
    "over_time",
    "period_before",
    "submissions_of",
    "totals",
    "trace",
    "why_settled",
    "why_shut",
]
