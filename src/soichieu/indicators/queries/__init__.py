"""What is known of figures."""

from soichieu.indicators.queries.breaches import ToldBreach, breaches
from soichieu.indicators.queries.climbing import approver_of, approvers_of, last_approver_of
from soichieu.indicators.queries.figures import computed_values, period_before
from soichieu.indicators.queries.measures import MeasureFact, definitions_on, facts_of, measure_facts
from soichieu.indicators.queries.rounds import asked_measures, submissions_of, why_settled, why_shut

__all__ = [
    "MeasureFact",
    "ToldBreach",
    "approver_of",
    "approvers_of",
    "asked_measures",
    "breaches",
    "computed_values",
    "definitions_on",
    "facts_of",
    "last_approver_of",
    "measure_facts",
    "period_before",
    "submissions_of",
    "why_settled",
    "why_shut",
]
