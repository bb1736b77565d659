"""The text as a document of its own: letterhead, number, place and date, type, abstract, signer.

Reads: the lines of an official document (party or state layout, see data/layout.py). An article is none.
"""

import re
from collections.abc import Iterator
from datetime import date
from itertools import takewhile

from soichieu.pure.numbering import FoundNumber, number_at, type_of
from soichieu.pure.reading.data.layout import (
    COLUMNS,
    NUMBER_LINE,
    PLACE_AND_DATE,
    SIGNING,
    SIGNING_POST,
    TYPE_TITLES,
)
from soichieu.pure.reading.data.letters import CAPITALS, SMALL
from soichieu.pure.reading.data.organs import PARTY_COMMITTEES
from soichieu.pure.reading.data.surnames import SURNAMES
from soichieu.pure.reading.data.type_names import FAMILIES, TYPE_WORDS
from soichieu.pure.reading.find.letterheads import letterhead
from soichieu.pure.reading.find.people import Naming
from soichieu.pure.reading.find.units import Surroundings
from soichieu.pure.reading.findings import Self, Span
from soichieu.pure.reading.lines import LineKind
from soichieu.pure.reading.prepared import Prepared
from soichieu.pure.reading.segment import is_official

_COMMITTEES = (*PARTY_COMMITTEES, "Đảng ủy")
_UNIONS = ("Liên đoàn", "Hội ", "Đoàn ", "Liên minh", "Công đoàn", "Tỉnh đoàn", "Thành đoàn", "Huyện đoàn")
_BOARDS = {
    "BAN THƯỜNG VỤ": "Ban Thường vụ",
    "BTV": "Ban Thường vụ",
    "BAN CHẤP HÀNH": "Ban Chấp hành",
    "BCH": "Ban Chấp hành",
    "BAN THƯỜNG TRỰC": "Ban Thường trực",
    "BAN BÍ THƯ": "Ban Bí thư",
    "THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN": "Thường trực",
    "THƯỜNG TRỰC HĐND": "Thường trực",
    "BỘ CHÍNH TRỊ": "Bộ Chính trị",
}
_STANDING = {"Ban Thường trực": "Ủy ban Mặt trận", "Thường trực": "Hội đồng nhân dân"}
_FOR_BOARD = re.compile(rf"T/?[ML]\.?\s?(?P<board>{'|'.join(_BOARDS)})(?!\w)")
_ONLY_ISSUER = re.compile(r"của\s+(?!.*\svề\s)[^,;:]{3,80}", re.IGNORECASE)
_OF_BOARD = re.compile(rf"của\s+(?P<board>{'|'.join(_BOARDS)})(?!\w)", re.IGNORECASE)
_NAME_WORD = rf"[{CAPITALS}](?:[{SMALL}]+(?:['’][{CAPITALS}{SMALL}]+)?|['’][{CAPITALS}]?[{SMALL}]+|(?=[ ]))"
_COLUMN = re.compile(r"[^\s|](?:(?![ ]{2})[^\t|])*(?<=[^\s|])")
_TITLED = (
    r"(?:(?:(?:[Đđ]ại|[Tt]hượng|[Tt]rung|[Tt]hiếu) (?:tướng|tá|úy)|"
    r"(?:PGS|GS|TS|ThS|BS|CN|KS|LS)\.?(?:CKI+)?)[ .,]*)*"
)
_POST_WORDS = frozenset({"TRƯỞNG", "PHÓ", "GIÁM", "CHỦ", "BÍ", "BAN", "CHÁNH", "ỦY"})
_CHAIRS = frozenset({"CHỦ TRÌ", "CHỦ TỌA", "CHỦ TRÌ CUỘC HỌP", "NGƯỜI CHỦ TRÌ"})
_SIGNED_NAME = re.compile(
    rf"(?:\([^)]*\)\s*)?{_TITLED}(?P<name>(?:{_NAME_WORD})(?:[ ]{_NAME_WORD}){{1,5}}|"
    rf"[{CAPITALS}]+(?:[ ][{CAPITALS}]+){{1,4}})"
)
_PAPERS = {"BIÊN BẢN": "BB", "DỰ ÁN": "DA"}
# What may stand right under the abstract: who decides in capitals, the first article.
_AFTER_ABSTRACT = re.compile(
    r"(?:HỘI ĐỒNG|ỦY BAN|CHỦ TỊCH|GIÁM ĐỐC|BAN|BỘ TRƯỞNG|THỦ TƯỚNG|CHÍNH PHỦ|HIỆU TRƯỞNG|KHÓA|ĐẢNG ỦY|"
    r"TỈNH ỦY|HUYỆN ỦY)"
    r"(?![^\W\d_])|(?:Điều|Phần|Chương|Mục)\s+[\dIVXt]"
)
_SUBJECT = re.compile(r"V/v:?\s*(?P<subject>.+)", re.IGNORECASE)
# A paper dated without its place: "Ngày 05 tháng 01 năm 2024".
_LONE_DATE = re.compile(r"[Nn]gày\s+(?P<day>\d{1,2})\s+tháng\s+(?P<month>\d{1,2})\s+năm\s+(?P<year>\d{4})")
_BLANK_NUMBER = re.compile(r"Số(?:\s*:)?[.…\s]*[-/]\s?(?P<type>[A-ZĐ][A-Za-zĐ]{1,4})\s?[-/]")


def find_self(prepared: Prepared, surroundings: Surroundings, namings: list[Naming]) -> Self | None:
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
        type=(FAMILIES.get(number.value.type or "", number.value.type) if number else None)
        or kind
        or _blank_type(head)
        or ("CV" if number else None),
        number=number.value.number if number else None,
        issuer=_by_board(prepared, " - ".join(surroundings.house.issuers) or None),
        date=day,
        abstract=abstract,
        signer=_signer(prepared, namings, surroundings.house.issuers),
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
        kind = (TYPE_WORDS.get(name.lower()) or _PAPERS.get(name)) if name else None
        rest = lines[1:] if lines[0].isupper() else [lines[0][len(name or "") :].strip(), *lines[1:]]
        rest = rest[1:] if len(rest) > 1 and _ONLY_ISSUER.fullmatch(rest[0]) else rest
        rest = list(takewhile(lambda line: not _AFTER_ABSTRACT.match(line), rest))
        abstract = " ".join(part for part in rest if part and not re.fullmatch(r"[\s*_=–—-]+|\(.*\)", part))
        return kind, abstract or None
    for text in head:
        if subject := _SUBJECT.search(text):
            return "CV", COLUMNS.split(subject["subject"].strip())[0]
    return None, None


def _placed(head: list[str]) -> tuple[str | None, date | None]:
    for text in head:
        if match := PLACE_AND_DATE.search(text):
            return match["place"], _day_of(match)
    lone = (_LONE_DATE.fullmatch(column.strip(" *")) for text in head for column in COLUMNS.split(text))
    return None, next((_day_of(match) for match in lone if match), None)


def _day_of(match: re.Match[str]) -> date | None:
    try:
        return date(int(match["year"]), int(match["month"]), int(match["day"]))
    except ValueError:
        return None


def _signer(prepared: Prepared, namings: list[Naming], issuers: tuple[str, ...]) -> str | None:
    """Give the name below the power and post of who signs: of columns the first, of a record the chair."""
    signs: int | None = None
    sure = False  # the column of the body named first, or of the chair
    for line in prepared.lines_of(LineKind.SIGNATURE, LineKind.RECIPIENTS, LineKind.TABLE):
        columns = [match.span() for match in _COLUMN.finditer(prepared.spelt, line.start, line.end)]
        for index, (start, end) in enumerate(columns):
            column = prepared.spelt[start:end]
            first = len(issuers) > 1 and " ".join(issuers[0].split()[:3]).upper() in column
            if first or SIGNING.match(column) or SIGNING_POST.fullmatch(column) or column in _CHAIRS:
                now = first or column in _CHAIRS
                signs = index if signs is None or now else signs if sure else min(signs, index)
                sure = sure or now
            elif signs is not None and index >= min(signs, len(columns) - 1):
                name = _SIGNED_NAME.fullmatch(column)
                if name and _may_sign(name["name"]):
                    return prepared.quote((start + name.start("name"), start + name.end("name")))
        if line.kind is LineKind.SIGNATURE:
            for naming in namings:
                if line.start <= naming.name[0] < line.end:
                    return prepared.quote(naming.name)
    return None


def _may_sign(name: str) -> bool:
    """In capitals only what begins with a family name, and is no post, is one."""
    words = name.split()
    return not name.isupper() or (words[0].capitalize() in SURNAMES and not _POST_WORDS.intersection(words))


def _columns(text: str, start: int, end: int) -> Iterator[Span]:
    """Give the columns of a line without their outer blanks."""
    for match in _COLUMN.finditer(text, start, end):
        yield match.span()


def _by_board(prepared: Prepared, issuer: str | None) -> str | None:
    """Name the board a committee's paper is of, as its title or its foot says: "T/M BAN THƯỜNG VỤ"."""
    board = _board_said(prepared)
    if issuer is None or board is None or issuer.startswith(board):
        return issuer
    return issuer if " - " in issuer else _of_board(board, issuer)


def _of_board(board: str, issuer: str) -> str:
    """Name the board of a body; a joint paper is of the bodies of its letterhead, whoever signs for them."""
    if board in {"Ban Bí thư", "Bộ Chính trị"}:
        return board if issuer == "Ban Chấp hành Trung ương" else issuer
    if board in _STANDING:
        return f"{board} {issuer}" if issuer.startswith(_STANDING[board]) else issuer
    if board == "Ban Thường vụ":
        return _of_standing_board(issuer)
    if issuer.startswith("Đảng bộ "):
        return f"{board} {issuer}"
    if not issuer.startswith(_COMMITTEES):
        return issuer
    head = next(head for head in _COMMITTEES if issuer.startswith(head))
    area = f"{PARTY_COMMITTEES.get(head, '')} {issuer[len(head) :].strip()}".strip()
    return f"{board} Đảng bộ {area}"


def _of_standing_board(issuer: str) -> str:
    if issuer.startswith("Ban Chấp hành "):
        return issuer.replace("Ban Chấp hành", "Ban Thường vụ", 1)
    return f"Ban Thường vụ {issuer}" if issuer.startswith((*_COMMITTEES, *_UNIONS)) else issuer


def _board_said(prepared: Prepared) -> str | None:
    for line in prepared.lines_of(LineKind.TITLE):
        if title := _OF_BOARD.match(prepared.spelt, line.start):
            return _BOARDS[title["board"].upper()]
    for line in prepared.lines_of(LineKind.SIGNATURE, LineKind.RECIPIENTS):
        for start, end in _columns(prepared.spelt, line.start, line.end):
            if signed := _FOR_BOARD.match(prepared.spelt, start, end):
                return _BOARDS[signed["board"]]
    return None
