"""Stage segment. Reads: `Cleaned`. Writes: the lines with what each is, and the sentences of the prose."""

import re
from collections import Counter
from collections.abc import Iterator

from soichieu.pure.reading.clean import Cleaned
from soichieu.pure.reading.data.layout import (
    ANNEX,
    BYLINE,
    CAPTION_DEEDS,
    COLUMNS,
    CREDIT,
    DATELINE,
    HEADING,
    LETTERHEAD,
    NAME_LINE,
    OFFICIAL_NAMES,
    OFFICIAL_NUMBER,
    PLACE_AND_DATE,
    RECIPIENTS,
    SIGNED,
    SIGNING,
    SIGNING_POST,
    SOURCE_LINE,
    TOP_DATELINE,
    TYPE_TITLES,
)
from soichieu.pure.reading.findings import Span
from soichieu.pure.reading.lines import Line, LineKind

_LINE = re.compile(r"[^\n]+")
_PARTS = re.compile(r"[\s(.]")
_STOP = re.compile(r"[.!?…][.!?…]*[\"”’»)\]]*")
_RARE_STOPS, _FULL_STOP = "!?…", re.compile(r"\.\.*[\"”’»)\]]*")  # one letter is looked for far faster
# A dot after these ends no sentence: TP. Hồ Chí Minh, PGS.TS. Nguyễn Văn A, T.Ư.
_SHORT_FORMS = frozenset(
    {
        "tp", "tx", "tt", "q", "p", "h", "x", "ts", "ths", "pgs", "gs", "bs", "bsck", "cn", "ks", "kts",
        "ncs", "tr", "st", "nxb", "đ/c", "đc", "số", "tm", "kt", "tl", "tuq", "tun", "ông", "bà", "tphcm",
    }
)  # fmt: skip
_LONGEST = 2000
_MANY = 60  # words: more than any line has that is told by them
_LONGEST_DATELINE = 400  # characters; what is longer is prose
_LONGEST_MARK = 200  # characters of a mark that stands in a letterhead; what is longer is prose
_NO_TITLE = re.compile(
    r"[-–+•]|Căn cứ|Kính|[IVX]+[-.]|\d+[.)]|\((?:Kèm|Ban hành|Dự thảo|Tài liệu|Trình|Lưu hành)"
)
# A line that opens with a day tells what was held then, even where it ends as a caption does.
_TOLD = re.compile(r"(?:Sáng|Trưa|Chiều|Tối|Ngày|Vừa qua|Mới đây)(?!\w)[^,.;]{0,24}\d?")
_TOP_LINES = 5  # lines of an article among which its dateline stands
_OPENERS = '"“‘«([-–•+*'


def lines_of(cleaned: Cleaned) -> tuple[Line, ...]:
    """Cut a text into its lines and say what each is."""
    spans = [
        span for match in _LINE.finditer(cleaned.text) if (span := _stripped(cleaned.text, match.span()))
    ]
    texts = [cleaned.spelt[start:end] for start, end in spans]
    if is_official(texts):
        before = [0, *(end for _, end in spans)]
        apart = [
            cleaned.text.count("\n", end, start) > 1 for (start, _), end in zip(spans, before, strict=False)
        ]
        kinds = _official_kinds(texts, apart)
    else:
        kinds = _article_kinds(texts)
    return tuple(Line(start, end, kind) for (start, end), kind in zip(spans, kinds, strict=True))


def is_official(texts: list[str]) -> bool:
    """Say whether the first lines are those of an official document (party or state layout)."""
    return any(_bears_mark(text) for text in texts[:14]) or any(text in TYPE_TITLES for text in texts[:4])


def _bears_mark(text: str) -> bool:
    party, state = OFFICIAL_NAMES
    if party in text or state in text:
        return True
    return text.startswith(("Số", "*")) and OFFICIAL_NUMBER.match(text) is not None


def sentences_of(cleaned: Cleaned, lines: tuple[Line, ...]) -> tuple[Span, ...]:
    """Cut every line into sentences, none longer than the longest anybody writes."""
    text = cleaned.spelt
    return tuple(part for line in lines for span in _sentences(text, line) for part in _bounded(text, span))


def _stripped(text: str, span: Span) -> Span | None:
    line = text[span[0] : span[1]]
    start = span[0] + len(line) - len(line.lstrip())
    end = span[0] + len(line.rstrip())
    return (start, end) if start < end else None


def _sentences(text: str, line: Line) -> Iterator[Span]:
    start, rare = line.start, any(text.find(mark, line.start, line.end) >= 0 for mark in _RARE_STOPS)
    stops = _STOP if rare else _FULL_STOP
    for match in stops.finditer(text, line.start, line.end):
        if _ends_sentence(text, line, match):
            yield start, match.end()
            start = match.end()
            while start < line.end and text[start].isspace():
                start += 1
    if start < line.end:
        yield start, line.end


def _bounded(text: str, span: Span) -> Iterator[Span]:
    """Cut what is longer than any sentence, so that work on one sentence never grows with the text."""
    start, end = span
    while end - start > _LONGEST:
        cut = max(text.rfind(" ", start + _LONGEST // 2, start + _LONGEST), start + _LONGEST // 2)
        yield start, cut
        start = cut + 1 if text[cut] == " " else cut
    yield start, end


def _ends_sentence(text: str, line: Line, match: re.Match[str]) -> bool:
    end = match.end()
    if end >= line.end:
        return True
    if not text[end].isspace():
        # "…xây dựng Đảng.Tiếp tục…": a blank was lost after the full stop.
        return text[end].isupper() and text[match.start() - 1].islower() and text[end + 1 : end + 2].islower()
    rest = text[end : end + 8].lstrip().lstrip(_OPENERS).lstrip()
    if not rest or not (rest[0].isupper() or rest[0].isdigit()):
        return False
    word = _PARTS.split(text[max(line.start, match.start() - 12) : match.start()])[-1]
    numbering = word.isdigit() and match.start() - line.start <= 3
    return not (word.lower() in _SHORT_FORMS or numbering or (len(word) == 1 and word.isupper()))


def _article_kinds(texts: list[str]) -> list[LineKind]:
    """Say what the lines of an article are: headline, dateline, picture, prose, byline."""
    counts = Counter(texts)
    kinds = [_article_kind(text, counts[text]) for text in texts]
    if (
        len(texts) > 1
        and kinds[0] in {LineKind.BODY, LineKind.HEADING}
        and len(texts[0].split()) <= 45
        and texts[0][-1] not in ".;:"
    ):
        kinds[0] = LineKind.TITLE
    if LineKind.DATELINE not in kinds[:_TOP_LINES]:
        for index, text in enumerate(texts[1:_TOP_LINES], start=1):
            if len(text) <= _LONGEST_DATELINE and TOP_DATELINE.fullmatch(text):
                kinds[index] = LineKind.DATELINE
                break
    for index in range(len(texts) - 1, max(len(texts) - 5, 0), -1):
        if kinds[index] in {LineKind.BYLINE, LineKind.DATELINE, LineKind.CAPTION}:
            continue
        if not BYLINE.fullmatch(texts[index]):
            break
        kinds[index] = LineKind.BYLINE
    return kinds


def _article_kind(text: str, count: int) -> LineKind:
    if len(text) <= _LONGEST_DATELINE and DATELINE.fullmatch(text):
        return LineKind.DATELINE
    if "\t" in text or text.count("|") >= 2:
        return LineKind.TABLE
    if SOURCE_LINE.match(text):
        return LineKind.BYLINE
    words = len(text.split(None, _MANY))
    if count > 1 and words <= 60:
        return LineKind.CAPTION
    pictured = "Ảnh" in text or "ẢNH" in text
    if words <= 40 and (
        (pictured and CREDIT.search(text))
        or (_TOLD.match(text) is None and CAPTION_DEEDS.search(text) and _one_sentence(text))
    ):
        return LineKind.CAPTION
    return LineKind.HEADING if _is_heading(text, words) else LineKind.BODY


def _one_sentence(text: str) -> bool:
    return text.count(".") - text.count("TP.") <= 1 and not text.rstrip().endswith((";", ":"))


def _is_heading(text: str, words: int) -> bool:
    named = HEADING.match(text) or ANNEX.match(text)
    return words <= 30 and bool((named and text[-1] not in ".;,") or _all_caps(text))


def _official_kinds(texts: list[str], apart: list[bool]) -> list[LineKind]:
    """Say what the lines of an official document are, from its letterhead to its signature.

    `apart` tells before which lines an empty one stands.
    """
    top = _letterhead_end(texts)
    kinds: list[LineKind] = []
    head, titled, titling, foot, addressed = True, 0, True, False, False
    for index, text in enumerate(texts):
        if index < top:
            kinds.append(LineKind.LETTERHEAD if len(text) <= _LONGEST_MARK else LineKind.BODY)
            continue
        if foot and (ANNEX.match(text) or text in TYPE_TITLES):
            foot = False  # what is annexed begins: its tables and lists are read again
            kinds.append(LineKind.HEADING)
            continue
        if addressed and not text.startswith(("-", "+", "–")):
            foot = addressed = False  # the list of those addressed at the top is over
        foot = foot or _signs(texts, index)
        open_ = titling and titled < 4 and not (apart[index] and _ended(text, titled))
        kind = _official_kind(text, head=head, title=open_ and (head or titled > 0), titled=titled, foot=foot)
        addressed = addressed or (kind is LineKind.RECIPIENTS and text.startswith("Kính"))
        foot = foot or kind in {LineKind.RECIPIENTS, LineKind.SIGNATURE}
        head = head and kind is LineKind.LETTERHEAD
        titled += kind is LineKind.TITLE
        titling = titling and (not titled or kind is LineKind.TITLE or (titled == 1 and _is_rule(text)))
        kinds.append(kind)
    return kinds


def _signs(texts: list[str], index: int) -> bool:
    """Say whether the foot begins here: who signs in a column, or a post with a name below."""
    columns = COLUMNS.split(texts[index])
    if len(columns) > 1 and any(RECIPIENTS.match(column) or SIGNING.fullmatch(column) for column in columns):
        return True
    if len(columns) > 1 and texts[index].isupper() and any(map(SIGNING_POST.fullmatch, columns)):
        rows = [COLUMNS.split(text) for text in texts[index + 1 : index + 4]]
        return any(any(map(NAME_LINE.fullmatch, names)) for names in rows)
    if not SIGNING_POST.fullmatch(texts[index]):
        return False
    below = next((text for text in texts[index + 1 : index + 4] if not SIGNED.fullmatch(text)), "")
    return NAME_LINE.fullmatch(below) is not None


def _letterhead_end(texts: list[str]) -> int:
    """Give the index after the letterhead as far as its own signs tell.

    A page header, "Bản sao" or a note may stand before it or within. What stands between it and the name of
    the type ("DỰ THẢO") is of it too.
    """
    end = 0
    for index, text in enumerate(texts[:14]):
        if _bears_mark(text) or any(PLACE_AND_DATE.fullmatch(half) for half in COLUMNS.split(text)):
            end = index + 1
        elif end and (_names_type(text) or RECIPIENTS.match(text) or SIGNING.match(text)):
            break
    for index in range(end, min(end + 4, len(texts))):
        if _names_type(texts[index]):
            return index
    return end


def _names_type(text: str) -> bool:
    return text.isupper() and text.startswith(TYPE_TITLES)


def _ended(text: str, titled: int) -> bool:
    """An empty line ends a title that has its abstract, unless the next goes on in small letters."""
    return titled > 1 and not text[0].islower()


def _is_rule(text: str) -> bool:
    return not any(letter.isalnum() for letter in text)


def _official_kind(text: str, *, head: bool, title: bool, titled: int, foot: bool) -> LineKind:
    if head and ("\t" in text or text.count("|") >= 2 or LETTERHEAD.search(text)):
        return LineKind.LETTERHEAD
    if "\t" in text or text.count("|") >= 2:
        return LineKind.SIGNATURE if foot and _in_columns(text) else LineKind.TABLE
    if RECIPIENTS.match(text) or (foot and text.startswith(("-", "+", "–"))):
        return LineKind.RECIPIENTS
    if SIGNING.match(text) or (foot and len(text.split()) <= 8):
        return LineKind.SIGNATURE
    if title and _is_title(text, titled):
        return LineKind.TITLE
    return LineKind.HEADING if _is_heading(text, len(text.split())) else LineKind.BODY


def _in_columns(text: str) -> bool:
    """Recipients beside the signature, or two who sign: no row of a table, which would hold a number."""
    cells = text.split("\t")
    return 1 < len(cells) <= 4 and not any(cell.strip(" .%").replace(",", "").isdigit() for cell in cells)


def _is_title(text: str, titled: int) -> bool:
    """The type name in capitals, then the abstract: no full stop, no list, no address."""
    if titled == 0:
        return _all_caps(text) or text.lower().startswith(("về ", "v/v"))
    return (
        not _NO_TITLE.match(text)
        and (titled == 1 or not text.startswith("Thực hiện"))
        and text[-1] not in ".;:,"
    )


def _all_caps(text: str) -> bool:
    return text.isupper() and sum(letter.isupper() for letter in text[:200]) >= 4
