"""Opening a rollout: which directives, who owes what, from when and by when."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from soichieu.audit import services as audit
from soichieu.cascade import policies
from soichieu.cascade.enums import DutyKind
from soichieu.cascade.errors import NobodyOwes
from soichieu.cascade.models import Duty, Obligation, Rollout
from soichieu.cascade.services.carrying import carry_through
from soichieu.cascade.services.settling import settle
from soichieu.directives.models import Directive
from soichieu.foundation.actor import Actor
from soichieu.foundation.errors import Invalid
from soichieu.foundation.office_days import last_day_in_time
from soichieu.organisations import queries as organisations
from soichieu.organisations.queries import UnitRule


@dataclass(frozen=True, slots=True)
class NewDuty:
    """What units owe: those a rule names on the opening day, or those of a list (`unit_ids`).

    `bound` "before" leaves the last day in time to the setting of the office (R12).
    """

    kind: DutyKind
    rule: UnitRule
    unit_ids: Collection[int] = ()
    types: Sequence[str] = ()
    wording: str = ""
    due: date | None = None
    due_text: str = ""
    bound: str = "by"


@transaction.atomic
def open_rollout(
    title: str,
    *,
    directive_ids: Collection[int],
    duties: Sequence[NewDuty],
    opened_on: date,
    by: Actor,
    owner_id: int | None = None,
) -> Rollout:
    """Open a rollout: every unit named owes every duty from that day; what was done already counts at once.

    Opened in the past, it is carried through every reorganisation up to today. Raises Invalid without a
    directive or duty or with a deadline before the opening, NobodyOwes where a rule names nobody that day.
    """
    policies.check_can_open(by, owner_id)
    found = list(Directive.objects.filter(pk__in=directive_ids))
    if not title.strip() or not found or not duties:
        raise Invalid(_("Đợt triển khai phải có tên, ít nhất một văn bản và một việc phải làm."))
    rollout = Rollout(
        title=title.strip(),
        owner_id=owner_id,
        opened_on=opened_on,
        carried_until=opened_on,
        invented=any(directive.invented for directive in found),
    )
    rollout.full_clean()
    rollout.save()
    rollout.directives.set(found)
    owed = sum(_charge(rollout, new) for new in duties)
    settle(rollout)
    carry_through(rollout.pk, until=timezone.localdate(), by=by)
    data = {"directives": sorted(str(directive) for directive in found), "obligations": owed}
    audit.record("cascade:rollout:opened", rollout, by=by, unit_id=owner_id, data=data)
    return rollout


def _charge(rollout: Rollout, new: NewDuty) -> int:
    """Write a duty and what each unit owes by it; return how many owe."""
    if new.due is not None and new.due < rollout.opened_on:
        raise Invalid(_("Thời hạn không thể trước ngày bắt đầu đợt triển khai."))
    duty = Duty(
        rollout=rollout,
        kind=new.kind,
        wording=new.wording.strip(),
        types=list(new.types),
        level=new.rule.level,
        line=new.rule.line,
        body=new.rule.body,
        within_id=new.rule.within_id,
        hierarchy=new.rule.hierarchy,
        by_list=bool(new.unit_ids),
        due=new.due,
        due_text=new.due_text,
        last_day=last_day_in_time(new.due, new.bound),
    )
    duty.full_clean()
    duty.save()
    units = new.unit_ids or [unit.pk for unit in organisations.units_named(new.rule, rollout.opened_on)]
    if not units:
        raise NobodyOwes(
            _("Không có đơn vị nào thuộc diện này vào ngày bắt đầu: hãy chọn lại cấp, hệ thống.")
        )
    Obligation.objects.bulk_create(
        Obligation(duty=duty, unit_id=unit, owed_from=rollout.opened_on, last_day=duty.last_day)
        for unit in units
    )
    return len(units)
