"""The forms that ask for figures: the list, one of them, making it, changing its lines."""

from typing import TYPE_CHECKING, Any

from django import forms as fields
from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _

from soichieu.directives import queries as directives
from soichieu.foundation.http import fills_and_writes, reads
from soichieu.indicators import policies, queries, services
from soichieu.indicators.enums import Frequency, Scheme
from soichieu.indicators.queries import FormFilter
from soichieu.organisations import queries as organisations
from soichieu.organisations.queries import UnitRule
from soichieu.web import reader
from soichieu.web.indicators.columns import FORMS, form_rows
from soichieu.web.indicators.form_fields import LineForm, MakeForm
from soichieu.web.indicators.forms import FormListForm
from soichieu.web.indicators.tried import MORE_ROWS, posted, rows_posted, tried
from soichieu.web.listing.arrangement import Arrangement
from soichieu.web.listing.conditions import conditions_of
from soichieu.web.listing.sheet import sheet_of
from soichieu.web.page import page_of, show
from soichieu.web.units.choices import working_units

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from soichieu.indicators.models import Form

_LINES = fields.formset_factory(LineForm, extra=5, max_num=200)
_MOST_NAMED = 12
_TURNED = frozenset({"symbol", "within", "level", "line", "owner"})
"""Fields of the form that are not fields of what is made."""


@reads
def forms(request: HttpRequest) -> HttpResponse:
    """Show the forms in sight."""
    form = FormListForm(request.GET)
    view = Arrangement(request, FORMS, form=form)
    if (instead := view.opening()) is not None:
        return instead
    page = page_of(request, view.ordered(_found(request, form)))
    values = {
        "form": form,
        "list": view,
        "page": page,
        "lines": view.lines(form_rows(list(page))),
        "invented": any(one.invented for one in page),
    }
    return show(request, "web/forms.html", values, "dong")


@reads
def forms_sheet(request: HttpRequest) -> HttpResponse:
    """Give the same list as an Excel file."""
    form = FormListForm(request.GET)
    view = Arrangement(request, FORMS, form=form)
    found = list(view.ordered(_found(request, form)))
    return sheet_of(
        request,
        view,
        form_rows(found),
        name=_("Biểu mẫu"),
        file_name="bieu-mau.xlsx",
        invented=any(one.invented for one in found),
    )


def _found(request: HttpRequest, form: FormListForm) -> "QuerySet[Form]":
    asked = conditions_of(form)
    wanted = FormFilter(words=asked.get("q") or "", frequency=asked.get("ky") or "")
    return queries.forms_seen(reader.sight_of(request), wanted)


@reads
def form(request: HttpRequest, pk: int) -> HttpResponse:
    """Show a form: its figures by heading, who owes an answer and by when, its rules."""
    sight, today = reader.sight_of(request), reader.today()
    page = queries.form_page(pk, sight, today)
    owing = page.unit_ids[:_MOST_NAMED]
    named = {page.form.owner_id, *owing} | ({page.form.within_id} if page.form.within_id else set())
    values = {
        "page": page,
        "form": page.form,
        "owing": owing,
        "names": reader.names_beside_own(request, named),
        "checks": queries.check_lines(Q(form=pk), sight, today),
        "may": policies.can_define(
            reader.actor_of(request), page.form.owner_id, reader.authorities_of(request)
        ),
    }
    return show(request, "web/form.html", values)


@fills_and_writes
def make_form(request: HttpRequest) -> HttpResponse:
    """Show the form of a new form with rows for its lines, and make it."""
    form = MakeForm(
        working_units(request), posted(request), initial={"starts": reader.today().replace(month=1, day=1)}
    )
    rows = _LINES(**rows_posted(request, "dong", []))
    if MORE_ROWS not in request.POST and rows.is_bound and rows.is_valid():
        made = tried(form, lambda given: _make(request, given, rows))
        if made is not None:
            return redirect("form", made.pk)
    values = {
        "form": form,
        "rows": rows,
        "heading": _("Lập biểu mẫu"),
        "lead": _("Chọn ai phải báo cáo, bao lâu một lần, hạn nộp; rồi ghi mã các chỉ tiêu theo thứ tự."),
        "button": _("Lập biểu mẫu"),
        "back": reverse("forms"),
        "of_forms": True,
    }
    return show(request, "web/figure_form.html", values)


def _make(request: HttpRequest, given: dict[str, Any], rows: "fields.BaseFormSet[LineForm]") -> "Form":
    by, sight = reader.actor_of(request), reader.sight_of(request)
    own = {name: value for name, value in given.items() if name not in _TURNED}
    symbol, within = given["symbol"].strip(), given["within"].strip()
    within_id = organisations.unit_by_name(within, reader.today()).pk if within else given["owner"]
    new = services.NewForm(
        **own | {"scheme": Scheme(given["scheme"]), "frequency": Frequency(given["frequency"])},
        owner_id=given["owner"],
        rule=UnitRule(given["level"], given["line"], "", within_id, given["hierarchy"]),
        directive_id=directives.one_by_symbol(symbol, sight).pk if symbol else None,
    )
    return services.make_form(new, _lines(rows), by=by)


def _lines(rows: "fields.BaseFormSet[LineForm]") -> list[services.NewLine]:
    """Return the rows that name a figure, by the place written beside them, else as they stand."""
    kept = [
        (row.get("place") or number, number, row)
        for number, row in enumerate(rows.cleaned_data, start=1)
        if row.get("measure", "").strip()
    ]
    return [
        services.NewLine(row["measure"], row["heading"], row["required"], row["hint"])
        for _place, _number, row in sorted(kept, key=lambda one: one[:2])
    ]


@fills_and_writes
def change_lines(request: HttpRequest, pk: int) -> HttpResponse:
    """Show the lines of a form as rows, and keep them as changed."""
    found = queries.form_of(pk, reader.sight_of(request))
    initial = [
        {
            "place": place,
            "measure": shown.fact.code,
            "heading": shown.line.heading,
            "required": shown.line.required,
            "hint": shown.line.hint,
        }
        for place, shown in enumerate(queries.lines_of(found, reader.today()), start=1)
    ]
    form = fields.Form(posted(request))
    rows = _LINES(**rows_posted(request, "dong", initial))
    if MORE_ROWS not in request.POST and rows.is_bound and rows.is_valid():
        by = reader.actor_of(request)
        if tried(form, lambda _given: services.change_lines(pk, _lines(rows), by=by)) is not None:
            return redirect("form", pk)
    values = {
        "form": form,
        "rows": rows,
        "asked": found,
        "heading": _("Chỉ tiêu của biểu %(code)s") % {"code": found.code},
        "lead": _(
            "Bỏ trống mã để xóa dòng; đổi số thứ tự để sắp lại. "
            "Thay đổi có từ kỳ đầu tiên chưa mở: các kỳ đã mở giữ nguyên những gì đã hỏi."
        ),
        "button": _("Lưu các dòng"),
        "back": reverse("form", args=[pk]),
        "of_forms": True,
    }
    return show(request, "web/figure_form.html", values)
