"""What may be done with tasks."""

from soichieu.tasks.services.calendar_keys import make_calendar_key, revoke_calendar_key
from soichieu.tasks.services.carrying import carry_tasks
from soichieu.tasks.services.clerks import name_clerk
from soichieu.tasks.services.extending import (
    ask_extension,
    decide_extension,
    decide_extension_of,
    extend_share,
)
from soichieu.tasks.services.giving import NewTask, give_task
from soichieu.tasks.services.giving_out import give_out
from soichieu.tasks.services.importing import (
    Brought,
    Withdrawn,
    bring_in,
    choose_units,
    confirm_import,
    discard_import,
    mend_row,
    withdraw_import,
)
from soichieu.tasks.services.in_bulk import BulkAnswer, BulkOrder, act_on_shares
from soichieu.tasks.services.milestones import reach_milestone, set_milestone, take_back_milestone
from soichieu.tasks.services.moving import move_share
from soichieu.tasks.services.office_calendars import set_office_calendar
from soichieu.tasks.services.recurring import (
    NewSeries,
    Opened,
    end_series,
    hand_over_series,
    open_series,
    start_series,
)
from soichieu.tasks.services.structuring import hold_up, let_wait, make_part, wait_no_more
from soichieu.tasks.services.takeover_rules import drop_takeover_rule, set_takeover_rule
from soichieu.tasks.services.taking_over import (
    PastExtension,
    PastShare,
    PastStep,
    PastTask,
    take_over,
    tell_steps,
)

__all__ = [
    "Brought",
    "BulkAnswer",
    "BulkOrder",
    "NewSeries",
    "NewTask",
    "Opened",
    "PastExtension",
    "PastShare",
    "PastStep",
    "PastTask",
    "Withdrawn",
    "act_on_shares",
    "ask_extension",
    "bring_in",
    "carry_tasks",
    "choose_units",
    "confirm_import",
    "decide_extension",
    "decide_extension_of",
    "discard_import",
    "drop_takeover_rule",
    "end_series",
    "extend_share",
    "give_out",
    "give_task",
    "hand_over_series",
    "hold_up",
    "let_wait",
    "make_calendar_key",
    "make_part",
    "mend_row",
    "move_share",
    "name_clerk",
    "open_series",
    "reach_milestone",
    "revoke_calendar_key",
    "set_milestone",
    "set_office_calendar",
    "set_takeover_rule",
    "start_series",
    "take_back_milestone",
    "take_over",
    "tell_steps",
    "wait_no_more",
    "withdraw_import",
]
