"""What may be done with tasks."""

from soichieu.tasks.services.clerks import name_clerk
from soichieu.tasks.services.extending import ask_extension, decide_extension, decide_extension_of
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
from soichieu.tasks.services.moving import move_share

__all__ = [
    "Brought",
    "BulkAnswer",
    "BulkOrder",
    "NewTask",
    "Withdrawn",
    "act_on_shares",
    "ask_extension",
    "bring_in",
    "choose_units",
    "confirm_import",
    "decide_extension",
    "decide_extension_of",
    "discard_import",
    "give_out",
    "give_task",
    "mend_row",
    "move_share",
    "name_clerk",
    "withdraw_import",
]
