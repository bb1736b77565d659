"""The rules figures are held against, in words."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from django.db.models import Q
from django.utils.translation import gettext as _

from soichieu.accounts.sight import Sight
from soichieu.indicators.enums import CheckKind
from soichieu.indicators.models import Check, Dimension
from soichieu.indicators.queries.dictionary import measure_names
from soichieu.indicators.queries.forms import visible as visible_forms
from soichieu.pure.indicators.formula import operands, parse, write
from soichieu.pure.quantities import format_number

_OF_FORMULAS = frozenset({CheckKind.RELATION, CheckKind.RATIO})


@dataclass(frozen=True, slots=True)
class CheckLine:
    """A rule with what it asks, in words."""

    check: Check
    told: str


def check_lines(wanted: Q, sight: Sight, on: date) -> tuple[CheckLine, ...]:
    """Return the rules in use on a day that meet a condition, each in words, those of forms in sight only."""
    in_sight = Q(form__isnull=True) | Q(form__in=visible_forms(sight).values("pk"))
    in_use = Q(retired_on__isnull=True) | Q(retired_on__gt=on)
    found = list(Check.objects.filter(wanted, in_sight, in_use).select_related("form", "indicator"))
    names = measure_names({code for check in found for code in _codes(check)}, sight, on)
    by_parts = [check.left for check in found if check.kind == CheckKind.PARTS]
    dimensions = dict(Dimension.objects.filter(code__in=by_parts).values_list("code", "name"))
    return tuple(CheckLine(check, check.wording or _told(check, names, dimensions)) for check in found)


def _codes(check: Check) -> set[str]:
    """Return the codes of the measures a rule speaks of."""
    found = {check.indicator.code} if check.indicator else set()
    if check.kind in _OF_FORMULAS:
        found |= {code for side in (check.left, check.right) for code in operands(parse(side))}
    return found


def _told(check: Check, names: Mapping[str, str], dimensions: Mapping[str, str]) -> str:
    code = check.indicator.code if check.indicator else ""
    name = names.get(code, f"[{code}]")
    match CheckKind(check.kind):
        case CheckKind.RELATION:
            return f"{_side(check.left, names)} {check.comparison} {_side(check.right, names)}"
        case CheckKind.RANGE:
            return _range(check, name)
        case CheckKind.JUMP:
            return _jump(check, name)
        case CheckKind.PARTS:
            return _parts(check, name, dimensions)
        case CheckKind.RATIO:
            return _("%(name)s khớp với %(left)s chia cho %(right)s, làm tròn hoặc cắt bớt đều được") % {
                "name": name,
                "left": _side(check.left, names),
                "right": _side(check.right, names),
            }
        case CheckKind.OUTLIER | CheckKind.REGISTER:
            return _beside_others(check, name)


def _parts(check: Check, name: str, dimensions: Mapping[str, str]) -> str:
    sentence = (
        _("Tổng các nhóm theo %(dimension)s bằng %(name)s")
        if check.comparison == "="
        else _("Tổng các nhóm theo %(dimension)s không vượt %(name)s")
    )
    return sentence % {"dimension": dimensions.get(check.left, check.left), "name": name}


def _beside_others(check: Check, name: str) -> str:
    if check.kind == CheckKind.REGISTER:
        return _("%(name)s đúng với số %(kinds)s theo số liệu chính thức và theo danh mục đơn vị") % {
            "name": name,
            "kinds": check.left,
        }
    return _("%(name)s không khác thường so với các đơn vị cùng kỳ và với chính đơn vị trước đó") % {
        "name": name
    }


def _side(text: str, names: Mapping[str, str]) -> str:
    return write(parse(text), names)


def _range(check: Check, name: str) -> str:
    told = {"name": name}
    told |= {"least": format_number(check.least.normalize())} if check.least is not None else {}
    told |= {"most": format_number(check.most.normalize())} if check.most is not None else {}
    if check.most is None:
        return _("%(name)s ít nhất %(least)s") % told
    if check.least is None:
        return _("%(name)s nhiều nhất %(most)s") % told
    return _("%(name)s từ %(least)s đến %(most)s") % told


def _jump(check: Check, name: str) -> str:
    bounds = []
    if check.percent is not None:
        bounds.append(f"{format_number(check.percent.normalize())}%")
    if check.amount is not None:
        bounds.append(format_number(check.amount.normalize()))
    return _("%(name)s không tăng, giảm quá %(bounds)s so với kỳ trước") % {
        "name": name,
        "bounds": _(" hoặc ").join(bounds),
    }
