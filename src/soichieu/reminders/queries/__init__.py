"""Reading reminders: a reader's own notices, the rule in force, the log of letters, the plan of a day."""

from soichieu.reminders.queries.facts import Facts, Owed, facts_on
from soichieu.reminders.queries.inbox import InboxFilter, notices_of, unread_count
from soichieu.reminders.queries.letters import LetterFilter, last_round, letters_seen, wants_mail
from soichieu.reminders.queries.rules import RuleInForce, rule_of, rules
from soichieu.reminders.queries.wording import when_of, why_of

__all__ = [
    "Facts",
    "InboxFilter",
    "LetterFilter",
    "Owed",
    "RuleInForce",
    "facts_on",
    "last_round",
    "letters_seen",
    "notices_of",
    "rule_of",
    "rules",
    "unread_count",
    "wants_mail",
    "when_of",
    "why_of",
]
