"""The rules in force: that of an office, else the general one, else the default of the system."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.conf import settings

from soichieu.pure.reminders import Audience, Moment, Rule, Step, default_rule
from soichieu.reminders.models import ReminderRule, ReminderStep


@dataclass(frozen=True, slots=True)
class RuleInForce:
    """By which steps an office reminds, and whether they are its own."""

    rule: Rule
    is_own: bool


def rules() -> dict[int | None, Rule]:
    """Return the rule of each office that has one, and under None that of all others."""
    found = {one.office_id: _rule(one.steps.all()) for one in ReminderRule.objects.prefetch_related("steps")}
    return {None: default_rule(settings.SOON_IN_WORKING_DAYS, settings.CONFIRM_IN_WORKING_DAYS), **found}


def rule_of(office_id: int | None) -> RuleInForce:
    """Return the rule in force for an office, for None that of all which have none."""
    kept = rules()
    return RuleInForce(
        kept.get(office_id, kept[None]), ReminderRule.objects.filter(office_id=office_id).exists()
    )


def _rule(steps: Iterable[ReminderStep]) -> Rule:
    return Rule(tuple(Step(Moment(one.moment), one.days, Audience(one.audience)) for one in steps))
