"""How areas and their bodies are called in Vietnamese."""

import re

KIND_WORDS = {
    "tinh": "tỉnh",
    "thanh_pho": "thành phố",
    "quan": "quận",
    "huyen": "huyện",
    "thi_xa": "thị xã",
    "xa": "xã",
    "phuong": "phường",
    "thi_tran": "thị trấn",
    "dac_khu": "đặc khu",
}
"""The word before the name of an area, by its token in the tables of facts."""


_ABBREVIATIONS = tuple(
    (re.compile(rf"(?<!\w){short}(?!\w)"), long)
    for short, long in (
        (r"TP\.?\s*HCM", "Thành phố Hồ Chí Minh"),
        (r"TP\.?(?=\s+\w)", "thành phố"),
        (r"TX\.?(?=\s+\w)", "thị xã"),
        (r"TT\.(?=\s+\w)", "thị trấn"),
        (r"UBND", "Ủy ban nhân dân"),
        (r"HĐND", "Hội đồng nhân dân"),
        (r"UBKT", "Ủy ban Kiểm tra"),
        (r"(?:UB)?MTTQ(?: Việt Nam| VN)?", "Ủy ban Mặt trận Tổ quốc Việt Nam"),
        (r"BTV", "Ban Thường vụ"),
        (r"BCH", "Ban Chấp hành"),
        (r"CATW", "Công an Trung ương"),
        (r"(?:T\.Ư|TƯ|TW)", "Trung ương"),
    )
)


def spelled_out(name: str) -> str:
    """Return the name with the abbreviations of official use written in full (UBND TP. Hồ Chí Minh)."""
    for pattern, long in _ABBREVIATIONS:
        name = pattern.sub(long, name)
    return name.replace("Ủy ban Ủy ban", "Ủy ban")


def full_name(kind: str, name: str) -> str:
    """Return the name as it stands alone: tinh, Gia Lai → Tỉnh Gia Lai."""
    word = KIND_WORDS.get(kind, "")
    return f"{word[:1].upper()}{word[1:]} {name}" if word else name


def in_sentence(kind: str, name: str, *, keeps_kind: bool = False) -> str:
    """Return the name inside a phrase; the kind is capital where it is part of the name.

    NĐ 30/2020, Phụ lục II: a number or a person's name makes the kind part of the name (Quận 1, Phường 10,
    Thành phố Hồ Chí Minh); elsewhere it stays small (tỉnh Gia Lai, phường An Khê).
    """
    if keeps_kind or name.isdigit():
        return full_name(kind, name)
    word = KIND_WORDS.get(kind, "")
    return f"{word} {name}" if word else name


def bare_name(kind: str, name: str, *, keeps_kind: bool = False) -> str:
    """Return the name without its kind, unless it is never written so (Quận ủy Quận 1)."""
    return full_name(kind, name) if keeps_kind or name.isdigit() else name
