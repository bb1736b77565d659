"""How areas and their bodies are called in Vietnamese."""

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
