"""What may be done with tasks."""

from soichieu.tasks.services.extending import ask_extension, decide_extension, decide_extension_of
from soichieu.tasks.services.giving import NewTask, give_task
from soichieu.tasks.services.giving_out import give_out
from soichieu.tasks.services.moving import move_share

__all__ = [
    "NewTask",
    "ask_extension",
    "decide_extension",
    "decide_extension_of",
    "give_out",
    "give_task",
    "move_share",
]
