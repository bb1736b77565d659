"""What the rows of a table of figures are called: units, levels, lines, directives, periods."""

from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from soichieu.accounts.sight import Sight
from soichieu.directives import queries as directives
from soichieu.organisations import queries as organisations
from soichieu.organisations.enums import Level, Line
from soichieu.pure.numbering import NAME_OF
from soichieu.tasks.queries.counting import By, Figures

_QUARTERS = ("I", "II", "III", "IV")


def names_of_parts(figures: Figures, by: By, on: date, sight: Sight) -> dict[Any, str]:
    """Return the name of every row on a day; a directive the reader may not see stays unnamed (R21)."""
    values = list(figures.parts)
    match by:
        case "level":
            return {value: str(Level(value).label) for value in values}
        case "line":
            return {value: str(Line(value).label) for value in values}
        case "directive":
            return _directives([pk for pk in values if pk], sight, {None: _("không theo văn bản nào")})
        case "unit" | "office":
            return dict(organisations.names_of(values, on))
    return {value: period_name(value, by) for value in values}


def period_name(first: date | None, by: By) -> str:
    """Return how a period is written, by its name; None has no last day."""
    if first is None:
        return _("không ghi thời hạn")
    if by == "year":
        return _("năm %(year)s") % {"year": first.year}
    if by == "quarter":
        return _("quý %(quarter)s/%(year)s") % {"quarter": _QUARTERS[first.month // 3], "year": first.year}
    if by == "half":
        said = _("6 tháng đầu năm %(year)s") if first.month == 1 else _("6 tháng cuối năm %(year)s")
        return said % {"year": first.year}
    return _("tháng %(month)s/%(year)s") % {"month": first.month, "year": first.year}


def symbols_of(directive_ids: list[int], sight: Sight) -> dict[Any, str]:
    """Return what directives in sight are called for short, by id."""
    found = directives.directives_seen(sight, directives.DirectiveFilter()).filter(pk__in=directive_ids)
    return {one.pk: one.symbol or NAME_OF.get(one.kind, one.kind) for one in found}


def _directives(ids: list[int], sight: Sight, names: dict[Any, str]) -> dict[Any, str]:
    symbols = symbols_of(ids, sight) if ids else {}
    return {**names, **{pk: symbols.get(pk, _("văn bản ngoài phạm vi được xem")) for pk in ids}}
