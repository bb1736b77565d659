"""What the formula of a computed indicator must keep beside its grammar (R14, R17)."""

from collections.abc import Iterable, Mapping
from datetime import date

from django.db import connection
from django.utils.translation import gettext as _

from soichieu.indicators.enums import Aggregation, Kind
from soichieu.indicators.errors import BadDefinition
from soichieu.indicators.models import Definition, Indicator, Measure
from soichieu.indicators.services.cleaning import in_words
from soichieu.pure.indicators.formula import (
    Call,
    Chain,
    Formula,
    FormulaError,
    Function,
    Literal,
    Negation,
    Operand,
    Sign,
    find_cycle,
    operands,
    parse,
    write,
)
from soichieu.pure.indicators.formula.faults import RING

_LOCK = 0x1D1CA  # one formula changes at a time, or two together might close a ring that neither sees
COUNTED = (Kind.STOCK, Kind.FLOW, Kind.RATIO)
"""The kinds that formulas may be made of."""


def hold_formulas() -> None:
    """Keep other definitions waiting until this transaction ends."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_LOCK])


def checked_formula(indicator: Indicator, text: str, since: date) -> str:
    """Return the formula as it is kept; raises BadDefinition where it is not sound for this indicator.

    Refused: what cannot be read, operands nobody defined or that are words, yes or no, of another hierarchy,
    out of use; for what is added up, a formula whose value for a whole is not the sum of its parts; a ring.
    """
    try:
        formula = parse(text)
    except FormulaError as wrong:
        raise BadDefinition(in_words(wrong)) from wrong
    names = operands(formula)
    if not names:
        raise BadDefinition(_("Công thức phải có ít nhất một mã chỉ tiêu, như [A01]."))
    measures = measures_named(names)
    for measure in measures.values():
        _check_operand(indicator, measure, since)
    if indicator.aggregation == Aggregation.SUM and not is_linear(formula):
        raise BadDefinition(
            _(
                "Công thức này không cộng được qua các đơn vị: chỉ tiêu cộng chỉ gồm tổng, hiệu các chỉ tiêu "
                "hoặc nhân với một số; nếu là tỷ lệ, hãy chọn cách tổng hợp “tính lại từ các tổng”."
            )
        )
    _check_rings(indicator, names, since)
    return write(formula)


def measures_named(names: Iterable[str]) -> dict[str, Measure]:
    """Return measures by their codes; raises BadDefinition naming the codes that nothing bears."""
    wanted = list(names)
    found = {m.code: m for m in Measure.objects.filter(code__in=wanted).select_related("indicator")}
    unknown = [f"[{name}]" for name in wanted if name not in found]
    if unknown:
        raise BadDefinition(_("Không có chỉ tiêu nào mang mã %(codes)s.") % {"codes": ", ".join(unknown)})
    return found


def _check_operand(indicator: Indicator, measure: Measure, since: date) -> None:
    used = measure.indicator
    told = {"code": measure.code}
    if used.kind not in COUNTED:
        raise BadDefinition(
            _("Chỉ tiêu [%(code)s] là loại có/không hoặc nội dung, không tính được bằng công thức.") % told
        )
    if used.hierarchy != indicator.hierarchy:
        raise BadDefinition(
            _("Chỉ tiêu [%(code)s] được tổng hợp theo hệ thống khác, không cùng công thức được.") % told
        )
    if used.retired_on is not None and used.retired_on <= since:
        raise BadDefinition(
            _("Chỉ tiêu [%(code)s] đã thôi dùng từ ngày %(day)s.")
            % (told | {"day": f"{used.retired_on:%d/%m/%Y}"})
        )


def is_linear(formula: Formula) -> bool:
    """Return whether the formula of sums is the sum of the formula: terms of operands times numbers."""
    match formula:
        case Operand():
            return True
        case Negation():
            return is_linear(formula.of)
        case Call():
            return formula.function is Function.SUM and all(map(is_linear, formula.arguments))
        case Chain() if formula.is_sum:
            return is_linear(formula.first) and all(is_linear(step.by) for step in formula.steps)
        case Chain():
            return _is_scaled(formula)
        case _:
            return False


def _is_scaled(product: Chain) -> bool:
    """Return whether exactly one factor is not a number, is linear, and is not divided by."""
    factors = [(Sign.TIMES, product.first), *((step.sign, step.by) for step in product.steps)]
    others = [(sign, factor) for sign, factor in factors if not _is_number(factor)]
    return len(others) == 1 and others[0][0] is Sign.TIMES and is_linear(others[0][1])


def _is_number(formula: Formula) -> bool:
    return isinstance(formula, Literal) or (isinstance(formula, Negation) and _is_number(formula.of))


def _check_rings(indicator: Indicator, names: tuple[str, ...], since: date) -> None:
    """Look for a ring on every day from which some definition of a formula holds together with this one."""
    versions: dict[str, list[tuple[date, tuple[str, ...]]]] = {}
    rows = Definition.objects.exclude(formula="").exclude(indicator=indicator.pk).order_by("since")
    for code, day, formula in rows.values_list("indicator__code", "since", "formula"):
        versions.setdefault(code, []).append((day, operands(parse(formula))))
    versions[indicator.code] = [(since, names)]
    days = {day for held in versions.values() for day, _names in held if day >= since}
    for day in sorted(days):
        if ring := find_cycle(_in_force(versions, day)):
            raise BadDefinition(_(RING) % {"ring": " → ".join([*ring, ring[0]])})


def _in_force(
    versions: Mapping[str, list[tuple[date, tuple[str, ...]]]], day: date
) -> dict[str, tuple[str, ...]]:
    found = {}
    for code, held in versions.items():
        # What is not in force yet is taken by its first version, as its figures would be.
        found[code] = next((names for since, names in reversed(held) if since <= day), held[0][1])
    return found
