"""When a mention is of a document known already (R1, R2, R3): the rules the resolve stage asks."""

import re
from dataclasses import dataclass, field
from datetime import date

from soichieu.pure.numbering import CENTRAL_PARTY_BODIES, DocumentNumber, issuer_of
from soichieu.pure.reading.clean import fold
from soichieu.pure.reading.find.mention import Mention
from soichieu.pure.reading.findings import Span

_BOARD = re.compile(r"^(?:Ban Thường vụ|Ban Thường trực|Ban Chấp hành|Thường trực)\s+")
# Who heads a body numbers in its run: "Chủ tịch UBND" signs a QĐ-UBND like the UBND itself.
_HEAD_OF = re.compile(
    r"^(?:Chủ tịch|Bộ trưởng|Giám đốc|Tổng Giám đốc|Hiệu trưởng|Chánh án|Viện trưởng|Trưởng ban)\s+(?!nước)"
)
_CONGRESS = re.compile(r"Nghị quyết Đại hội(?:.* lần thứ (?P<nth>\w+))?")
_CHAPTERS = (
    ("Đảng bộ tỉnh ", "Tỉnh ủy "),
    ("Đảng bộ thành phố ", "Thành ủy "),
    ("Đảng bộ huyện ", "Huyện ủy "),
    ("Đảng bộ thị xã ", "Thị ủy "),
    ("Đảng bộ quận ", "Quận ủy "),
    ("Đảng bộ ", "Đảng ủy "),
)
# Letters of a number → how the issuer's name may begin; letters not here say nothing.
_LETTERS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("TW", ("Bộ Chính trị", "Ban Bí thư", "Ban Chấp hành Trung ương")),
    ("TU", ("Tỉnh ủy", "Thành ủy")),
    ("HU", ("Huyện ủy",)),
    ("QU", ("Quận ủy",)),
    ("ThU", ("Thị ủy", "Thành ủy")),
    ("ThĐU", ("Thị ủy", "Thành ủy")),
    ("ĐUCA", ("Đảng ủy Công an",)),
    ("ĐUQS", ("Đảng ủy Quân sự",)),
    ("ĐU", ("Đảng ủy",)),
    ("UBND", ("Ủy ban nhân dân", "Chủ tịch Ủy ban nhân dân")),
    ("HĐND", ("Hội đồng nhân dân",)),
    ("BCA", ("Bộ Công an", "Bộ trưởng Bộ Công an")),
    ("TTg", ("Thủ tướng",)),
    ("CP", ("Chính phủ",)),
)


_AREA_ON = re.compile(r" (?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong|giai doan|tren dia ban|den nam)(?!\w)")


def _rest(short: str | None, long: str | None) -> str:
    """Give what a longer title has behind a shorter one, nothing where it is another."""
    short, long = fold(short or ""), fold(long or "")
    return long.removeprefix(short) if short and long.startswith(short) else ""


@dataclass(slots=True)
class Known:
    """A document as far as the mentions joined so far tell of it."""

    type: str
    number: str | None
    symbol: DocumentNumber | None
    issuer: str | None
    issued_on: date | None
    term: str | None
    title: str | None
    quoted: bool
    named: bool
    draft: bool
    spans: list[Span] = field(default_factory=list)

    @classmethod
    def of(cls, mention: Mention) -> "Known":
        """Found a document on a mention."""
        return cls(
            mention.type, mention.number, mention.symbol, mention.issuer, mention.issued_on, mention.term,
            mention.title, mention.quoted, mention.named, mention.draft, [mention.span],
        )  # fmt: skip

    def join(self, mention: Mention) -> None:
        """Take in a further mention of the same document."""
        self.spans.append(mention.span)
        self.symbol = self.symbol or mention.symbol
        longer = self.named and mention.named and len(mention.title or "") > len(self.title or "")
        if self.type == "ĐA" and mention.quoted and _AREA_ON.match(_rest(self.title, mention.title)):
            self.title = mention.title
        if longer:  # of a congress: its number, its chapter in full
            self.title, self.issuer = mention.title, mention.issuer or self.issuer
        self.issuer = self.issuer or mention.issuer
        self.issued_on = self.issued_on or mention.issued_on
        self.term = self.term or mention.term
        if (mention.quoted and not self.quoted) or self.title is None:
            self.title, self.quoted = mention.title or self.title, mention.quoted or self.quoted


def fits_symbol(document: Known, mention: Mention) -> bool:
    """The same letters and number, and nothing that speaks against it."""
    if document.symbol is None or mention.symbol is None or document.symbol.key != mention.symbol.key:
        return False
    return _agree(document, mention)


def fits_number(document: Known, mention: Mention) -> bool:
    """The same number of the same type."""
    if (
        document.number is None
        or not _same_number(document.number, mention.number)
        or not _same_type(document, mention)
    ):
        return False
    return _agree(document, mention)


def fits_name(document: Known, mention: Mention) -> bool:
    """The same name of a plenum, congress or law."""
    if not document.named or document.type != mention.type:
        return False
    return (document.title == mention.title and _agree(document, mention)) or _same_congress(
        document, mention
    )


def _same_congress(document: Known, mention: Mention) -> bool:
    """ "Nghị quyết Đại hội đại biểu Đảng bộ xã A lần thứ I" and "Nghị quyết Đại hội Đảng bộ xã"."""
    one, other = (_CONGRESS.match(title or "") for title in (document.title, mention.title))
    if not (one and other and document.issuer and mention.issuer):
        return False
    same = document.issuer.replace(" đại biểu ", " ", 1) == mention.issuer.replace(" đại biểu ", " ", 1)
    return same and (one["nth"] == other["nth"] or not (one["nth"] and other["nth"]))


def fits_title(document: Known, mention: Mention) -> bool:
    """The same title in quotes."""
    if document.type != mention.type or not document.title or not mention.title:
        return False
    same = fold(document.title) == fold(mention.title) or _goes_on(document, mention)
    return same and _same_body(document.issuer, mention.issuer)


def _goes_on(document: Known, mention: Mention) -> bool:
    """ "Đề án “Bệnh án điện tử tỉnh A”" and "Đề án Bệnh án điện tử" are one."""
    titles = document.title, mention.title
    rest = _rest(*titles) or _rest(*titles[::-1])
    return mention.type == "ĐA" and _AREA_ON.match(rest) is not None


def fits_issuer(document: Known, mention: Mention) -> bool:
    """The only document of that type of that body."""
    if document.type != mention.type or document.named or document.draft != mention.draft:
        return False
    if document.issuer is None or mention.issuer is None:
        return False
    if document.number is None and document.title and mention.title and document.title != mention.title:
        return False
    if body_of(mention.issuer) == "Trung ương":
        return document.issuer == mention.issuer
    return body_of(document.issuer) == body_of(mention.issuer)


def _same_number(one: str, other: str | None) -> bool:
    return other is not None and one.lstrip("0") == other.lstrip("0")


def _same_type(document: Known, mention: Mention) -> bool:
    rules = {"QĐ", "QĐi", "QyĐ"}  # a Quy định is printed with any of them
    return document.type == mention.type or (document.type in rules and mention.type in rules - {"QĐ"})


def _agree(document: Known, mention: Mention) -> bool:
    """Nothing printed of the one contradicts the other."""
    if document.issued_on and mention.issued_on and document.issued_on != mention.issued_on:
        return False
    if document.term and mention.term and document.term != mention.term:
        return False
    if not _same_body(document.issuer, mention.issuer):
        return False
    return _letters_fit(document.symbol, mention.issuer) and _letters_fit(mention.symbol, document.issuer)


def _same_body(one: str | None, other: str | None) -> bool:
    return one is None or other is None or body_of(one) == body_of(other)


def body_of(issuer: str) -> str:
    """The body whose run the organ's numbers are in: boards and heads share it with their body (R1)."""
    if issuer.startswith(tuple(CENTRAL_PARTY_BODIES)):
        return "Trung ương"
    name = _BOARD.sub("", _HEAD_OF.sub("", issuer))
    for chapter, committee in _CHAPTERS:
        if name.startswith(chapter):
            return name.replace(chapter, committee, 1)
    return name


def _letters_fit(symbol: DocumentNumber | None, issuer: str | None) -> bool:
    """ "118-KH/ĐUCA" can be of any Đảng ủy Công an, never of a Tỉnh ủy (R3)."""
    if symbol is None or issuer is None:
        return True
    letters = symbol.organ
    body = body_of(issuer)
    for code, names in _LETTERS:
        if code == letters:
            return body.startswith(names) or issuer.startswith(names)
    only = issuer_of(symbol.issuer)
    return only is None or only in issuer
