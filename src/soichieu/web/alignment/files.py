"""The sheet of a unit as a Word and as an Excel file."""

import re

from django.http import HttpRequest, HttpResponse

from soichieu.alignment import sheets
from soichieu.alignment.queries import Sheet
from soichieu.foundation.http import reads
from soichieu.pure.text.folding import folded
from soichieu.web import reader
from soichieu.web.alignment.asking import asked_of
from soichieu.web.alignment.sheet import sheet_asked
from soichieu.web.sheets import download

_DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@reads
def unit_sheet_word(request: HttpRequest) -> HttpResponse:
    """Give the sheet as a Word file."""
    sheet = sheet_asked(request, asked_of(request))
    content = sheets.docx_of(sheet, reader.sight_of(request), made_on=reader.today())
    response = HttpResponse(content, content_type=_DOCX)
    response["Content-Disposition"] = f'attachment; filename="{_named(sheet)}.docx"'
    return response


@reads
def unit_sheet_excel(request: HttpRequest) -> HttpResponse:
    """Give the sheet as an Excel file."""
    asked = asked_of(request)
    sheet = sheet_asked(request, asked)
    content = sheets.xlsx_of(
        sheet,
        reader.sight_of(request),
        made_on=reader.today(),
        address=request.build_absolute_uri(asked.address),
    )
    return download(content, f"{_named(sheet)}.xlsx")


def _named(sheet: Sheet) -> str:
    """Name the file of a sheet by its unit and day, in letters any computer takes."""
    unit = re.sub(r"[^a-z0-9]+", "-", folded(sheet.unit)).strip("-")
    return f"phieu-soi-chieu-{unit}-{sheet.on:%Y-%m-%d}"
