"""What may be done in the cascade."""

from soichieu.cascade.services.carrying import carry_all, carry_through
from soichieu.cascade.services.obstacles import (
    NewObstacle,
    ask_to_lift,
    bring_back,
    lift,
    record_obstacle,
)
from soichieu.cascade.services.opening import NewDuty, open_rollout
from soichieu.cascade.services.telling import tell_met, waive

__all__ = [
    "NewDuty",
    "NewObstacle",
    "ask_to_lift",
    "bring_back",
    "carry_all",
    "carry_through",
    "lift",
    "open_rollout",
    "record_obstacle",
    "tell_met",
    "waive",
]
