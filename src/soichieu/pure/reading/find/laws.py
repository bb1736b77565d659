"""Laws, codes and ordinances, known by their names: "Luật Đất đai năm 2024", "Bộ luật Hình sự"."""

import re
from dataclasses import replace
from functools import lru_cache

from soichieu.pure.numbering import number_at
from soichieu.pure.reading.data.law_names import LAW_NAMES
from soichieu.pure.reading.data.letters import CAPITALS
from soichieu.pure.reading.find.mention import Mention
from soichieu.pure.reading.find.mention_tails import date_at
from soichieu.pure.reading.find.units import Surroundings
from soichieu.pure.reading.prepared import Prepared

_NUMBER = re.compile(r"[ ,]*số[ ](?=\d)")
_YEAR = re.compile(r"[ ,]*\(?(?:năm[ ])?(?P<year>(?:19|20)\d\d)(?![\d/])\)?")
_ENDS = r"(?=,?[ ](?:ngày[ ]\d|số[ ]\d|năm[ ](?:19|20)\d\d|(?:19|20)\d\d))"
# "Luật sửa đổi, bổ sung một số điều của Luật A và Luật B ngày …".
_AMENDING = re.compile(
    rf"[ ](?i:sửa đổi, bổ sung|sửa đổi)[ ](?i:một số )(?i:điều )(?:của[ ])?(?:[^;.:()\n“”]){{3,160}}?{_ENDS}"
)
_UNLISTED = re.compile(
    rf"[ ](?P<name>[{CAPITALS}](?:(?!,[ ][{CAPITALS}]|[ ]Luật[ ])[^;.:()\n“”]){{1,90}}?){_ENDS}"
)


@lru_cache(maxsize=1)
def _listed() -> re.Pattern[str]:
    names = sorted(LAW_NAMES, key=len, reverse=True)
    return re.compile(rf"[ ](?:{'|'.join(map(re.escape, names))})(?!\w)")


def law_at(prepared: Prepared, surroundings: Surroundings, kind: str, start: int, end: int) -> Mention | None:
    """Read the law whose name follows its word at [start, end); a year tells two laws of one name apart."""
    if kind not in {"Luật", "PL"} or not prepared.spelt[start].isupper():
        return None
    name = (
        _listed().match(prepared.lower, end)
        or _AMENDING.match(prepared.spelt, end)
        or _UNLISTED.match(prepared.spelt, end)
    )
    if name is None:
        return None
    title = prepared.quote((start, name.end()))
    mention = Mention((start, name.end()), kind, title=title, named=True)
    if said := _NUMBER.match(prepared.spelt, mention.span[1]):
        found = number_at(prepared.spelt, said.end())
        if found:
            mention = replace(mention, number=found.value.number, symbol=found.value, span=(start, found.end))
    if day := date_at(prepared, surroundings, mention.span[1]):
        return replace(mention, issued_on=day[1], span=(start, day[0]))
    year = _YEAR.match(prepared.spelt, mention.span[1])
    return replace(mention, term=year["year"], span=(start, year.end())) if year else mention
