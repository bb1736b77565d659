"""Indicators and forms that the tests of figures share."""

from datetime import date

from tests.cast import Cast

from soichieu.accounts.sight import Sight
from soichieu.foundation.actor import operator
from soichieu.indicators import services
from soichieu.indicators.enums import Aggregation, Direction, Frequency, Kind, Scheme
from soichieu.indicators.models import Form, Indicator
from soichieu.indicators.services import NewDefinition, NewForm, NewIndicator, NewLine
from soichieu.organisations.queries import UnitRule

BY = operator()
SINCE = date(2024, 1, 1)
ALL = Sight.all(date(2026, 1, 1))


def new_indicator(cast: Cast, code: str, name: str = "", **more) -> NewIndicator:
    """Return an indicator of the centre along the party line, a flow that is added up unless told."""
    of_definition = {"since", "formula", "aliases", "measure_unit", "decimals", "meaning", "directive_id"}
    told = {key: more.pop(key) for key in list(more) if key in of_definition}
    told.setdefault("since", SINCE)
    values = {
        "owner_id": cast.centre.pk,
        "kind": Kind.FLOW,
        "aggregation": Aggregation.SUM,
        "hierarchy": "party",
        **more,
    }
    return NewIndicator(
        code=code, definition=NewDefinition(name=name or f"Chỉ tiêu {code}", **told), **values
    )


def define(cast: Cast, code: str, name: str = "", **more) -> Indicator:
    """Define one."""
    return services.define(new_indicator(cast, code, name, **more), by=BY)


def models_of_halls(cast: Cast) -> tuple[Indicator, Indicator, Indicator]:
    """Define halls built, halls opened, and the share of those opened, in percent."""
    return (
        define(cast, "T01", "Số nhà văn hóa đã xây", measure_unit="nhà", aliases=["hội trường đã xây"]),
        define(cast, "T02", "Số nhà văn hóa đã mở cửa", measure_unit="nhà"),
        define(
            cast, "T03", "Tỷ lệ nhà văn hóa mở cửa", kind=Kind.RATIO, aggregation=Aggregation.RATIO_OF_SUMS,
            measure_unit="%", decimals=1, formula="[T02]/[T01]*100", direction=Direction.UP,
        ),
    )  # fmt: skip


def new_form(cast: Cast, code: str = "B01", **more) -> NewForm:
    """Return a monthly form of the centre that its provinces answer."""
    values = {
        "name": "Báo cáo nhà văn hóa",
        "owner_id": cast.centre.pk,
        "scheme": Scheme.STATE,
        "frequency": Frequency.MONTH,
        "hierarchy": "party",
        "rule": UnitRule("province", "party", "", cast.centre.pk, "party"),
        "starts": SINCE,
        **more,
    }
    return NewForm(code=code, **values)


def make_form(cast: Cast, *measures: str, code: str = "B01", **more) -> Form:
    """Make it with lines for these measures."""
    return services.make_form(new_form(cast, code, **more), [NewLine(one) for one in measures], by=BY)
