"""The body behind a printed issuer: organs of one body share one numbering run (R1)."""

import re
from dataclasses import dataclass

from soichieu.pure.text.folding import comparison_key, folded

CENTRAL_PARTY = "Ban Chấp hành Trung ương"
"""The body whose run `/TW` is shared by its Politburo and its Secretariat (R1; HD 36-HD/VPTW)."""


@dataclass(frozen=True, slots=True)
class Issuer:
    """Who issued: the body that owns the numbering run, the organ that acted for it, and a term if named."""

    body: str
    body_key: str
    organ: str = ""
    term: str = ""

    @property
    def is_party(self) -> bool:
        """True where numbers restart with each term of a committee, not with each year (R1)."""
        return _PARTY.search(folded(self.body)) is not None


_PARTY = re.compile(
    r"^(?:ban chap hanh|chi bo|trung uong|van phong trung uong|ban (?:to chuc|tuyen giao))"
    r"|(?:^|\s)(?:tinh|thanh|huyen|thi|quan|dang|khu) uy(?:\s|$)|dang bo|uy ban kiem tra"
)

_ABBREVIATIONS = [
    (re.compile(r"\bBCH\b"), "Ban Chấp hành"),
    (re.compile(r"\bBTV\b"), "Ban Thường vụ"),
    (re.compile(r"\bBCT\b"), "Bộ Chính trị"),
    (re.compile(r"\bUBND\b"), "Ủy ban nhân dân"),
    (re.compile(r"\bHĐND\b"), "Hội đồng nhân dân"),
    (re.compile(r"\bUBMTTQ\b"), "Ủy ban Mặt trận Tổ quốc"),
    (re.compile(r"\b(?:T\.Ư|TƯ|T\.W|TW)(?!\w)"), "Trung ương"),
]
_TERM = re.compile(r"[\s,(]*\bkh(?:óa|oá)\s+([IVXLC]+)\)?", re.IGNORECASE)
_CENTRAL = re.compile(
    r"^(?:(Bộ Chính trị|Ban Bí thư)(?:\s+(?:Ban Chấp hành\s+)?Trung ương)?(?:\s+Đảng)?|"
    r"(Ban Chấp hành)\s+Trung ương(?:\s+Đảng)?(?:\s+Cộng sản Việt Nam)?|Trung ương(?:\s+Đảng)?)$",
    re.IGNORECASE,
)
_ORGAN = re.compile(r"^(Ban Thường vụ|Thường trực|Ban Chấp hành)\s+(?=\S)", re.IGNORECASE)
_OFFICER = re.compile(
    r"^(Bộ trưởng|Chủ tịch|Giám đốc|Chánh án|Viện trưởng|Tổng Giám đốc|Trưởng ban)\s+"
    r"(?=Bộ |Ủy ban|Uỷ ban|Sở |Công an|Ngân hàng|Hội đồng|Tòa|Viện|Ban |Tập đoàn)",
    re.IGNORECASE,
)
_PARTY_CHAPTER = [
    (re.compile(r"^Đảng bộ tỉnh\s+", re.IGNORECASE), "Tỉnh ủy "),
    (re.compile(r"^Đảng bộ thành phố\s+", re.IGNORECASE), "Thành ủy "),
    (re.compile(r"^Đảng bộ huyện\s+", re.IGNORECASE), "Huyện ủy "),
    (re.compile(r"^Đảng bộ thị xã\s+", re.IGNORECASE), "Thị ủy "),
    (re.compile(r"^Đảng bộ quận\s+", re.IGNORECASE), "Quận ủy "),
    (re.compile(r"^Đảng bộ\s+", re.IGNORECASE), "Đảng ủy "),
]


def issuer_of(text: str | None) -> Issuer | None:
    """Read a printed issuer: "Ban Thường vụ Thị ủy An Khê" is Thị ủy An Khê acting by its standing board.

    The name is expected in full ("Đảng ủy Công an tỉnh Gia Lai"); completing it is the reading's task.
    """
    name = " ".join((text or "").split())
    if not name:
        return None
    for pattern, full in _ABBREVIATIONS:
        name = pattern.sub(full, name)
    term = _TERM.search(name)
    if term is not None:
        name = (name[: term.start()] + name[term.end() :]).strip(" ,")
    ordinal = term.group(1).upper() if term else ""
    central = _CENTRAL.match(name)
    if central is not None:
        organ = central.group(1) or (CENTRAL_PARTY if central.group(2) else "")
        return Issuer(CENTRAL_PARTY, comparison_key(CENTRAL_PARTY), organ, ordinal)
    organ_found = _ORGAN.match(name) or _OFFICER.match(name)
    body = name[organ_found.end() :] if organ_found else name
    for pattern, full in _PARTY_CHAPTER:
        body = pattern.sub(full, body)
    return Issuer(body, comparison_key(body), organ_found.group(1) if organ_found else "", ordinal)
