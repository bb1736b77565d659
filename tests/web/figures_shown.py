"""What stands on the screens of figures: an indicator of Hạ with a share of it, a form, a target, a rule."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from tests.cast import Cast, acting

from soichieu.indicators import services
from soichieu.indicators.enums import Aggregation, CheckKind, Direction, Frequency, Kind, Scheme, Tone
from soichieu.indicators.models import Check, Form, Indicator, Target
from soichieu.organisations.queries import UnitRule

SINCE = date(2024, 1, 1)


@dataclass(frozen=True, slots=True)
class FiguresShown:
    """The share, its form, its target, a rule of the form."""

    indicator: Indicator
    form: Form
    target: Target
    check: Check


def figures_of(cast: Cast) -> FiguresShown:
    """Define and ask, as a clerk of Hạ."""
    by = acting(cast.clerk)
    made = {}
    for code, name, formula in (
        ("NVH.1", "Số nhà văn hóa đã xây", ""),
        ("NVH.2", "Số nhà văn hóa đã mở cửa", ""),
        ("NVH.3", "Tỷ lệ nhà văn hóa mở cửa", "[NVH.2] / [NVH.1] * 100"),
    ):
        made[code] = services.define(
            services.NewIndicator(
                code=code,
                owner_id=cast.ha.pk,
                kind=Kind.RATIO if formula else Kind.FLOW,
                aggregation=Aggregation.RATIO_OF_SUMS if formula else Aggregation.SUM,
                hierarchy="party",
                direction=Direction.UP,
                definition=services.NewDefinition(
                    since=SINCE, name=name, formula=formula, measure_unit="%" if formula else "nhà",
                ),
            ),
            by=by,
        )  # fmt: skip
    share = made["NVH.3"]
    services.set_bands(
        share.pk,
        [
            services.NewBand("Chưa đạt", Tone.POOR, None, Decimal(80)),
            services.NewBand("Đạt", Tone.GOOD, Decimal(80), None),
        ],
        by=by,
    )
    form = services.make_form(
        services.NewForm(
            code="BM-01",
            name="Báo cáo nhà văn hóa",
            owner_id=cast.ha.pk,
            scheme=Scheme.CALENDAR,
            frequency=Frequency.MONTH,
            hierarchy="party",
            rule=UnitRule("commune", "party", "", cast.ha.pk, "party"),
            starts=SINCE,
        ),
        [services.NewLine(code, heading="Nhà văn hóa") for code in made],
        by=by,
    )
    check = services.set_check(
        services.NewCheck(
            CheckKind.RELATION, form_id=form.pk, left="[NVH.2]", comparison="<=", right="[NVH.1]"
        ),
        by=by,
    )
    target = services.set_target(services.NewTarget("NVH.3", cast.ha.pk, "2030", Decimal(80)), by=by)
    return FiguresShown(share, form, target, check)
