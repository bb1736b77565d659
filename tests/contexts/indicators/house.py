"""A small invented land of figures: two provinces with communes, a reform, a form with its indicators."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal

from django.db.backends.postgresql.psycopg_any import DateRange
from django.utils import timezone
from tests.cast import REFORM, unit, user

from soichieu.accounts.enums import Role
from soichieu.accounts.models import User
from soichieu.foundation.actor import Actor, operator
from soichieu.indicators import services
from soichieu.indicators.enums import Aggregation, CheckKind, Direction, Frequency, Kind, Scheme, Severity
from soichieu.indicators.models import Check, Definition, Form, FormLine, Indicator, Measure, Rollup, Round
from soichieu.organisations.enums import Hierarchy, Level, Line, SuccessionKind
from soichieu.organisations.models import Placement, Succession, Unit

PARTY = Hierarchy.PARTY
SINCE = date(2021, 1, 1)


@dataclass(frozen=True)
class House:
    """The units, the measures by code, the form."""

    centre: Unit
    ha: Unit
    thuong: Unit
    an: Unit
    binh: Unit
    cao: Unit
    dong: Unit
    measures: dict[str, Measure]
    form: Form
    clerk: User  # of commune An
    judge: User  # of province Hạ
    monitor: User  # of the centre

    @property
    def communes(self) -> tuple[Unit, ...]:
        return self.an, self.binh, self.cao, self.dong


def build(*, steps: int = 1) -> House:
    """Write units, indicators and a monthly form of the communes to the database."""
    centre = unit("Trung ương Minh Họa", Level.CENTRAL)
    ha = unit("Tỉnh ủy Hạ", Level.PROVINCE, (centre, PARTY))
    thuong = unit("Tỉnh ủy Thượng", Level.PROVINCE, (centre, PARTY))
    communes = [
        unit(f"Đảng ủy xã {name}", Level.COMMUNE, (above, PARTY))
        for name, above in (("An", ha), ("Bình", ha), ("Cao", ha), ("Đông", thuong))
    ]
    measures = {}
    for code, kind, aggregation, name, more in _INDICATORS:
        weight = measures[more["weight"]] if "weight" in more else None
        measures[code] = indicator(
            code, kind, aggregation, name, centre, weight=weight, formula=more.get("formula", ""),
            decimals=int(more.get("decimals", 0)), measure_unit=more.get("unit", ""),
        )  # fmt: skip
    form = Form.objects.create(
        code="B01", name="Biểu minh họa", owner=centre, scheme=Scheme.CALENDAR, frequency=Frequency.MONTH,
        hierarchy=PARTY, level=Level.COMMUNE, line=Line.PARTY, within=centre, steps=steps, due_after=2,
        starts=SINCE, invented=True,
    )  # fmt: skip
    for order, measure in enumerate(measures.values()):
        FormLine.objects.create(form=form, measure=measure, order=order, required=order < 2)
    Check.objects.create(
        form=form, kind=CheckKind.RELATION, severity=Severity.EXPLAIN,
        left="[CN]", comparison="<=", right="[MH]",
    )  # fmt: skip
    an, binh, cao, dong = communes
    return House(
        centre, ha, thuong, an, binh, cao, dong, measures, form,
        clerk=user("can-bo-an", Role.CLERK, an),
        judge=user("van-phong-ha", Role.MONITOR, ha),
        monitor=user("van-phong-tw", Role.MONITOR, centre),
    )  # fmt: skip


_INDICATORS: tuple[tuple[str, Kind, Aggregation, str, dict[str, str]], ...] = (
    ("CS", Kind.STOCK, Aggregation.SUM, "Số cán bộ chính quy", {"unit": "người"}),
    ("MH", Kind.STOCK, Aggregation.SUM, "Số mô hình đã xây dựng", {"unit": "mô hình"}),
    ("CN", Kind.STOCK, Aggregation.SUM, "Số mô hình được công nhận", {"unit": "mô hình"}),
    ("PT", Kind.FLOW, Aggregation.SUM, "Số buổi tuyên truyền trong kỳ", {"unit": "buổi"}),
    ("HL", Kind.RATIO, Aggregation.WEIGHTED_MEAN, "Mức hài lòng", {"weight": "CS", "decimals": "2"}),
    ("XA", Kind.STOCK, Aggregation.MAX, "Khoảng cách xa nhất", {"unit": "km", "decimals": "1"}),
    ("CO", Kind.YES_NO, Aggregation.COUNT, "Có trụ sở riêng", {}),
    ("TL", Kind.RATIO, Aggregation.RATIO_OF_SUMS, "Tỷ lệ được công nhận",
     {"formula": "[CN] / [MH] * 100", "decimals": "2", "unit": "%"}),
    ("GC", Kind.TEXT, Aggregation.NONE, "Ghi nhận khác", {}),
)  # fmt: skip


def indicator(
    code: str, kind: Kind, aggregation: Aggregation, name: str, owner: Unit, *,
    weight: Measure | None = None, formula: str = "", decimals: int = 0, measure_unit: str = "",
) -> Measure:  # fmt: skip
    """Make an indicator with its first definition and its whole measure."""
    made = Indicator.objects.create(
        code=code, owner=owner, kind=kind, aggregation=aggregation, direction=Direction.UP, hierarchy=PARTY,
        weight=weight, computed=bool(formula), invented=True,
    )  # fmt: skip
    Definition.objects.create(
        indicator=made, number=1, since=SINCE, name=name, formula=formula, decimals=decimals,
        measure_unit=measure_unit,
    )  # fmt: skip
    return Measure.objects.create(indicator=made, code=code)


def opened(house: House, key: str = "2025-05") -> Round:
    """Open a round and let it be due far in the future, so that today is in time."""
    found = services.open_round(house.form.pk, key, by=operator())
    far = timezone.make_aware(datetime.combine(timezone.localdate() + timedelta(days=9), time(17)))
    return services.move_due(found.pk, far, "để thử", by=operator())


def enter(
    house: House, found: Round, who: Unit, by: Actor | None = None, **texts: str
) -> tuple[services.SavedCell, ...]:
    """Type figures of a unit by code of measure, over whatever stands there."""
    from soichieu.indicators.models import Value

    versions = dict(Value.objects.filter(period=found.period, unit=who).values_list("measure_id", "version"))
    cells = [
        services.NewCell(who.pk, house.measures[code].pk, text, versions.get(house.measures[code].pk))
        for code, text in texts.items()
    ]
    return services.save_cells(found.pk, cells, by=by or operator())


def total(house: House, found: Round, who: Unit, code: str) -> Rollup | None:
    """Return the stored total of a measure above a unit's subordinates."""
    return Rollup.objects.filter(measure=house.measures[code], period=found.period, unit=who).first()


def sums(house: House, found: Round, who: Unit, code: str) -> tuple[Decimal, int, Decimal, int]:
    """Return reported total and count, accepted total and count."""
    row = total(house, found, who, code)
    if row is None:
        return Decimal(0), 0, Decimal(0), 0
    return row.reported_total, row.reported_count, row.accepted_total, row.accepted_count


def reform(house: House) -> tuple[Unit, Unit]:
    """Merge An and Bình wholly into a new commune on the day of the reform; split Cao between two."""
    day = DateRange(REFORM, None, "[)")
    new, other = (unit(f"Đảng ủy xã {name}", Level.COMMUNE) for name in ("Hợp Nhất", "Cao Mới"))
    for made in (new, other):
        made.valid = day
        made.save()
        Placement.objects.create(unit=made, parent=house.ha, hierarchy=PARTY, valid=day)
    for old in (house.an, house.binh, house.cao):
        old.valid = DateRange(SINCE, REFORM, "[)")
        old.save()
        Placement.objects.filter(unit=old).update(valid=DateRange(SINCE, REFORM, "[)"))
    for old, successor, kind, whole in (
        (house.an, new, SuccessionKind.MERGE, True),
        (house.binh, new, SuccessionKind.MERGE, True),
        (house.cao, new, SuccessionKind.SPLIT, False),
        (house.cao, other, SuccessionKind.SPLIT, False),
    ):
        Succession.objects.create(predecessor=old, successor=successor, kind=kind, on=REFORM, whole=whole)
    return new, other
