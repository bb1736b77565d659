"""Tables of reminders."""

from soichieu.reminders.models.letters import Letter, LetterTry, MailChoice
from soichieu.reminders.models.notices import Notice, Round
from soichieu.reminders.models.rules import ReminderRule, ReminderStep

__all__ = ["Letter", "LetterTry", "MailChoice", "Notice", "ReminderRule", "ReminderStep", "Round"]
