"""Rules figures are held against, set for an indicator wherever it is asked or for one form."""

from typing import TYPE_CHECKING, Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.text import format_lazy
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from soichieu.foundation.http import fills_and_writes, writes
from soichieu.indicators import queries, services
from soichieu.indicators.enums import CheckKind, Severity
from soichieu.web import reader
from soichieu.web.indicators.tried import posted, tried
from soichieu.web.inputs import NumberField
from soichieu.web.page import show

if TYPE_CHECKING:
    from soichieu.indicators.models import Check

_SIGNS = [(sign, sign) for sign in ("≤", "<", "=", "≥", ">", "≠")]


class CheckForm(forms.Form):
    """A rule; which fields matter follows from its kind."""

    kind = forms.ChoiceField(label=gettext_lazy("Loại kiểm tra"), choices=CheckKind.choices)
    severity = forms.ChoiceField(
        label=gettext_lazy("Mức"), choices=Severity.choices, initial=Severity.EXPLAIN
    )
    left = forms.CharField(
        label=gettext_lazy("Vế trái"),
        max_length=500,
        required=False,
        help_text=format_lazy(
            "{} {}",
            gettext_lazy(
                "Quan hệ: một công thức, như [A02]. Phép chia: tử số. Bộ phận và tổng số: mã phân tổ."
            ),
            gettext_lazy("Số đơn vị hành chính: loại đơn vị, như “xã, thị trấn” hoặc “cấp xã”."),
        ),
    )
    comparison = forms.ChoiceField(label=gettext_lazy("Dấu"), choices=_SIGNS)
    right = forms.CharField(
        label=gettext_lazy("Vế phải"),
        max_length=500,
        required=False,
        help_text=gettext_lazy("Quan hệ: một công thức, như [A01]. Phép chia: mẫu số."),
    )
    least = NumberField(
        label=gettext_lazy("Ít nhất"), required=False, help_text=gettext_lazy("Khoảng giá trị.")
    )
    most = NumberField(label=gettext_lazy("Nhiều nhất"), required=False)
    percent = NumberField(
        label=gettext_lazy("Biến động quá (%)"),
        required=False,
        help_text=gettext_lazy("So với kỳ trước, theo phần trăm hoặc theo số."),
    )
    amount = NumberField(label=gettext_lazy("Biến động quá (số)"), required=False)
    wording = forms.CharField(
        label=gettext_lazy("Diễn giải"),
        max_length=300,
        required=False,
        help_text=gettext_lazy("Để trống thì hệ thống tự diễn giải."),
    )


@fills_and_writes
def check_indicator(request: HttpRequest, pk: int) -> HttpResponse:
    """Show the form of a rule for an indicator wherever it is asked, and set it."""
    indicator = queries.indicator_of(pk, reader.sight_of(request))
    form = CheckForm(posted(request), initial={"kind": CheckKind.RANGE})
    if tried(form, lambda given: _set(request, given, indicator=indicator.code)) is not None:
        return redirect("indicator", pk)
    values = {
        "form": form,
        "indicator": indicator,
        "heading": _("Quy tắc kiểm tra của chỉ tiêu %(code)s") % {"code": indicator.code},
        "lead": _("Áp dụng ở mọi biểu có chỉ tiêu này, từ lần nộp tới."),
        "button": _("Đặt quy tắc"),
        "back": reverse("indicator", args=[pk]),
    }
    return show(request, "web/figure_form.html", values)


@fills_and_writes
def check_form(request: HttpRequest, pk: int) -> HttpResponse:
    """Show the form of a rule between figures of one form, and set it."""
    found = queries.form_of(pk, reader.sight_of(request))
    form = CheckForm(posted(request))
    if tried(form, lambda given: _set(request, given, form_id=pk)) is not None:
        return redirect("form", pk)
    values = {
        "form": form,
        "asked": found,
        "heading": _("Quy tắc kiểm tra của biểu %(code)s") % {"code": found.code},
        "lead": _("Áp dụng riêng cho biểu này, từ lần nộp tới."),
        "button": _("Đặt quy tắc"),
        "back": reverse("form", args=[pk]),
    }
    return show(request, "web/figure_form.html", values)


def _set(request: HttpRequest, given: dict[str, Any], **of: Any) -> "Check":
    values = {**given, "kind": CheckKind(given["kind"]), "severity": Severity(given["severity"])}
    return services.set_check(services.NewCheck(**values, **of), by=reader.actor_of(request))


@writes
def retire_check(request: HttpRequest, pk: int) -> HttpResponse:
    """Take a rule out of use and go back to what it was of."""
    check = services.retire_check(pk, by=reader.actor_of(request))
    if check.form_id is not None:
        return redirect("form", check.form_id)
    return redirect("indicator", check.indicator_id)
