"""Who has not answered: per indicator and period, with where it was asked and until when."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from soichieu.foundation.http import reads
from soichieu.indicators import queries
from soichieu.indicators.enums import SubmissionState
from soichieu.web import sheets
from soichieu.web.figures_table.asked import Asked
from soichieu.web.page import page_of, show

_FIELDS = ("don_vi", "chi_tieu", "bieu", "loai_ky", "den")


@reads
def figure_missing(request: HttpRequest) -> HttpResponse:
    """Show the units that owe a figure and have not reported it."""
    asked = Asked(request)
    if (instead := asked.kept.opening()) is not None:
        return instead
    found = _missing(asked)
    page = page_of(request, found, 100)
    values = {
        **asked.shared(*_FIELDS),
        "measure": asked.measure,
        "period": asked.period,
        "page": page,
        "rows": [
            (one, reverse("unit", args=[one.unit_id]), SubmissionState(one.state).label) for one in page
        ],
        "count": len(found),
        "now": timezone.now(),
        "sheet": asked.address("figure_missing_sheet"),
    }
    return show(request, "web/figure_missing.html", values, "dong")


@reads
def figure_missing_sheet(request: HttpRequest) -> HttpResponse:
    """Answer with the same as .xlsx."""
    asked = Asked(request)
    columns = [(_("Đơn vị"), 40), (_("Biểu"), 40), (_("Hạn nộp"), 18), (_("Tình trạng"), 18)]
    rows = [
        [
            one.name, one.form_name, f"{timezone.localtime(one.due_at):%H:%M %d/%m/%Y}",
            str(SubmissionState(one.state).label),
        ]
        for one in _missing(asked)
    ]  # fmt: skip
    told = "; ".join(part.name for part in (asked.measure, asked.period) if part)
    content = sheets.sheet_of(
        _("Chưa báo cáo"), columns, rows, told=told, invented=asked.invented,
        address=request.build_absolute_uri(asked.address("figure_missing")),
    )  # fmt: skip
    return sheets.download(content, "chua-bao-cao.xlsx")


def _missing(asked: Asked) -> list[queries.Missing]:
    if asked.measure is None or asked.period is None:
        return []
    return queries.missing(asked.measure.pk, asked.period.pk, asked.unit_id, sight=asked.sight)
