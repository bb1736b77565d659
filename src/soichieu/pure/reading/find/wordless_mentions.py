"""Mentions without the word of their type: "thực hiện 12-NQ/TW", "văn bản số 45/SYT-NVY", "NQ57"."""

import re
from collections.abc import Iterator

from soichieu.pure.numbering import FoundNumber, Style, type_of
from soichieu.pure.reading.cues import Cue
from soichieu.pure.reading.data.type_names import FAMILIES, SHORT_TYPES, TYPE_WORDS
from soichieu.pure.reading.find.mention import Mention
from soichieu.pure.reading.find.mention_tails import tail_at
from soichieu.pure.reading.find.numbered_mentions import with_tail
from soichieu.pure.reading.find.units import Surroundings
from soichieu.pure.reading.findings import Span
from soichieu.pure.reading.prepared import Prepared
from soichieu.pure.reading.right_before import RightBefore
from soichieu.pure.reading.spans import covers

_SHORT_BEFORE = re.compile(r"(?<![\w/-])(?P<short>[A-ZĐ][A-Za-zĐ]{1,2})\s?(?:số\s*:?\s*)?$")
_NUMBER_BEFORE = re.compile(r"(?:văn bản (?:hỏa tốc |khẩn )?số|số|văn bản)\s*:?\s*$", re.IGNORECASE)
# Papers whose word names no type: who writes them is told before the word.
_NOUN_BEFORE = RightBefore(
    r"(?<!\w)(?:biên bản|giấy mời|thư mời|phiếu (?:chuyển|trình|báo|xin ý kiến|lấy ý kiến)|lệnh|giấy phép|"
    r"bản cam kết|thỏa thuận|quyết nghị|dự án|tờ trình)(?: (?:họp|làm việc|kiểm tra|thẩm định|nghiệm thu|"
    r"thỏa thuận|bàn giao|ghi nhớ|giám sát))?\s$",
    ("bản", "mời", "chuyển", "trình", "báo", "kiến", "lệnh", "phép", "kết", "thuận", "nghị", "án", "họp",
     "việc", "tra", "định", "thu", "giao", "nhớ", "sát"),
)  # fmt: skip
_LONGEST_NOUN = 30  # characters
_SQUEEZED = {word.replace(" ", ""): len(word.replace(" ", "")) for word in TYPE_WORDS if " " in word}


def without_word(prepared: Prepared, surroundings: Surroundings, number: FoundNumber) -> Iterator[Mention]:
    """A number without the word of its type: "thực hiện 12-NQ/TW", "NQ số 12-NQ/TW"."""
    text, value = prepared.spelt, number.value
    window = max(0, number.start - 24)
    short = _SHORT_BEFORE.search(text, window, number.start)
    said = _NUMBER_BEFORE.search(text, window, number.start)
    if value.type is None and not (said or value.style is Style.LEGAL):
        return
    start = number.start
    if short and type_of(short["short"]):
        start = short.start()
    elif said:
        start = _word_run_in(prepared.lower, said.start())
        if noun := _NOUN_BEFORE.search(text, max(0, start - _LONGEST_NOUN), start):
            start = noun.start()
    kind = value.type or ("Luật" if value.issuer.startswith("QH") else "CV")
    mention = Mention((start, number.end), FAMILIES.get(kind, kind), value.number, value)
    yield with_tail(prepared, surroundings, mention, tail_at(prepared, surroundings, number.end))


def _word_run_in(low: str, start: int) -> int:
    """Give where the word of the type begins, if blanks were lost in it or after it: "Quyết địnhsố"."""
    before = low[max(0, start - 24) : start]
    squeezed = before.replace(" ", "")
    length = max((size for word, size in _SQUEEZED.items() if squeezed.endswith(word)), default=0)
    while length and start:
        start -= 1
        length -= low[start] != " "
    return start


_SHORT_NUMBER = Cue.of(
    r"(?<![\w/.-])(?P<short>NQ|CT|KL|QĐ|QC|KH|CTr|ĐA|NĐ|TT|HD|"
    r"TB)\s?(?:số\s*:?\s*)?(?P<number>\d{1,4})(?![\w%]|[.,/]\d|\s?[-–/]\s?\w)"
)


def short_forms(
    prepared: Prepared, surroundings: Surroundings, taken: list[Span], silent: list[Span]
) -> Iterator[Mention]:
    """ "NQ57", "KH số 118": the abbreviation for the word, without a full number."""
    for match in _SHORT_NUMBER.finditer(prepared.spelt):
        if (
            not covers(taken, match.start())
            and not covers(silent, match.start())
            and match["short"] in SHORT_TYPES
        ):
            mention = Mention(match.span(), match["short"], match["number"])
            yield with_tail(prepared, surroundings, mention, tail_at(prepared, surroundings, match.end()))
