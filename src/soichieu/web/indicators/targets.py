"""Targets of an indicator: set by units, offered by clauses, handed down with the remainder shown."""

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext_lazy

from soichieu.directives import queries as directives
from soichieu.foundation.errors import DomainError
from soichieu.foundation.http import fills_and_writes, writes
from soichieu.indicators import policies, queries, services
from soichieu.indicators.enums import Bound, Scheme
from soichieu.web import reader
from soichieu.web.indicators.tried import posted, tried
from soichieu.web.inputs import NumberField
from soichieu.web.page import page_of, show
from soichieu.web.units.choices import working_units

if TYPE_CHECKING:
    from soichieu.indicators.models import Target
    from soichieu.indicators.queries import IndicatorPage, TargetPage


class TargetForm(forms.Form):
    """What a unit is to reach by a period; the clause comes with what a text offers."""

    measure = forms.ChoiceField(label=gettext_lazy("Số đo"))
    unit = forms.TypedChoiceField(label=gettext_lazy("Đơn vị"), coerce=int)
    key = forms.CharField(
        label=gettext_lazy("Kỳ"),
        max_length=12,
        help_text=gettext_lazy("Năm 2030; quý 2026-Q1; 6 tháng 2026-H1; tháng 2026-03; nhiệm kỳ 2025..2030."),
    )
    scheme = forms.ChoiceField(label=gettext_lazy("Chế độ báo cáo"), choices=Scheme.choices)
    number = NumberField(label=gettext_lazy("Mục tiêu"))
    bound = forms.ChoiceField(
        label=gettext_lazy("Đạt khi"),
        required=False,
        choices=[("", gettext_lazy("theo chiều đánh giá của chỉ tiêu")), *Bound.choices],
    )
    symbol = forms.CharField(label=gettext_lazy("Văn bản giao"), max_length=120, required=False)
    clause = forms.IntegerField(required=False, widget=forms.HiddenInput)
    note = forms.CharField(label=gettext_lazy("Ghi chú"), max_length=300, required=False)

    def __init__(
        self, measures: list[tuple[str, str]], units: list[tuple[int, str]], *args: Any, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.fields["measure"].choices = measures  # type: ignore[attr-defined]  # a ChoiceField
        self.fields["unit"].choices = units  # type: ignore[attr-defined]  # as above


class HandDownForm(forms.Form):
    """A number for each unit right below; those left empty are not touched."""

    reason = forms.CharField(
        label=gettext_lazy("Lý do, nếu các phần giao chưa khớp mục tiêu chung"),
        max_length=300,
        required=False,
    )

    def __init__(self, page: "TargetPage", *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for line in page.lines:
            number = line.share.number if line.share else None
            self.fields[f"u{line.unit_id}"] = NumberField(label=line.name, required=False, initial=number)

    def shares(self, page: "TargetPage") -> dict[int, Decimal]:
        """Return what was filled in anew."""
        given = {line.unit_id: self.cleaned_data[f"u{line.unit_id}"] for line in page.lines}
        kept = {line.unit_id: line.share.number for line in page.lines if line.share}
        return {unit: number for unit, number in given.items() if number not in {None, kept.get(unit)}}


@fills_and_writes
def targets(request: HttpRequest, pk: int) -> HttpResponse:
    """Show the targets of an indicator in sight and what its directive offers; set one."""
    sight = reader.sight_of(request)
    page = queries.indicator_page(pk, sight, reader.today())
    form = _target_form(request, page)
    made = tried(form, lambda given: _set(request, given))
    if made is not None:
        return redirect("targets", pk)
    found = queries.targets_seen(sight).filter(measure__indicator=pk)
    listed = page_of(request, found, 100)
    units = {target.unit_id for target in listed} | {one.above.unit_id for one in listed if one.above}
    current = page.current
    offers: tuple[queries.TargetOffer, ...] = ()
    if current.directive_is_seen and current.definition.directive_id:
        offers = queries.target_offers(current.definition.directive_id, sight, pk)
    values = {
        "indicator": page.indicator,
        "current": current.definition,
        "page": listed,
        "names": reader.names_beside_own(request, units),
        "form": form,
        "offers": offers,
    }
    return show(request, "web/targets.html", values)


def _target_form(request: HttpRequest, page: "IndicatorPage") -> TargetForm:
    """Return the form, filled in with what the address brings along from an offer."""
    name = page.current.definition.name
    measures = [(page.indicator.code, name)]
    measures += [(one.code, f"{name} ({one.part})") for _by, parts in page.breakdowns for one in parts]
    asked = {"key": "ky", "number": "so", "clause": "dieu"}
    initial: dict[str, Any] = {field: request.GET.get(name, "") for field, name in asked.items()}
    if page.current.directive_is_seen and page.current.definition.directive is not None:
        initial["symbol"] = page.current.definition.directive.symbol
    if page.lines:
        initial["scheme"] = page.lines[0].form.scheme
    return TargetForm(measures, working_units(request), posted(request), initial=initial)


def _set(request: HttpRequest, given: dict[str, Any]) -> "Target":
    symbol = given["symbol"].strip()
    directive = directives.one_by_symbol(symbol, reader.sight_of(request)) if symbol else None
    new = services.NewTarget(
        measure=given["measure"],
        unit_id=given["unit"],
        key=given["key"],
        scheme=Scheme(given["scheme"]),
        number=given["number"],
        bound=Bound(given["bound"]) if given["bound"] else None,
        clause_id=given["clause"],
        directive_id=directive.pk if directive else None,
        note=given["note"],
    )
    return services.set_target(new, by=reader.actor_of(request))


@fills_and_writes
def target(request: HttpRequest, pk: int) -> HttpResponse:
    """Show a target with the units right below it; hand it down to them."""
    page = queries.target_page(pk, reader.sight_of(request))
    form = HandDownForm(page, posted(request))
    by = reader.actor_of(request)
    done = tried(form, lambda given: services.hand_down(pk, form.shares(page), reason=given["reason"], by=by))
    if done is not None:
        return redirect("target", pk)
    return _shown(request, page, form)


def _shown(request: HttpRequest, page: "TargetPage", form: HandDownForm, refused: str = "") -> HttpResponse:
    found = page.target
    above = found.above
    named = {found.unit_id} | ({above.unit_id} if above else set())
    indicator = found.measure.indicator
    values = {
        "page": page,
        "target": found,
        "indicator": indicator,
        "name": queries.names_on([indicator.pk], reader.today())[indicator.pk],
        "names": reader.names_beside_own(request, named),
        "form": form,
        "lines": [(line, form[f"u{line.unit_id}"]) for line in page.lines],
        "may": policies.can_set_target(
            reader.actor_of(request), found.unit_id, reader.authorities_of(request)
        ),
        "refused": refused,
    }
    return show(request, "web/target.html", values)


@writes
def drop_target(request: HttpRequest, pk: int) -> HttpResponse:
    """Drop a target; a refusal shows on its page."""
    page = queries.target_page(pk, reader.sight_of(request))
    try:
        services.drop_target(pk, by=reader.actor_of(request))
    except DomainError as error:
        return _shown(request, page, HandDownForm(page), error.sentence)
    return redirect(reverse("targets", args=[page.target.measure.indicator_id]))
