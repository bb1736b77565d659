"""Stage resolve. Reads: mentions. Writes: documents, each with all its mentions (R1, R2, R3).

From the fullest mention to the barest: what has a number in full founds a document; what has less joins the
only document it fits. Where two fit it stays apart, for a wrong merge is the worst error there is.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable

from soichieu.pure.numbering import CENTRAL_PARTY_BODIES, DocumentNumber, Style, issuer_of
from soichieu.pure.reading.clean import fold
from soichieu.pure.reading.data.type_names import JOINT_TYPES, REFERRING
from soichieu.pure.reading.find.mention import Mention
from soichieu.pure.reading.findings import Document, Self, Span
from soichieu.pure.reading.fitting import (
    Known,
    body_of,
    fits_issuer,
    fits_name,
    fits_number,
    fits_symbol,
    fits_title,
)


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
    return _documents(known.all, own)


class _Shelf:
    """The documents founded so far, at hand by number and by type, so that no mention is held to them all."""

    def __init__(self) -> None:
        self.all: list[Known] = []
        self._by_number: defaultdict[str, list[Known]] = defaultdict(list)
        self._by_type: defaultdict[str, list[Known]] = defaultdict(list)
        self._by_words: dict[Words, Known] = {}

    def found(self, mention: Mention) -> None:
        """Take a mention for a document of its own."""
        document = Known.of(mention)
        self._by_words.setdefault(_words(mention), document)
        self.all.append(document)
        self._by_type[document.type].append(document)
        if document.number:
            self._by_number[document.number.lstrip("0")].append(document)

    def same_as(self, mention: Mention) -> Known | None:
        """The document founded by a number printed with the very same words, if there is one."""
        return self._by_words.get(_words(mention)) if mention.number else None

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
    if mention.title and mention.issuer and own.abstract and fold(mention.title) not in fold(own.abstract):
        return False  # a paper of the same body about something else
    return not (mention.issuer and own.issuer) or body_of(mention.issuer) == body_of(own.issuer)


def _fullest_first(mentions: Iterable[Mention]) -> list[Mention]:
    def fullness(mention: Mention) -> tuple[int, Span]:
        return -sum(
            (mention.issued_on is not None, mention.issuer is not None, mention.term is not None)
        ), mention.span

    return sorted(mentions, key=fullness)


def _place(known: _Shelf, mention: Mention, fits: "Fits") -> None:
    again = known.same_as(mention)
    if again is not None:
        again.join(mention)
        return
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
    if not mention.opens:
        known.found(mention)


Words = tuple[object, ...]
"""All that is printed of a numbered document, by which one naming is told from another."""


def _words(mention: Mention) -> Words:
    symbol = mention.symbol.key if mention.symbol else None
    return (mention.type, symbol, mention.number, mention.issuer, mention.issued_on, mention.term)


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


Fits = Callable[[Known, Mention], bool]
_STEPS: tuple[tuple[Callable[[Mention], bool], Fits], ...] = (
    (lambda m: m.symbol is not None, fits_symbol),
    (lambda m: m.number is not None and m.issuer is not None, fits_number),
    (lambda m: m.number is not None, fits_number),
    (lambda m: m.named, fits_name),
    (lambda m: m.quoted, fits_title),
    (lambda m: m.issuer is not None, fits_issuer),
)


def _documents(known: list[Known], own: Self | None) -> list[Document]:
    ordered = sorted(known, key=lambda document: min(document.spans))
    return [_document(f"d{index}", document, own) for index, document in enumerate(ordered, start=1)]


def _by_letters(symbol: DocumentNumber | None) -> str | None:
    """Give who issues by the letters alone, if they mean one body in the country; of a joint paper all."""
    if symbol is None or symbol.type not in JOINT_TYPES:
        return issuer_of(symbol.issuer) if symbol else None
    bodies = [issuer_of(part) for part in symbol.issuer.split("-")]
    return " - ".join(body for body in bodies if body) if all(bodies) else None


def _issuer(known: Known) -> str | None:
    """Give who issued a document; the letters of a joint paper may tell more bodies than its wording."""
    lettered = _by_letters(known.symbol)
    told = known.issuer
    return lettered if lettered and (told is None or lettered.count(" - ") > told.count(" - ")) else told


def _submitted(known: Known, own: Self | None) -> str | None:
    """Give who puts a scheme forward: the text itself, if it asks to approve it."""
    if own is None or own.type != "TTr" or known.type != "ĐA" or not (known.title and own.abstract):
        return None
    asked = fold(known.title) in fold(own.abstract) and "phê duyệt" in own.abstract
    return own.issuer if asked else None


def _document(name: str, known: Known, own: Self | None) -> Document:
    kind, symbol = _with_central_symbol(known)
    return Document(
        id=name,
        type=kind,
        number=known.number,
        symbol=symbol,
        issuer=_issuer(known) or _submitted(known, own),
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
