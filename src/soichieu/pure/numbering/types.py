"""The types of documents: the abbreviation printed in a number and the names printed in words.

Party types: Quy định 399-QĐ/TW and Hướng dẫn 05-HD/VPTW (before: 66-QĐ/TW, 36-HD/VPTW).
State types: Nghị định 30/2020/NĐ-CP, Phụ lục III. Legal texts: Luật Ban hành văn bản quy phạm pháp luật.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DocumentType:
    """A type of document: its abbreviation, its name, and whether it is one to carry out or report on."""

    abbreviation: str
    name: str


TYPES: tuple[DocumentType, ...] = tuple(
    DocumentType(abbreviation, name)
    for abbreviation, name in (
        ("NQ", "Nghị quyết"),
        ("NQLT", "Nghị quyết liên tịch"),
        ("CT", "Chỉ thị"),
        ("KL", "Kết luận"),
        ("QĐ", "Quyết định"),
        ("QĐi", "Quy định"),
        ("QyĐ", "Quy định"),
        ("QC", "Quy chế"),
        ("QCPH", "Quy chế phối hợp"),
        ("TT", "Thông tư"),
        ("TTLT", "Thông tư liên tịch"),
        ("TTr", "Tờ trình"),
        ("HD", "Hướng dẫn"),
        ("HDLN", "Hướng dẫn liên ngành"),
        ("TB", "Thông báo"),
        ("TBKL", "Thông báo kết luận"),
        ("TBLT", "Thông báo liên tịch"),
        ("TC", "Thông cáo"),
        ("BC", "Báo cáo"),
        ("KH", "Kế hoạch"),
        ("KHPH", "Kế hoạch phối hợp"),
        ("KHLT", "Kế hoạch liên tịch"),
        ("KHLN", "Kế hoạch liên ngành"),
        ("QCLN", "Quy chế liên ngành"),
        ("HDLT", "Hướng dẫn liên tịch"),
        ("QĐLN", "Quyết định liên ngành"),
        ("GM", "Giấy mời"),
        ("CL", "Chỉ lệnh"),
        ("ML", "Mệnh lệnh"),
        ("LKG", "Lời kêu gọi"),
        ("CTr", "Chương trình"),
        ("CTrHĐ", "Chương trình hành động"),
        ("CTHĐ", "Chương trình hành động"),
        ("CTPH", "Chương trình phối hợp"),
        ("CTrPH", "Chương trình phối hợp"),
        ("ĐA", "Đề án"),
        ("PA", "Phương án"),
        ("DA", "Dự án"),
        ("ĐC", "Đề cương"),
        ("CV", "Công văn"),
        ("CĐ", "Công điện"),
        ("BB", "Biên bản"),
        ("HĐ", "Hợp đồng"),
        ("NĐ", "Nghị định"),
        ("L", "Lệnh"),
        ("PL", "Pháp lệnh"),
        ("BS", "Bản sao"),
        ("VBHN", "Văn bản hợp nhất"),
        ("TĐ", "Thông điệp"),
    )
)

ABBREVIATIONS: frozenset[str] = frozenset(kind.abbreviation for kind in TYPES)
NAME_OF: dict[str, str] = {kind.abbreviation: kind.name for kind in TYPES}

# ASCII copies print D for Đ; a lower-case r is lost in capitals. Only what can mean nothing else is here:
# DA stays Dự án, HD stays Hướng dẫn, and CD is a record, not a Công điện.
_RESTORED = {
    "QD": "QĐ",
    "QDi": "QĐi",
    "QyD": "QyĐ",
    "ND": "NĐ",
    "CTR": "CTr",
    "TTR": "TTr",
    "CTRHĐ": "CTrHĐ",
    "CTRPH": "CTrPH",
    "CTrHD": "CTrHĐ",
    "CTHD": "CTHĐ",
    "QĐI": "QĐi",
}


def type_of(printed: str) -> str | None:
    """Give the abbreviation of the type printed so in a number, None if it is no type."""
    return printed if printed in ABBREVIATIONS else _RESTORED.get(printed)
