"""Which bodies the letters of a number fit: "…-NQ/TU" is of a province's party committee."""

import re
from unicodedata import normalize

from soichieu.pure.numbering import issuer_of

# Letters of a number → what the name of who issues has in it.
_LETTERS_OF: dict[str, tuple[str, ...]] = {
    "TW": ("Bộ Chính trị", "Ban Bí thư", "Ban Chấp hành Trung ương"),
    "TU": ("Tỉnh ủy", "Thành ủy", "Thị ủy", "Đảng bộ tỉnh", "Đảng bộ thành phố", "Đảng bộ thị xã"),
    "HU": ("Huyện ủy", "Đảng bộ huyện"),
    "QU": ("Quận ủy", "Đảng bộ quận"),
    "ĐU": ("Đảng ủy", "Đảng bộ", "Quân ủy"),
    "UBND": ("Ủy ban nhân dân",),
    "HĐND": ("Hội đồng nhân dân",),
}
# Letters that bodies of one kind in every area number with, those above and below alike.
LETTERS_OF_MANY = frozenset(_LETTERS_OF)
_WORDS_OF = {"TTr": "Thanh tra", "TTT": "Thanh tra tỉnh", "VP": "Văn phòng"}
_SURE = 3  # letters that tell a name even where its first words are left out
_ISSUING = re.compile(
    r"(?:Ban Thường vụ |Ban Chấp hành |Thường trực )?(?:Đảng bộ |Tỉnh ủy|Thành ủy|Huyện ủy|Thị ủy|Quận ủy|"
    r"Đảng ủy|Bộ |Chính phủ|Thủ tướng|Quốc hội|Ban Bí thư|Trung ương|Hội đồng nhân dân|Ủy ban nhân dân)"
)


def is_issuing(name: str) -> bool:
    """Say whether a body is of the kinds that issue what others cite."""
    return _ISSUING.match(name) is not None


def surely_issues(letters: str, name: str) -> bool:
    """Say whether a body is known to number with these letters."""
    if letters in _LETTERS_OF:
        return any(part in name for part in _LETTERS_OF[letters])
    only = issuer_of(letters)
    if (only is not None and only in name) or name.startswith(_WORDS_OF.get(letters, "\0")):
        return True
    words = (word for word in name.split() if word not in {"và", "-"})
    initials = _plain("".join(word if word.isdigit() else word[0] for word in words))
    wanted = _plain(letters)
    return initials.startswith(wanted) or (len(wanted) >= _SURE and wanted in initials)


def _plain(letters: str) -> str:
    """Give letters large and without marks; Đ is a letter of its own."""
    return "".join(normalize("NFD", letter)[0] for letter in letters.upper())


def may_issue(letters: str, name: str) -> bool:
    """Say whether a body may number with these letters; letters not in the table say nothing."""
    if letters in _LETTERS_OF:
        return surely_issues(letters, name)
    only = issuer_of(letters)
    return only is None or only in name or name in only
