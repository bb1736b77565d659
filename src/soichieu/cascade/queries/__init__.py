"""Reading the cascade, within the reader's sight (R21)."""

from soichieu.cascade.queries.coverage import (
    DutyCoverage,
    Row,
    duty_coverage,
    latency_by_level,
    obligations_of,
    rows_of,
)
from soichieu.cascade.queries.journeys import Journey, journeys_of
from soichieu.cascade.queries.reported import Reported, reported_of
from soichieu.cascade.queries.rollouts import duty_of, obligation_of, rollout_of, rollouts_of, rollouts_seen

__all__ = [
    "DutyCoverage",
    "Journey",
    "Reported",
    "Row",
    "duty_coverage",
    "duty_of",
    "journeys_of",
    "latency_by_level",
    "obligation_of",
    "obligations_of",
    "reported_of",
    "rollout_of",
    "rollouts_of",
    "rollouts_seen",
    "rows_of",
]
