"""How soon offices enter what happened: by office and month, and what was entered late."""

from datetime import date

from django.conf import settings
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from soichieu.foundation.http import reads
from soichieu.tasks import queries
from soichieu.tasks.queries import Entered
from soichieu.web import reader, sheets
from soichieu.web.page import show
from soichieu.web.tasks.plan_forms import SpanForm

_ADDRESS_OF_MONTH = "%Y-%m"


@reads
def entries(request: HttpRequest) -> HttpResponse:
    """Show by office and month how soon was entered what happened, and what was entered late."""
    form, since, until = _asked(request)
    found = queries.entries_of(reader.sight_of(request), since, until)
    rows = queries.entry_rows(found)
    late = _late(request, found)
    page = Paginator(late, 50).get_page(request.GET.get("trang"))
    values = {
        "form": form,
        "since": since,
        "until": until,
        "limit": settings.ENTRY_IN_WORKING_DAYS,
        "rows": rows,
        "page": page,
        "late": list(page),
        "total": len(found),
        "within": sum(not one.is_late for one in found),
        "names": reader.unit_names({row.unit_id for row in rows}),
        "invented": any(one.invented for one in found),
    }
    return show(request, "web/entries.html", values)


@reads
def entries_sheet(request: HttpRequest) -> HttpResponse:
    """Give what was entered late as an Excel file."""
    _form, since, until = _asked(request)
    late = _late(request, queries.entries_of(reader.sight_of(request), since, until))
    names = reader.unit_names({one.unit_id for one in late})
    content = sheets.sheet_of(
        _("Cập nhật chậm"),
        [
            (_("Loại"), 22), (_("Đơn vị"), 36), (_("Nội dung"), 70), (_("Ngày xảy ra"), 16),
            (_("Ngày cập nhật"), 16), (_("Số ngày làm việc"), 16),
        ],
        [
            (
                str(one.kind.label), names.get(one.unit_id, ""), one.words, one.happened_on, one.entered_on,
                one.days,
            )
            for one in late
        ],
        address=request.build_absolute_uri(),
        told=_("Cập nhật chậm hơn %(days)s ngày làm việc") % {"days": settings.ENTRY_IN_WORKING_DAYS},
        invented=any(one.invented for one in late),
    )  # fmt: skip
    return sheets.download(content, "cap-nhat-cham.xlsx")


def _asked(request: HttpRequest) -> tuple[SpanForm, date, date]:
    """Return the form and the days asked for; the last three months otherwise."""
    today = reader.today()
    first = queries.usual_since(today)
    given = {key: value for key, value in request.GET.dict().items() if value}
    form = SpanForm({"tu": f"{first:%d/%m/%Y}", "den": f"{today:%d/%m/%Y}", **given})
    asked = form.cleaned_data if form.is_valid() else {}
    return form, asked.get("tu") or first, asked.get("den") or today


def _late(request: HttpRequest, found: list[Entered]) -> list[Entered]:
    """Return the late ones: of one office, month or kind, if the address asks for one."""
    unit, month, kind = (request.GET.get(name, "") for name in ("don_vi", "thang", "loai"))
    return [
        one
        for one in found
        if one.is_late
        and (not unit.isdigit() or one.unit_id == int(unit))
        and (not month or f"{one.month:{_ADDRESS_OF_MONTH}}" == month)
        and (not kind or one.kind.value == kind)
    ]
