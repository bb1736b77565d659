"""What may be done in the cascade."""

from soichieu.cascade.services.carrying import carry_all, carry_through
from soichieu.cascade.services.opening import NewDuty, open_rollout
from soichieu.cascade.services.telling import tell_met, waive

__all__ = ["NewDuty", "carry_all", "carry_through", "open_rollout", "tell_met", "waive"]
