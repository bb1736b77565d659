"""Who is reminded of what on a day, and why: rules, the chain of superiors, the plan of one day."""

from soichieu.pure.reminders.planning import About, Due, Told, plan
from soichieu.pure.reminders.rules import (
    AUDIENCES,
    CONFIRMING,
    MOMENTS,
    Audience,
    Moment,
    Rule,
    Step,
    default_rule,
    falls_on,
)
from soichieu.pure.reminders.structure import Holder, Post, Structure

__all__ = [
    "AUDIENCES",
    "CONFIRMING",
    "MOMENTS",
    "About",
    "Audience",
    "Due",
    "Holder",
    "Moment",
    "Post",
    "Rule",
    "Step",
    "Structure",
    "Told",
    "default_rule",
    "falls_on",
    "plan",
]
