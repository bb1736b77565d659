"""What may be done with tasks."""

from soichieu.tasks.services.carrying import carry_tasks
from soichieu.tasks.services.extending import ask_extension, decide_extension, decide_extension_of
from soichieu.tasks.services.giving import NewTask, give_task
from soichieu.tasks.services.giving_out import give_out
from soichieu.tasks.services.milestones import reach_milestone, set_milestone, take_back_milestone
from soichieu.tasks.services.moving import move_share
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

__all__ = [
    "NewSeries",
    "NewTask",
    "Opened",
    "ask_extension",
    "carry_tasks",
    "decide_extension",
    "decide_extension_of",
    "drop_takeover_rule",
    "end_series",
    "give_out",
    "give_task",
    "hand_over_series",
    "hold_up",
    "let_wait",
    "make_part",
    "move_share",
    "open_series",
    "reach_milestone",
    "set_milestone",
    "set_takeover_rule",
    "start_series",
    "take_back_milestone",
    "wait_no_more",
]
