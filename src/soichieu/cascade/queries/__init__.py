"""Reading the cascade, within the reader's sight (R21)."""

from soichieu.cascade.queries.coverage import (
    DutyCoverage,
    Row,
    coverages_of,
    duty_coverage,
    freed_by,
    latency_by_level,
    obligations_of,
    owing_ids,
    rows_of,
)
from soichieu.cascade.queries.due import DueObligation, obligations_due
from soichieu.cascade.queries.journeys import Journey, journeys_of
from soichieu.cascade.queries.matrix import Cell, Line, Matrix, Share, matrix_of
from soichieu.cascade.queries.obstacles import (
    ObstacleFilter,
    causes,
    obstacle_of,
    obstacles_seen,
    state_of,
    unlifted_on,
)
from soichieu.cascade.queries.reported import Reported, reported_of
from soichieu.cascade.queries.rollouts import duty_of, obligation_of, rollout_of, rollouts_of, rollouts_seen

__all__ = [
    "Cell",
    "DueObligation",
    "DutyCoverage",
    "Journey",
    "Line",
    "Matrix",
    "ObstacleFilter",
    "Reported",
    "Row",
    "Share",
    "causes",
    "coverages_of",
    "duty_coverage",
    "duty_of",
    "freed_by",
    "journeys_of",
    "latency_by_level",
    "matrix_of",
    "obligation_of",
    "obligations_due",
    "obligations_of",
    "obstacle_of",
    "obstacles_seen",
    "owing_ids",
    "reported_of",
    "rollout_of",
    "rollouts_of",
    "rollouts_seen",
    "rows_of",
    "state_of",
    "unlifted_on",
]
