"""Tables of the cascade."""

from soichieu.cascade.models.obligations import Carriage, Meeting, Obligation
from soichieu.cascade.models.obstacles import Obstacle, ObstacleCause, ObstacleStep
from soichieu.cascade.models.rollouts import Duty, Rollout

__all__ = [
    "Carriage",
    "Duty",
    "Meeting",
    "Obligation",
    "Obstacle",
    "ObstacleCause",
    "ObstacleStep",
    "Rollout",
]
