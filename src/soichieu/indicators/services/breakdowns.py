"""By what figures are broken down: the classes of a breakdown, and which indicators are asked by them."""

from collections.abc import Sequence

from django.db import transaction
from django.utils.translation import gettext as _

from soichieu.audit import services as audit
from soichieu.foundation.actor import Actor
from soichieu.indicators import policies
from soichieu.indicators.enums import Kind
from soichieu.indicators.errors import BadDefinition, NoSuchIndicator
from soichieu.indicators.models import Dimension, Indicator, Measure, Part
from soichieu.indicators.services.cleaning import clean
from soichieu.indicators.services.defining import kept_indicator
from soichieu.pure.indicators.formula import FormulaError, Operand, parse

_FEWEST_PARTS = 2


@transaction.atomic
def add_dimension(code: str, name: str, parts: Sequence[tuple[str, str]], *, by: Actor) -> Dimension:
    """Keep a breakdown with its classes, each a code and a name, in their order.

    Raises BadDefinition for fewer than two classes, for codes that formulas cannot name or that stand twice.
    """
    policies.check_can_name_parts(by)
    codes = [part.strip() for part, _name in parts]
    if len(codes) < _FEWEST_PARTS or len(set(codes)) != len(codes):
        raise BadDefinition(_("Phân tổ phải có ít nhất hai nhóm, mỗi nhóm một mã riêng."))
    for part in codes:
        _check_part(part)
    dimension = Dimension(code=code.strip(), name=" ".join(name.split()))
    clean(dimension)
    dimension.save()
    for order, (part, called) in enumerate(parts):
        made = Part(dimension=dimension, code=part.strip(), name=" ".join(called.split()), order=order)
        clean(made)
        made.save()
    audit.record("indicators:dimension:added", dimension, by=by, data={"parts": codes})
    return dimension


@transaction.atomic
def break_down(indicator_id: int, dimension_id: int, *, by: Actor) -> Indicator:
    """Have an indicator asked by the classes of a breakdown as well; one may have several breakdowns.

    Raises BadDefinition for what is computed, weighed or no number, and where it is broken down so already.
    """
    indicator = kept_indicator(indicator_id)
    policies.check_can_define(by, indicator.owner_id)
    dimension = Dimension.objects.filter(pk=dimension_id).first()
    if dimension is None:
        raise NoSuchIndicator(_("Không tìm thấy phân tổ này."))
    if indicator.computed or indicator.kind not in {Kind.STOCK, Kind.FLOW} or indicator.weight_id:
        raise BadDefinition(
            _("Chỉ số thời điểm, số trong kỳ được nhập trực tiếp mới chia theo phân tổ được.")
        )
    taken = set(indicator.measures.values_list("code", flat=True))
    made = [
        Measure(indicator=indicator, part=part, code=f"{indicator.code}:{part.code}")
        for part in dimension.parts.all()
    ]
    if clash := [measure.code for measure in made if measure.code in taken]:
        raise BadDefinition(_("Chỉ tiêu này đã có nhóm %(codes)s.") % {"codes": ", ".join(clash)})
    for measure in made:
        clean(measure)
        measure.save()
    data = {"dimension": dimension.code}
    audit.record("indicators:indicator:broken_down", indicator, by=by, unit_id=indicator.owner_id, data=data)
    return indicator


def _check_part(code: str) -> None:
    try:
        is_code = parse(f"[A:{code}]") == Operand("A", code)
    except FormulaError:
        is_code = False
    if not is_code:
        raise BadDefinition(_("Mã nhóm viết bằng chữ, số, dấu chấm, dấu gạch, không có dấu cách, như NU."))


@transaction.atomic
def break_down_anew(
    indicator_id: int, code: str, name: str, parts: Sequence[tuple[str, str]], *, by: Actor
) -> Indicator:
    """Keep a new breakdown and have an indicator asked by it; raises as the two services do."""
    return break_down(indicator_id, add_dimension(code, name, parts, by=by).pk, by=by)
