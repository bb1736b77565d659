"""Tables of a file as cells: sheets of a workbook, tables of a Word file."""

from pathlib import PurePath
from typing import Final

from django.utils.translation import gettext as _

from soichieu.evidence.errors import ClassifiedText, UnreadableFile
from soichieu.evidence.readers.extraction import readable
from soichieu.evidence.readers.limits import check_size
from soichieu.evidence.readers.word.tables import tables_of
from soichieu.evidence.readers.workbooks import sheets_of
from soichieu.pure.importing import Cell, Grid, words_of
from soichieu.pure.text.stamps import classification_stamp

GRID_SUFFIXES: Final = (".xlsx", ".docx")


def grids_of(data: bytes, file_name: str) -> list[Grid]:
    """Return the tables of a file; raises UnreadableFile, and ClassifiedText where it bears a stamp (R20)."""
    check_size(len(data))
    suffix = PurePath(file_name).suffix.lower()
    if suffix == ".docx":
        readable(data, file_name)
        return tables_of(data)
    if suffix != ".xlsx":
        sentence = _("Chỉ nhập được bảng từ tệp %(known)s: hãy lưu lại theo một trong các loại ấy rồi nộp.")
        raise UnreadableFile(sentence % {"known": ", ".join(GRID_SUFFIXES)})
    grids = sheets_of(data)
    if classification_stamp("\n".join(_lines(grids))):
        raise ClassifiedText(
            _(
                "Tệp có dấu chỉ độ mật nên không được đưa lên hệ thống: "
                "hãy gỡ khỏi máy này và xử lý theo quy định."
            )
        )
    return grids


def _lines(grids: list[Grid]) -> list[str]:
    # A number stamps nothing; it only keeps its place in the row.
    return ["\t".join(map(_word, row)) for grid in grids for row in grid.rows]


def _word(cell: Cell) -> str:
    return words_of(cell) if isinstance(cell, str) else "" if cell is None else "0"
