"""Which units an address asks for: those that owe by a rollout, or those below a unit."""

from collections.abc import Collection
from datetime import date
from typing import Any

from django import forms
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from soichieu.alignment import queries
from soichieu.organisations.enums import Level
from soichieu.organisations.queries import UnitRule
from soichieu.web import reader
from soichieu.web.alignment.asking import query_of
from soichieu.web.inputs import DayField
from soichieu.web.rollouts.forms import BODIES

_BY_ROLLOUT, _BELOW = "dot", "duoi"


class UnitsForm(forms.Form):
    """The day, and which units: of a rollout or below a unit, of one level, of one name."""

    ngay = DayField(label=_("Tại ngày"), required=False)
    theo = forms.ChoiceField(
        label=_("Lấy đơn vị"),
        required=False,
        choices=[
            ("", _("theo đợt, không có thì cấp dưới")),
            (_BY_ROLLOUT, _("phải thực hiện theo đợt")),
            (_BELOW, _("thuộc đơn vị")),
        ],
    )
    duoi = forms.TypedChoiceField(label=_("Thuộc"), required=False, coerce=int, empty_value=None)
    tochuc = forms.ChoiceField(label=_("Tổ chức cấp dưới"), required=False, choices=BODIES)
    cap = forms.ChoiceField(label=_("Cấp"), required=False, choices=[("", _("Tất cả")), *Level.choices])
    tim = forms.CharField(label=_("Tên đơn vị"), required=False, max_length=120)

    def __init__(self, units: Collection[tuple[int, str]], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["duoi"].choices = [("", _("đơn vị của tôi")), *units]  # type: ignore[attr-defined]  # a ChoiceField


def units_asked(
    request: HttpRequest, asked: dict[str, Any], directive_ids: Collection[int], on: date
) -> list[int]:
    """Return the units in sight asked for; where nothing is said those of rollouts, or else those below."""
    sight = reader.sight_of(request)
    if asked.get("theo") != _BELOW:
        found = queries.owing_units(directive_ids, on, sight)
        if found or asked.get("theo") == _BY_ROLLOUT:
            return found
    own = [asked["duoi"]] if asked.get("duoi") else list(reader.own_units(request))
    rules = [UnitRule("", body=asked.get("tochuc") or "", within_id=unit) for unit in own]
    return list(
        dict.fromkeys(
            unit
            for rule in rules
            for unit in (*_self(rule, asked), *queries.units_below(rule, on, sight))
            if sight.covers(unit)
        )
    )


def _self(rule: UnitRule, asked: dict[str, Any]) -> list[int]:
    """Return the unit itself too where no kind of body is asked for."""
    return [] if asked.get("tochuc") or rule.within_id is None else [rule.within_id]


def sheet_address(directive_ids: Collection[int], unit_id: int, on: date, ref: str = "") -> str:
    """Return where the sheet of a unit is, at a clause if one is named."""
    place = f"#dk-{ref}" if ref else ""
    return f"{reverse('unit_sheet')}?{query_of(directive_ids, unit_id, on)}{place}"


def choices_of(request: HttpRequest) -> list[tuple[int, str]]:
    """Return the reader's own units by name."""
    return sorted(reader.own_units(request).items(), key=lambda one: one[1])
