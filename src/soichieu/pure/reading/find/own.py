"""The text as a document of its own: letterhead, number, place and date, type, abstract, signer.

Reads: the lines of an official document (party or state layout, see data/layout.py). An article is none.
"""

import re
from datetime import date

from soichieu.pure.numbering import FoundNumber, number_at, type_of
from soichieu.pure.reading.data.layout import COLUMNS, NUMBER_LINE, PLACE_AND_DATE, TYPE_TITLES
from soichieu.pure.reading.data.organs import CENTRAL_NAMES, PARTY_COMMITTEES
from soichieu.pure.reading.data.type_names import TYPE_WORDS
from soichieu.pure.reading.find.letterheads import bodies_in, letterhead
from soichieu.pure.reading.find.names import name_at
from soichieu.pure.reading.find.organs import Organ
from soichieu.pure.reading.find.people import Naming
from soichieu.pure.reading.find.units import Surroundings
from soichieu.pure.reading.findings import Self
from soichieu.pure.reading.gazetteer import Gazetteer
from soichieu.pure.reading.lines import LineKind
from soichieu.pure.reading.prepared import Prepared
from soichieu.pure.reading.segment import is_official

# Their departments bear the name of the place alone.
_ASSEMBLIES = frozenset({"Ủy ban nhân dân", "Hội đồng nhân dân"})
_COMMITTEES = (*PARTY_COMMITTEES, "Đảng ủy")
_FOR_BOARD = re.compile(r"T/?M\.?\s?(?:(?P<standing>BAN THƯỜNG VỤ|BTV)|BAN CHẤP HÀNH|BCH)(?!\w)")
_SUBJECT = re.compile(r"V/v:?\s*(?P<subject>.+)", re.IGNORECASE)
_BLANK_NUMBER = re.compile(r"Số\s*:?\s*[.…\s]*[-/]\s?(?P<type>[A-ZĐ][A-Za-zĐ]{1,4})\s?[-/]")


def find_self(
    prepared: Prepared, surroundings: Surroundings, namings: list[Naming], gazetteer: Gazetteer
) -> Self | None:
    """Give what the text says of itself, None for a text that is no official document."""
    texts = [prepared.spelt[line.start : line.end] for line in prepared.lines[:14]]
    if not is_official(texts):
        return None
    head = letterhead(prepared)
    number = _number(head)
    kind, abstract = _titled(prepared, head)
    place, day = _placed(head)
    return Self(
        symbol=number.value.symbol if number else None,
        type=(number.value.type if number else None)
        or kind
        or _blank_type(head)
        or ("CV" if number else None),
        number=number.value.number if number else None,
        issuer=_by_board(prepared, _issuer(head, surroundings, gazetteer)),
        date=day,
        abstract=abstract,
        signer=_signer(prepared, namings),
        place=place,
    )


def _number(head: list[str]) -> FoundNumber | None:
    for text in head:
        said = NUMBER_LINE.search(text)
        if said and (found := number_at(text, said.end(), alone=True)):
            return found
    return None


def _blank_type(head: list[str]) -> str | None:
    """The number of a draft is left open: "Số:      /KH-UBND"."""
    for text in head:
        if (blank := _BLANK_NUMBER.search(text)) and (kind := type_of(blank["type"])):
            return kind
    return None


def _titled(prepared: Prepared, head: list[str]) -> tuple[str | None, str | None]:
    """The name of the type in capitals and the abstract under it; a công văn has "V/v" instead."""
    lines = [prepared.quote((line.start, line.end)) for line in prepared.lines_of(LineKind.TITLE)]
    if lines:
        first = re.sub(r"\s+", " ", lines[0]).upper()
        name = next((title for title in TYPE_TITLES if first.startswith(title)), None)
        kind = TYPE_WORDS.get(name.lower()) if name else None
        rest = lines[1:] if lines[0].isupper() else [lines[0][len(name or "") :].strip(), *lines[1:]]
        abstract = " ".join(part for part in rest if part and not re.fullmatch(r"[\s*_=–—-]+|\(.*\)", part))
        return kind, abstract or None
    for text in head:
        if subject := _SUBJECT.search(text):
            return "CV", COLUMNS.split(subject["subject"].strip())[0]
    return None, None


def _placed(head: list[str]) -> tuple[str | None, date | None]:
    for text in head:
        match = PLACE_AND_DATE.search(text)
        if match:
            try:
                return match["place"], date(int(match["year"]), int(match["month"]), int(match["day"]))
            except ValueError:
                return match["place"], None
    return None, None


def _signer(prepared: Prepared, namings: list[Naming]) -> str | None:
    for line in prepared.lines_of(LineKind.SIGNATURE):
        for naming in namings:
            if line.start <= naming.name[0] < line.end:
                return prepared.quote(naming.name)
        end = name_at(prepared.text, line.start)
        if end == line.end:
            return prepared.quote((line.start, line.end))
    return None


def _issuer(head: list[str], surroundings: Surroundings, gazetteer: Gazetteer) -> str | None:
    """The last body above the number, placed by the one above it."""
    bodies = bodies_in(head, gazetteer)
    if not bodies:
        return None
    return _placed_by(bodies[-1], bodies[-2] if len(bodies) > 1 else None, surroundings)


def _by_board(prepared: Prepared, issuer: str | None) -> str | None:
    """Name the board for which a committee's paper is signed: "T/M BAN THƯỜNG VỤ", "T/M BAN CHẤP HÀNH"."""
    if issuer is None or not issuer.startswith(_COMMITTEES):
        return issuer
    for line in prepared.lines_of(LineKind.SIGNATURE):
        signed = _FOR_BOARD.match(prepared.spelt, line.start)
        if signed and signed["standing"]:
            return f"Ban Thường vụ {issuer}"
        if signed:
            head = next(head for head in _COMMITTEES if issuer.startswith(head))
            area = f"{PARTY_COMMITTEES.get(head, '')} {issuer[len(head) :].strip()}".strip()
            return f"Ban Chấp hành Đảng bộ {area}"
    return issuer


def _placed_by(organ: Organ, above: Organ | None, surroundings: Surroundings) -> str | None:
    if organ.place or organ.central or above is None:
        return surroundings.canonical(organ) or _plain(organ)
    superior = surroundings.canonical(above) or _plain(above)
    if organ.body == "Đảng ủy" and not organ.level and superior.startswith("Đảng bộ "):
        return f"{_plain(organ)} {superior.removeprefix('Đảng bộ ')}"
    if superior == "Ban Chấp hành Trung ương":
        # The boards of the centre bear its name alone: "Ban Tổ chức Trung ương".
        name = f"{_plain(organ)} Trung ương"
        return CENTRAL_NAMES.get(name, name)
    if organ.level:
        return surroundings.canonical(organ) or f"{_plain(organ)} {above.place or ''}".strip()
    if above.body in _ASSEMBLIES and above.level and above.place and organ.body != "Văn phòng":
        return f"{_plain(organ)} {above.level} {above.place}"
    return f"{_plain(organ)} {superior}"


def _plain(organ: Organ) -> str:
    return f"{organ.boards} {organ.body}".strip()
