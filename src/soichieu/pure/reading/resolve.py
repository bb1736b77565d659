"""Stage resolve. Reads: mentions. Writes: documents, each with all its mentions (R1, R2, R3).

From the fullest mention to the barest: what has a number in full founds a document; what has less joins the
only document it fits. Where two fit it stays apart, for a wrong merge is the worst error there is.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date

from soichieu.pure.numbering import CENTRAL_PARTY_BODIES, DocumentNumber, Style, issuer_of
from soichieu.pure.reading.clean import fold
from soichieu.pure.reading.data.type_names import JOINT_TYPES, REFERRING
from soichieu.pure.reading.find.mention import Mention
from soichieu.pure.reading.findings import Document, Self, Span

_BOARD = re.compile(r"^(?:Ban Thường vụ|Ban Chấp hành|Thường trực)\s+")
# Who heads a body numbers in its run: "Chủ tịch UBND" signs a QĐ-UBND like the UBND itself.
_HEAD_OF = re.compile(
    r"^(?:Chủ tịch|Bộ trưởng|Giám đốc|Tổng Giám đốc|Hiệu trưởng|Chánh án|Viện trưởng|Trưởng ban)\s+(?!nước)"
)
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
        self.issuer = self.issuer or mention.issuer
        self.issued_on = self.issued_on or mention.issued_on
        self.term = self.term or mention.term
        if (mention.quoted and not self.quoted) or self.title is None:
            self.title, self.quoted = mention.title or self.title, mention.quoted or self.quoted


def resolve(mentions: list[Mention], own: Self | None = None) -> list[Document]:
    """Bring mentions together into documents. `own` is the text itself, if it is a document: what means it
    ("Kế hoạch này") is no other document."""
    known = _Shelf()
    left = [mention for mention in mentions if own is None or not _means_self(mention, own)]
    for wanted, fits in _STEPS:
        for mention in _fullest_first(m for m in left if wanted(m)):
            _place(known, mention, fits)
        left = [m for m in left if not wanted(m)]
    for mention in left:
        if mention.type in REFERRING:
            _refer(known.of_type(mention.type), mention)
    return _documents(known.all)


class _Shelf:
    """The documents founded so far, at hand by number and by type, so that no mention is held to them all."""

    def __init__(self) -> None:
        self.all: list[Known] = []
        self._by_number: defaultdict[str, list[Known]] = defaultdict(list)
        self._by_type: defaultdict[str, list[Known]] = defaultdict(list)

    def add(self, document: Known) -> None:
        self.all.append(document)
        self._by_type[document.type].append(document)
        if document.number:
            self._by_number[document.number.lstrip("0")].append(document)

    def of_type(self, kind: str) -> list[Known]:
        return self._by_type[kind]

    def near(self, mention: Mention) -> list[Known]:
        """The documents a mention may be of."""
        if mention.number:
            return self._by_number[mention.number.lstrip("0")]
        return self._by_type[mention.type]


def _means_self(mention: Mention, own: Self) -> bool:
    if mention.symbol and own.symbol:
        return mention.symbol.symbol == own.symbol and mention.issued_on in {None, own.date}
    if mention.number or mention.quoted or mention.named or mention.type != own.type:
        return False
    return not (mention.issuer and own.issuer) or _body(mention.issuer) == _body(own.issuer)


def _fullest_first(mentions: Iterable[Mention]) -> list[Mention]:
    def fullness(mention: Mention) -> tuple[int, Span]:
        return -sum(
            (mention.issued_on is not None, mention.issuer is not None, mention.term is not None)
        ), mention.span

    return sorted(mentions, key=fullness)


def _place(known: _Shelf, mention: Mention, fits: "Fits") -> None:
    fitting = [document for document in known.near(mention) if fits(document, mention)]
    if len(fitting) == 1:
        fitting[0].join(mention)
        return
    if len(fitting) > 1:
        # Two fit: keep it apart, together only with what says exactly the same.
        same = [document for document in fitting if _same_words(document, mention)]
        if len(same) == 1:
            same[0].join(mention)
            return
    known.add(Known.of(mention))


def _same_words(document: Known, mention: Mention) -> bool:
    return (document.issuer, document.issued_on, document.term) == (
        mention.issuer,
        mention.issued_on,
        mention.term,
    )


def _refer(of_type: list[Known], mention: Mention) -> None:
    """A bare "Nghị quyết" means the only document of its type; a year or subject may tell which."""
    if mention.year:
        of_type = [one for one in of_type if one.issued_on and one.issued_on.year == mention.year]
    elif mention.title and len(of_type) > 1:
        of_type = [one for one in of_type if one.title and fold(one.title).startswith(fold(mention.title))]
    if len(of_type) == 1 and not (mention.title and of_type[0].number is None and not mention.year):
        of_type[0].spans.append(mention.span)


def _fits_symbol(document: Known, mention: Mention) -> bool:
    if document.symbol is None or mention.symbol is None or document.symbol.key != mention.symbol.key:
        return False
    return _agree(document, mention)


def _fits_number(document: Known, mention: Mention) -> bool:
    if (
        document.number is None
        or not _same_number(document.number, mention.number)
        or not _same_type(document, mention)
    ):
        return False
    return _agree(document, mention)


def _fits_name(document: Known, mention: Mention) -> bool:
    named = document.named and document.type == mention.type and document.title == mention.title
    return named and _agree(document, mention)


def _fits_title(document: Known, mention: Mention) -> bool:
    if document.type != mention.type or not document.title or not mention.title:
        return False
    return fold(document.title) == fold(mention.title) and _same_body(document.issuer, mention.issuer)


def _fits_issuer(document: Known, mention: Mention) -> bool:
    if document.type != mention.type or document.named or document.draft != mention.draft:
        return False
    if document.issuer is None or mention.issuer is None:
        return False
    if document.number is None and document.title and mention.title and document.title != mention.title:
        return False
    if _body(mention.issuer) == "Trung ương":
        return document.issuer == mention.issuer
    return _body(document.issuer) == _body(mention.issuer)


Fits = Callable[[Known, Mention], bool]
_STEPS: tuple[tuple[Callable[[Mention], bool], Fits], ...] = (
    (lambda m: m.symbol is not None, _fits_symbol),
    (lambda m: m.number is not None and m.issuer is not None, _fits_number),
    (lambda m: m.number is not None, _fits_number),
    (lambda m: m.named, _fits_name),
    (lambda m: m.quoted, _fits_title),
    (lambda m: m.issuer is not None, _fits_issuer),
)


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
    return one is None or other is None or _body(one) == _body(other)


def _body(issuer: str) -> str:
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
    letters = symbol.issuer.split("-", 1)[0]
    body = _body(issuer)
    for code, names in _LETTERS:
        if code == letters:
            return body.startswith(names) or issuer.startswith(names)
    only = issuer_of(symbol.issuer)
    return only is None or only in issuer


def _documents(known: list[Known]) -> list[Document]:
    ordered = sorted(known, key=lambda document: min(document.spans))
    return [_document(f"d{index}", document) for index, document in enumerate(ordered, start=1)]


def _by_letters(symbol: DocumentNumber | None) -> str | None:
    """Give who issues by the letters alone, if they mean one body in the country; of a joint paper all."""
    if symbol is None or symbol.type not in JOINT_TYPES:
        return issuer_of(symbol.issuer) if symbol else None
    bodies = [issuer_of(part) for part in symbol.issuer.split("-")]
    return " - ".join(body for body in bodies if body) if all(bodies) else None


def _document(name: str, known: Known) -> Document:
    kind, symbol = _with_central_symbol(known)
    return Document(
        id=name,
        type=kind,
        number=known.number,
        symbol=symbol,
        issuer=known.issuer or _by_letters(known.symbol),
        date=known.issued_on,
        title=known.title,
        state="draft" if known.draft else None,
        mentions=tuple(sorted(known.spans)),
    )


def _with_central_symbol(known: Known) -> tuple[str, str | None]:
    """Give type and symbol; a central party body, type and number determine it.

    A Quy định of the centre is printed QĐ (399-QĐ/TW). Other bodies' letters are not composed: those of a
    police party committee stand for some sixty bodies (R3).
    """
    if known.symbol:
        return known.type, known.symbol.symbol
    if known.number and known.issuer and known.issuer.startswith(tuple(CENTRAL_PARTY_BODIES)):
        kind = "QĐ" if known.type == "QĐi" else known.type
        return kind, DocumentNumber(known.number, kind, "TW", Style.PARTY).symbol
    return known.type, None
