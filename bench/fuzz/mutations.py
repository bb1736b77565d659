"""Texts that never were: real and invented ones cut, doubled, shuffled, damaged and mixed."""

import unicodedata
from collections.abc import Callable, Sequence

from hypothesis import strategies as st

STRANGE = [
    "\u00a0", "\u200b", "\u00ad", "\ufeff", "\u0301", "\u0323", "\x00", "\x0b", "\x0c", "\x85", "\u2028",
    "\r", "\r\n", "\n", "\t", "|", "\t\t", "İ", "ß", "ﬁ", "Đ", "½", "²", "١٢", "１２", "-", "–", "—", "‑",
    "/", "//", ".", "...", "…", ",", ";", ":", "(", ")", "“", "”", '"', "«", "%", "‰", "0", "9" * 40, "31.8",
    "30/2", "12-NQ/TW", "ngày", "của", "và", "khóa", "trước ngày", "TM.", "KT.", "Nơi nhận:", "Đại tá",
    "đồng chí", "😀", "\ud800",
]  # fmt: skip


Change = tuple[str, int, int, str]
"""How a text is changed: the name of the change, where, how many characters, and what is put there."""


def mutated(texts: Sequence[str]) -> st.SearchStrategy[str]:
    """Give texts made of one or two of those given by up to twelve changes, at most 40,000 characters."""

    def applied(text: int, other: int, changes: Sequence[Change]) -> str:
        made = texts[text][:8_000]
        for change in changes:
            made = _changed(made, texts[other], *change)[:40_000]
        return made

    index = st.integers(0, len(texts) - 1)
    return st.builds(applied, index, index, st.lists(_changes(), max_size=12))


def pieces(texts: Sequence[str]) -> st.SearchStrategy[str]:
    """Give short pieces to be repeated: cut from the texts at any place, or glued of strange parts."""
    cut = st.builds(
        lambda text, at, length: texts[text][at % len(texts[text]) :][:length],
        st.integers(0, len(texts) - 1),
        st.integers(0, 10**6),
        st.integers(1, 120),
    )
    parts = cut.map(lambda one: one[:20]) | st.sampled_from(STRANGE)
    return (cut | st.lists(parts, min_size=1, max_size=4).map("".join)).filter(bool)


def _changes() -> st.SearchStrategy[Change]:
    return st.tuples(
        st.sampled_from([*_PART, "move", "mix", "put"]),
        st.integers(0, 10**6),
        st.integers(1, 400),
        st.sampled_from(STRANGE) | st.text(max_size=6),
    )


def _bare(part: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", part) if not unicodedata.combining(c))


_PART: dict[str, Callable[[str, str], str]] = {
    "drop": lambda part, put: "",
    "double": lambda part, put: part + part,
    "change": lambda part, put: put,
    "many": lambda part, put: (part[:30] or put) * 60,
    "upper": lambda part, put: part.upper(),
    "lower": lambda part, put: part.lower(),
    "decompose": lambda part, put: unicodedata.normalize("NFD", part),
    "compose": lambda part, put: unicodedata.normalize("NFC", part),
    "squeeze": lambda part, put: "".join(part.split()),
    "bare": lambda part, put: _bare(part),
}
"""What becomes of a part of the text."""


def _changed(text: str, other: str, how: str, at: int, length: int, put: str) -> str:
    at = at % (len(text) + 1)
    head, part, tail = text[:at], text[at : at + length], text[at + length :]
    if how == "move":
        return part + head + tail
    if how == "mix":
        return head + other[at % (len(other) + 1) :][:length] + tail
    if how == "put":
        return head + put + part + tail
    return head + _PART[how](part, put) + tail
