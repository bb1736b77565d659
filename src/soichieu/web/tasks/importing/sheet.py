"""The faults of a file as an Excel file, one line each."""

from collections.abc import Iterable

from django.utils.translation import gettext as _

from soichieu.tasks import queries
from soichieu.tasks.enums import ImportColumn, ImportFaultKind
from soichieu.web import sheets


def sheet_of(page: queries.ImportPage, faults: Iterable["queries.FaultView"], address: str) -> bytes:
    """Return an .xlsx of faults: table, row, column, kind, what stands there, what is wrong."""
    return sheets.sheet_of(
        _("Lỗi"),
        [
            (_("Bảng"), 16), (_("Dòng"), 8), (_("Cột"), 8), (_("Tên cột"), 18), (_("Mức"), 12),
            (_("Loại lỗi"), 28), (_("Nội dung ô"), 50), (_("Sai ở đâu"), 70),
        ],
        [
            (
                one.table, one.fault.row.number, one.fault.letters, str(ImportColumn(one.fault.column).label),
                _("lỗi") if one.fault.severity == "error" else _("cảnh báo"),
                str(ImportFaultKind(one.fault.kind).label), one.fault.value, one.sentence,
            )
            for one in faults
        ],
        address=address,
        told=_("Lỗi và cảnh báo của tệp %(file)s") % {"file": page.batch.file_name},
        invented=page.invented,
        wrapped=True,
    )  # fmt: skip
