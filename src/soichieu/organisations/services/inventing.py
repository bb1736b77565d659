"""An invented country of any size, for measuring and trying: one line of command, every unit marked (R23)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.db import transaction
from django.db.backends.postgresql.psycopg_any import DateRange
from django.utils.translation import gettext as _

from soichieu.audit import services as audit
from soichieu.foundation.actor import Actor
from soichieu.foundation.errors import Conflict, Invalid
from soichieu.organisations.enums import INVENTED_ROOT, Hierarchy, Level, Line, UnitKind
from soichieu.organisations.models import Placement, Unit, UnitName
from soichieu.organisations.policies import check_can_reorganise
from soichieu.pure.text.folding import comparison_key, folded
from soichieu.pure.text.ordering import sort_key

_AT_ONCE = 1000


@dataclass(frozen=True, slots=True)
class InventedCountry:
    """Ids of the top, the provinces, the communes, and of the province above each commune."""

    top_id: int
    province_ids: tuple[int, ...]
    commune_ids: tuple[int, ...]
    above_ids: tuple[int, ...]


@transaction.atomic
def invent_country(provinces: int, communes: int, *, since: date, by: Actor) -> InventedCountry:
    """Make the party committees of a country that does not exist, communes spread evenly over provinces.

    Raises Conflict where the register has any unit already: invented ones never stand among real ones; and
    Invalid for a country without a commune in each province.
    """
    check_can_reorganise(by)
    if not 1 <= provinces <= communes:
        raise Invalid(_("Mỗi tỉnh phải có ít nhất một xã."))
    if Unit.objects.exists():
        raise Conflict(
            _("Hệ thống này đã có đơn vị: cả nước hư cấu chỉ dựng được trên một thư mục dữ liệu trống.")
        )
    top = _made([(INVENTED_ROOT, "Trung ương (minh họa)")], Level.CENTRAL, since)[0]
    high = _made(
        [(f"{INVENTED_ROOT}/t/{at}", f"Tỉnh ủy Minh Họa {at}") for at in range(1, provinces + 1)],
        Level.PROVINCE,
        since,
    )
    low = _made(
        [(f"{INVENTED_ROOT}/x/{at}", f"Đảng ủy xã Minh Họa {at}") for at in range(1, communes + 1)],
        Level.COMMUNE,
        since,
    )
    above = [high[at * provinces // communes] for at in range(communes)]
    _place([(unit, top) for unit in high] + list(zip(low, above, strict=True)), since)
    data = {"provinces": provinces, "communes": communes}
    audit.record("organisations:country:invented", top, by=by, unit_id=top.pk, data=data)
    ids = [tuple(unit.pk for unit in units) for units in (high, low, above)]
    return InventedCountry(top.pk, *ids)


def _made(named: Sequence[tuple[str, str]], level: Level, since: date) -> list[Unit]:
    valid = DateRange(since, None, "[)")
    units = Unit.objects.bulk_create(
        [
            Unit(
                key=key,
                kind=UnitKind.PARTY_COMMITTEE,
                level=level,
                line=Line.PARTY,
                valid=valid,
                invented=True,
            )
            for key, _name in named
        ],
        batch_size=_AT_ONCE,
    )
    names = [
        UnitName(
            unit=unit, name=name, valid=valid,
            key=comparison_key(name), folded=folded(name), sort_key=sort_key(name),
        )
        for unit, (_key, name) in zip(units, named, strict=True)
    ]  # fmt: skip
    UnitName.objects.bulk_create(names, batch_size=_AT_ONCE)
    return units


def _place(pairs: Sequence[tuple[Unit, Unit]], since: date) -> None:
    valid = DateRange(since, None, "[)")
    Placement.objects.bulk_create(
        [Placement(unit=unit, parent=above, hierarchy=Hierarchy.PARTY, valid=valid) for unit, above in pairs],
        batch_size=_AT_ONCE,
    )
