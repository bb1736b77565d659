"""How the types of documents are named in running text, and the abbreviation each is given.

A cooperation rule, an action programme and the like are of the type of their last word's family: the number
says so too ("426-QC/TU" for a Quy chế phối hợp).
"""

TYPE_WORDS: dict[str, str] = {
    "nghị quyết": "NQ",
    "nghị quyết chuyên đề": "NQ",
    "nghị quyết liên tịch": "NQLT",
    "chỉ thị": "CT",
    "kết luận": "KL",
    "quyết định": "QĐ",
    "quy định": "QĐi",
    "quy chế": "QC",
    "quy chế phối hợp": "QC",
    "quy chế làm việc": "QC",
    "thông tri": "TT",
    "thông tư": "TT",
    "thông tư liên tịch": "TTLT",
    "tờ trình": "TTr",
    "hướng dẫn": "HD",
    "hướng dẫn liên ngành": "HD",
    "hướng dẫn liên tịch": "HD",
    "quy chế liên ngành": "QC",
    "quy chế liên tịch": "QC",
    "chương trình liên tịch": "CTr",
    "chương trình liên ngành": "CTr",
    "công văn liên ngành": "CV",
    "công văn liên tịch": "CV",
    "thông báo": "TB",
    "thông báo kết luận": "TB",
    "thông báo liên tịch": "TB",
    "báo cáo": "BC",
    "kế hoạch": "KH",
    "kế hoạch hành động": "KH",
    "kế hoạch phối hợp": "KH",
    "kế hoạch liên ngành": "KH",
    "kế hoạch liên tịch": "KH",
    "chương trình": "CTr",
    "chương trình hành động": "CTr",
    "chương trình công tác": "CTr",
    "chương trình phối hợp": "CTr",
    "đề án": "ĐA",
    "phương án": "PA",
    "công văn": "CV",
    "văn bản": "CV",
    "công điện": "CĐ",
    "nghị định": "NĐ",
    "pháp lệnh": "PL",
    "luật": "Luật",
    "bộ luật": "Luật",
    "đề cương": "ĐC",
    "chỉ lệnh": "CL",
    "mệnh lệnh": "ML",
    "thông cáo": "TC",
    "lời kêu gọi": "LKG",
}
# Abbreviations of joint and special papers → the type they are of, which the noun names first.
FAMILIES: dict[str, str] = {
    "QCPH": "QC", "QCLN": "QC", "CTPH": "CTr", "CTrPH": "CTr", "CTrHĐ": "CTr", "CTHĐ": "CTr",
    "KHPH": "KH", "KHLT": "KH", "KHLN": "KH", "HDLN": "HD", "HDLT": "HD", "TBKL": "TB",
    "TBLT": "TB", "QĐLN": "QĐ",
    "QyĐ": "QĐi",
}  # fmt: skip
# Papers of several bodies.
JOINT_TYPES: frozenset[str] = frozenset(
    {"NQLT", "TTLT", "QCPH", "QCLN", "CTPH", "CTrPH", "KHPH", "KHLT", "KHLN", "HDLN", "HDLT", "QĐLN", "TBLT"}
)
# Types whose bare name may stand for the one document of that type in the text ("Nghị quyết xác định…").
REFERRING: frozenset[str] = frozenset({"NQ", "CT", "KH", "CTr", "ĐA", "QC", "QĐ", "NĐ"})
# Further types that "của" and an issuer make a document, where the capital is not a sentence's.
FOUNDING: frozenset[str] = frozenset({"KL", "HD", "QĐi"})
# Types that a quoted title alone makes a named document.
TITLED: frozenset[str] = frozenset({"ĐA", "KH", "CTr", "PA", "NQ", "QC"})
# Abbreviations used as words before a number: "NQ số 12-NQ/TW", "NQ57".
SHORT_TYPES: frozenset[str] = frozenset(
    {"NQ", "CT", "KL", "QĐ", "QC", "KH", "CTr", "ĐA", "NĐ", "TT", "HD", "TB"}
)

# After a bare number these say that things are counted or time is measured: "kế hoạch 5 năm".
COUNTED: frozenset[str] = frozenset(
    {
        "năm",
        "tháng",
        "quý",
        "tuần",
        "giờ",
        "phút",
        "buổi",
        "nội",
        "nhiệm",
        "giải",
        "mục",
        "nhóm",
        "người",
        "điểm",
        "bước",
        "giai",
        "kỳ",
        "lần",
        "chỉ",
        "tiêu",
        "triệu",
        "tỷ",
        "tỉ",
        "nghìn",
        "ngàn",
        "trăm",
        "đồng",
        "xã",
        "phường",
        "huyện",
        "tỉnh",
        "vụ",
        "đối",
        "cuộc",
        "lượt",
        "đợt",
        "trường",
        "hợp",
        "cán",
        "bộ",
        "đảng",
        "mô",
        "chuyên",
        "hạng",
        "công",
        "dự",
        "đề",
        "văn",
        "kế",
        "chương",
        "phần",
        "lớp",
        "khâu",
        "trụ",
        "không",
        "rõ",
        "trong/ha",
        "km",
        "m",
        "ha",
    }
)
