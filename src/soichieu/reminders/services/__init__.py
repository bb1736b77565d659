"""What is done about reminders: planning a day, sending its letters, setting rules and choices."""

from soichieu.reminders.services.choosing import choose_mail
from soichieu.reminders.services.planning import Planned, is_due, plan_day
from soichieu.reminders.services.reading import mark_all_read, mark_read
from soichieu.reminders.services.ruling import drop_rule, set_rule
from soichieu.reminders.services.sending import Sent, queue_again, send_letters

__all__ = [
    "Planned",
    "Sent",
    "choose_mail",
    "drop_rule",
    "is_due",
    "mark_all_read",
    "mark_read",
    "plan_day",
    "queue_again",
    "send_letters",
    "set_rule",
]
