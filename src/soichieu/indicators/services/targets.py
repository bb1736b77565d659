"""What units are to reach: by their own word, by a clause, or handed down by a superior (R13)."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from soichieu.audit import services as audit
from soichieu.directives.models import Clause
from soichieu.foundation.actor import Actor
from soichieu.foundation.errors import Conflict, NotAllowed
from soichieu.indicators import policies
from soichieu.indicators.enums import Bound, Direction, Kind, Scheme
from soichieu.indicators.errors import BadDefinition, NoSuchIndicator
from soichieu.indicators.models import Measure, Target
from soichieu.indicators.queries.targets import held_against
from soichieu.indicators.services.cleaning import clean
from soichieu.indicators.services.formula_rules import measures_named
from soichieu.indicators.services.rounds import period_of
from soichieu.organisations import queries as organisations


@dataclass(frozen=True, slots=True)
class NewTarget:
    """What a unit is to reach by the end of a period ("2025", "2026-Q1"); the bound follows the direction.

    `measure` is its code. With a clause the directive is that of the clause.
    """

    measure: str
    unit_id: int
    key: str
    number: Decimal
    scheme: Scheme = Scheme.CALENDAR
    bound: Bound | None = None
    clause_id: int | None = None
    directive_id: int | None = None
    note: str = ""


@transaction.atomic
def set_target(new: NewTarget, *, by: Actor) -> Target:
    """Set what a unit is to reach in a period, or set it anew; the history keeps what it was.

    Raises NotAllowed where a superior handed it down and the actor does not work for that one,
    BadDefinition where no number can be reached or the clause is not known.
    """
    policies.check_can_set_target(by, new.unit_id)
    measure = measures_named([new.measure.strip()])[new.measure.strip()]
    if measure.indicator.kind == Kind.TEXT:
        raise BadDefinition(_("Chỉ tiêu nội dung không có mục tiêu bằng số."))
    period = period_of(new.key, new.scheme)
    target = _kept(measure, new.unit_id, period.pk)
    was = str(target.number) if target.pk else None
    if target.above is not None:
        _check_superior(by, target.above.unit_id)
    target.number = new.number
    target.bound = new.bound or _usual_bound(measure)
    target.clause_id, target.directive_id = new.clause_id, _directive_of(new)
    target.note = " ".join(new.note.split())
    clean(target)
    target.save()
    _record("set", target, by, {"was": was, "becomes": str(target.number), "period": period.key})
    return target


@transaction.atomic
def hand_down(
    target_id: int, shares: Mapping[int, Decimal], *, by: Actor, reason: str = ""
) -> tuple[Target, ...]:
    """Hand a target down to units right below; what was handed to others before stays.

    Shares of what is added up must bear the whole once every unit has one, a ratio must be borne by each;
    otherwise a reason is needed. Raises BadDefinition for that, and for a unit that is not right below.
    """
    whole = _target(target_id)
    policies.check_can_set_target(by, whole.unit_id)
    day = min(whole.period.ends, timezone.localdate())
    hierarchy = whole.measure.indicator.hierarchy
    below = {node.unit for node in organisations.children_of(whole.unit_id, day, hierarchy)}
    if not shares or set(shares) - below:
        raise BadDefinition(_("Chỉ giao mục tiêu cho đơn vị trực thuộc ngay dưới đơn vị mình."))
    given = tuple(_share(whole, unit_id, number, reason) for unit_id, number in sorted(shares.items()))
    handed = {one.unit_id: one.number for one in whole.handed_down.all()}
    found = held_against(whole, {unit: handed.get(unit) for unit in below | set(handed)})
    if not found.is_sound and not reason.strip():
        raise BadDefinition(_("%(told)s Hãy sửa các phần giao, hoặc ghi lý do.") % {"told": found.told})
    data = {"shares": {str(unit): str(number) for unit, number in sorted(shares.items())}}
    _record("handed_down", whole, by, data | {"reason": reason.strip()})
    return given


@transaction.atomic
def drop_target(target_id: int, *, by: Actor) -> None:
    """Drop a target; raises Conflict while it is handed down, NotAllowed as `set_target` does."""
    target = _target(target_id)
    policies.check_can_set_target(by, target.unit_id)
    if target.above is not None:
        _check_superior(by, target.above.unit_id)
    if target.handed_down.exists():
        raise Conflict(_("Mục tiêu này đã giao xuống cấp dưới: hãy bỏ các phần đã giao trước."))
    _record("dropped", target, by, {"was": str(target.number), "period": target.period.key})
    target.delete()


def _target(target_id: int) -> Target:
    found = (
        Target.objects.select_for_update(of=("self",))
        .select_related("measure__indicator", "period", "above")
        .filter(pk=target_id)
        .first()
    )
    if found is None:
        raise NoSuchIndicator(_("Không tìm thấy mục tiêu này."))
    return found


def _kept(measure: Measure, unit_id: int, period_id: int) -> Target:
    """Return the target of a unit for a period held for a change, or a new one."""
    found = Target.objects.select_for_update(of=("self",)).select_related("above", "period")
    kept = found.filter(measure=measure, unit=unit_id, period=period_id).first()
    return kept or Target(measure=measure, unit_id=unit_id, period_id=period_id)


def _share(whole: Target, unit_id: int, number: Decimal, reason: str) -> Target:
    share = _kept(whole.measure, unit_id, whole.period_id)
    if share.above_id not in {None, whole.pk}:
        raise Conflict(_("Đơn vị này đã được một cấp trên khác giao mục tiêu của chỉ tiêu này."))
    share.above, share.number, share.bound = whole, number, whole.bound
    share.clause_id, share.directive_id = whole.clause_id, whole.directive_id
    share.note = " ".join(reason.split())
    clean(share)
    share.save()
    return share


def _check_superior(by: Actor, unit_id: int) -> None:
    if not policies.can_set_target(by, unit_id):
        raise NotAllowed(_("Mục tiêu này do cấp trên giao: chỉ đơn vị đã giao mới được sửa hoặc bỏ."))


def _usual_bound(measure: Measure) -> Bound:
    return Bound.AT_MOST if measure.indicator.direction == Direction.DOWN else Bound.AT_LEAST


def _directive_of(new: NewTarget) -> int | None:
    if new.clause_id is None:
        return new.directive_id
    clause = Clause.objects.filter(pk=new.clause_id).first()
    if clause is None:
        raise BadDefinition(_("Không tìm thấy điều, khoản của văn bản giao mục tiêu."))
    return clause.directive_id


def _record(act: str, target: Target, by: Actor, data: dict[str, object]) -> None:
    told = {"measure": target.measure.code, **data}
    audit.record(f"indicators:target:{act}", target, by=by, unit_id=target.unit_id, data=told)
