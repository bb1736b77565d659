"""Which successors take over an office's tasks where a unit is split or dissolved."""

from django.db import transaction
from django.utils.translation import gettext as _

from soichieu.audit import services as audit
from soichieu.foundation.actor import Actor
from soichieu.foundation.errors import Invalid, NotFound
from soichieu.organisations.queries import UnitRule
from soichieu.tasks import policies
from soichieu.tasks.models import TakeoverRule


@transaction.atomic
def set_takeover_rule(office_id: int, rule: UnitRule, *, by: Actor) -> TakeoverRule:
    """Let successors of a level, line and body take over; it holds for reforms carried from now on."""
    policies.check_can_give(by, office_id)
    same = {"office_id": office_id, "level": rule.level, "line": rule.line, "body": rule.body}
    if TakeoverRule.objects.filter(**same).exists():
        raise Invalid(_("Quy tắc này đã có."))
    made = TakeoverRule(**same)
    made.full_clean()
    made.save()
    data = {"level": rule.level, "line": rule.line, "body": rule.body}
    audit.record("tasks:takeover_rule:set", made, by=by, unit_id=office_id, data=data)
    return made


@transaction.atomic
def drop_takeover_rule(rule_id: int, *, by: Actor) -> None:
    """Drop a rule; what was carried by it stays."""
    rule = TakeoverRule.objects.select_for_update().filter(pk=rule_id).first()
    if rule is None:
        raise NotFound(_("Không tìm thấy quy tắc này."))
    policies.check_can_give(by, rule.office_id)
    data = {"level": rule.level, "line": rule.line, "body": rule.body}
    audit.record("tasks:takeover_rule:dropped", rule, by=by, unit_id=rule.office_id, data=data)
    rule.delete()
