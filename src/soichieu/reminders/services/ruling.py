"""Setting the rule by which an office reminds."""

from collections.abc import Sequence

from django.db import transaction
from django.utils.translation import gettext as _

from soichieu.audit import services as audit
from soichieu.foundation.actor import Actor
from soichieu.pure.reminders import CONFIRMING, MOMENTS, Audience, Moment, Step
from soichieu.reminders import policies
from soichieu.reminders.errors import UnsoundRule
from soichieu.reminders.models import ReminderRule, ReminderStep

_MOST_STEPS = 12
_MOST_DAYS = 365


@transaction.atomic
def set_rule(office_id: int | None, steps: Sequence[Step], *, by: Actor) -> ReminderRule:
    """Set the rule of an office, of all that have none where `office_id` is None; no steps remind nobody.

    The earlier rule stays in the history of rows. Raises UnsoundRule, NotYourRule.
    """
    policies.check_can_set_rule(by, office_id)
    _check(steps)
    rule, _created = ReminderRule.objects.select_for_update(of=("self",)).get_or_create(office_id=office_id)
    rule.steps.all().delete()
    for step in steps:
        kept = ReminderStep(rule=rule, moment=step.moment, days=step.days, audience=step.to)
        kept.full_clean(exclude=["rule"])
        kept.save()
    data = {"steps": [f"{one.moment} {one.days} {one.to}" for one in steps]}
    audit.record("reminders:rule:set", rule, by=by, unit_id=office_id, data=data)
    return rule


@transaction.atomic
def drop_rule(office_id: int | None, *, by: Actor) -> None:
    """Give up the rule of an office, so that the general one holds again; nothing to do where it has none."""
    policies.check_can_set_rule(by, office_id)
    rule = ReminderRule.objects.filter(office_id=office_id).first()
    if rule is not None:
        audit.record("reminders:rule:dropped", rule, by=by, unit_id=office_id)
        rule.delete()


def _check(steps: Sequence[Step]) -> None:
    if len(steps) > _MOST_STEPS:
        raise UnsoundRule(_("Một quy tắc có nhiều nhất %(count)s bước.") % {"count": _MOST_STEPS})
    if len(set(steps)) != len(steps):
        raise UnsoundRule(_("Có hai bước giống nhau."))
    for step in steps:
        if step.moment not in MOMENTS or step.to is Audience.ASKER:
            raise UnsoundRule(_("Trả lời đề nghị thì luôn báo cho người đề nghị, không cần đặt quy tắc."))
        if step.moment is Moment.AWAITS and step.to not in CONFIRMING:
            raise UnsoundRule(
                _("Kết quả chờ xác nhận thì nhắc cơ quan theo dõi hoặc lãnh đạo cơ quan theo dõi.")
            )
        least, most = (0, 0) if step.moment is Moment.ON else (1, _MOST_DAYS)
        if not least <= step.days <= most:
            raise UnsoundRule(_("Số ngày phải từ 1 đến 365; bước “đúng ngày hết hạn” thì ghi 0."))
