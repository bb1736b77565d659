"""What an office does with an indicator: define, renew, break down, judge by bands, take out of use."""

from typing import TYPE_CHECKING, Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _

from soichieu.directives import queries as directives
from soichieu.foundation.errors import Invalid
from soichieu.foundation.http import fills_and_writes
from soichieu.indicators import queries, services
from soichieu.indicators.enums import Aggregation, BandsOf, Direction, Kind, Tone
from soichieu.web import reader
from soichieu.web.indicators.forms import (
    BandForm,
    BandsForm,
    BreakDownForm,
    RegisterIndicatorForm,
    RenewForm,
    RetireForm,
)
from soichieu.web.indicators.tried import MORE_ROWS, posted, rows_posted, tried
from soichieu.web.page import show
from soichieu.web.units.choices import working_units

if TYPE_CHECKING:
    from soichieu.indicators.models import Definition, Indicator

_BANDS = forms.formset_factory(BandForm, extra=3, max_num=200)


@fills_and_writes
def register_indicator(request: HttpRequest) -> HttpResponse:
    """Show the form of a new indicator, and define it."""
    initial = {"since": reader.today().replace(month=1, day=1)}
    form = RegisterIndicatorForm(working_units(request), posted(request), initial=initial)
    made = tried(form, lambda given: _define(request, given))
    if made is not None:
        return redirect("indicator", made.pk)
    values = {
        "form": form,
        "heading": _("Lập chỉ tiêu"),
        "lead": _(
            "Mã, loại số liệu, cách tổng hợp và hệ thống không đổi được về sau; tên, công thức và phần còn "
            "lại đổi bằng phiên bản mới."
        ),
        "button": _("Lập chỉ tiêu"),
        "back": reverse("indicators"),
    }
    return show(request, "web/figure_form.html", values)


def _define(request: HttpRequest, given: dict[str, Any]) -> "Indicator":
    new = services.NewIndicator(
        code=given["code"],
        owner_id=given["owner"],
        kind=Kind(given["kind"]),
        aggregation=Aggregation(given["aggregation"]),
        hierarchy=given["hierarchy"],
        direction=Direction(given["direction"]),
        weight=given["weight"],
        definition=_definition(request, given),
    )
    return services.define(new, by=reader.actor_of(request))


def _definition(request: HttpRequest, given: dict[str, Any], reason: str = "") -> services.NewDefinition:
    symbol = given["symbol"].strip()
    directive = directives.one_by_symbol(symbol, reader.sight_of(request)) if symbol else None
    return services.NewDefinition(
        since=given["since"],
        name=given["name"],
        measure_unit=given["measure_unit"],
        decimals=given["decimals"],
        formula=given["formula"],
        aliases=given["aliases"].splitlines(),
        meaning=given["meaning"],
        source=given["source"],
        directive_id=directive.pk if directive else None,
        basis=given["basis"],
        reason=reason,
    )


@fills_and_writes
def renew_indicator(request: HttpRequest, pk: int) -> HttpResponse:
    """Show the form of a further version, filled in with the last one, and keep it."""
    page = queries.indicator_page(pk, reader.sight_of(request), reader.today())
    last = page.versions[0]
    form = RenewForm(posted(request), initial=_as_it_stands(last.definition, seen=last.directive_is_seen))
    by = reader.actor_of(request)
    made = tried(form, lambda given: services.renew(pk, _definition(request, given, given["reason"]), by=by))
    if made is not None:
        return redirect("indicator", pk)
    heading = _("Phiên bản mới của chỉ tiêu %(code)s") % {"code": page.indicator.code}
    lead = _("Phiên bản trước giữ nguyên cho các kỳ kết thúc trước ngày áp dụng của phiên bản này.")
    return _shown(request, form, page.indicator, heading, lead, _("Ban hành phiên bản"))


def _as_it_stands(definition: "Definition", *, seen: bool) -> dict[str, Any]:
    names = ("name", "measure_unit", "decimals", "formula", "meaning", "source", "basis")
    values = {name: getattr(definition, name) for name in names}
    based_on = definition.directive if seen else None
    if based_on is not None:
        day = f"@{based_on.issued_on}" if based_on.issued_on else ""
        values["symbol"] = f"{based_on.symbol}{day}" if based_on.symbol else ""
    return {**values, "aliases": "\n".join(definition.aliases)}


@fills_and_writes
def retire_indicator(request: HttpRequest, pk: int) -> HttpResponse:
    """Show the form that takes an indicator out of use, and do so."""
    indicator = queries.indicator_of(pk, reader.sight_of(request))
    form = RetireForm(posted(request), initial={"on": reader.today()})
    by = reader.actor_of(request)
    if tried(form, lambda given: services.retire(pk, given["on"], by=by)) is not None:
        return redirect("indicator", pk)
    heading = _("Thôi dùng chỉ tiêu %(code)s") % {"code": indicator.code}
    lead = _("Số liệu đã có được giữ nguyên; từ ngày ấy không biểu nào hỏi chỉ tiêu này nữa.")
    return _shown(request, form, indicator, heading, lead, _("Thôi dùng"))


@fills_and_writes
def break_down_indicator(request: HttpRequest, pk: int) -> HttpResponse:
    """Show the form that has an indicator asked by classes, and do so."""
    indicator = queries.indicator_of(pk, reader.sight_of(request))
    choices = [(one.pk, str(one)) for one in queries.dimensions()]
    form = BreakDownForm(choices, posted(request))
    if tried(form, lambda given: _break_down(request, pk, given)) is not None:
        return redirect("indicator", pk)
    heading = _("Chia chỉ tiêu %(code)s theo phân tổ") % {"code": indicator.code}
    lead = _("Mỗi nhóm thành một số được nhập riêng, mã là mã chỉ tiêu, dấu hai chấm và mã nhóm.")
    return _shown(request, form, indicator, heading, lead, _("Chia theo phân tổ"))


def _break_down(request: HttpRequest, pk: int, given: dict[str, Any]) -> "Indicator":
    by = reader.actor_of(request)
    if given["dimension"] is not None:
        return services.break_down(pk, given["dimension"], by=by)
    lines = [line.partition(":") for line in given["parts"].splitlines() if line.strip()]
    if not given["code"].strip() or not all(name.strip() for _code, _colon, name in lines):
        raise Invalid(_("Hãy chọn một phân tổ đã có, hoặc ghi mã, tên và các nhóm của phân tổ mới."))
    parts = [(code, name) for code, _colon, name in lines]
    return services.break_down_anew(pk, given["code"], given["name"], parts, by=by)


@fills_and_writes
def bands(request: HttpRequest, pk: int) -> HttpResponse:
    """Show the bands of an indicator as rows, and keep them as changed."""
    page = queries.indicator_page(pk, reader.sight_of(request), reader.today())
    indicator = page.indicator
    form = BandsForm(posted(request), initial={"of": indicator.bands_of})
    initial = [
        {"label": band.label, "tone": band.tone, "least": band.least, "most": band.most}
        for band in page.bands
    ]
    rows = _BANDS(**rows_posted(request, "nguong", initial))
    if MORE_ROWS not in request.POST and rows.is_bound and rows.is_valid():
        kept = tried(form, lambda given: _set_bands(request, pk, rows, given))
        if kept is not None:
            return redirect("indicator", pk)
    heading = _("Ngưỡng của chỉ tiêu %(code)s") % {"code": indicator.code}
    lead = _(
        "Mỗi ngưỡng tính từ số đầu đến dưới số cuối; để trống một đầu là không giới hạn. Các ngưỡng phải "
        "liền nhau. Bỏ trống tên mức để xóa dòng."
    )
    return _shown(request, form, indicator, heading, lead, _("Lưu ngưỡng"), rows)


def _set_bands(
    request: HttpRequest, pk: int, rows: "forms.BaseFormSet[BandForm]", given: dict[str, Any]
) -> "Indicator":
    kept = [row for row in rows.cleaned_data if row.get("label", "").strip()]
    found = [
        services.NewBand(row["label"], Tone(row["tone"] or Tone.NEUTRAL), row["least"], row["most"])
        for row in kept
    ]
    return services.set_bands(pk, found, of=BandsOf(given["of"]), by=reader.actor_of(request))


def _shown(
    request: HttpRequest,
    form: forms.Form,
    indicator: "Indicator",
    heading: str,
    lead: str,
    button: str,
    rows: "forms.BaseFormSet[Any] | None" = None,
) -> HttpResponse:
    values = {
        "form": form,
        "rows": rows,
        "heading": heading,
        "lead": lead,
        "button": button,
        "indicator": indicator,
        "back": reverse("indicator", args=[indicator.pk]),
    }
    return show(request, "web/figure_form.html", values)
