"""One issuer told after a whole list: "Nghị quyết số 5 về …, Chỉ thị số 9 về …, đều của Tỉnh ủy"."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from soichieu.pure.numbering import issuer_of
from soichieu.pure.reading.cues import Cue
from soichieu.pure.reading.find.issuers import issuer_at
from soichieu.pure.reading.find.issuing_letters import may_issue
from soichieu.pure.reading.find.mention import Mention
from soichieu.pure.reading.find.offices import without_office
from soichieu.pure.reading.find.units import Surroundings
from soichieu.pure.reading.prepared import Prepared

_OF_ALL = Cue.of(r"(?<!\w)(?:đều |cùng )(?P<of>của|do|bởi) ")
_DONE = re.compile(r"\s(?P<signs>ký)?\s?(?:ban hành|ký|thông qua|phát hành|ra|soạn|trình)?(?!\w)")
# "Cả ba văn bản này đều do …" in a sentence of its own.
_SO_MANY = re.compile(
    r"(?:[Cc]ả |[Tt]ất cả |[Tt]oàn bộ )?(?:(?:[Hh]ai|[Bb]a|[Bb]ốn|[Nn]ăm|[Cc]ác) )?(?:văn bản|nghị quyết|"
    r"quyết định|kế hoạch|chỉ thị|công văn|thông báo)(?: (?:này|trên|ấy|đó|nói trên|nêu trên|kể trên))? $"
)
_OTHER = frozenset(".;\n")
_NEAR = 240  # characters from the last naming to the words, its title between


def with_issuer_of_all(
    prepared: Prepared, surroundings: Surroundings, ordered: list[Mention]
) -> list[Mention]:
    """Give the mentions in order, those of a list with the issuer that is told once behind its last."""
    starts = [one.span[0] for one in ordered]
    for told in _OF_ALL.finditer(prepared.spelt):
        before = _numbered_before(ordered, starts, told.start() + 4)
        begin = prepared.sentence_at(told.start())[0]
        own = _SO_MANY.fullmatch(prepared.spelt, begin, told.start())
        floor = prepared.sentence_at(max(0, begin - 2))[0] if own else begin
        last = next(before, None)
        name = _name_behind(prepared, surroundings, told) if last is not None else None
        if last is None or name is None or not (own or _goes_on(prepared, ordered[last], told.start())):
            continue
        for index in chain((last,), before):
            one = ordered[index]
            if one.span[0] < floor or (one.issuer and one.issuer != name):
                break
            letters = one.symbol.organ if one.symbol else ""
            if not one.issuer and not issuer_of(letters) and may_issue(letters, name):
                ordered[index] = replace(one, issuer=name)
    return ordered


def _numbered_before(ordered: list[Mention], starts: list[int], place: int) -> Iterator[int]:
    """Give which numbered namings end before a place, the nearest first."""
    for index in range(bisect_left(starts, place) - 1, -1, -1):
        if ordered[index].number and ordered[index].span[1] <= place:
            yield index


def _name_behind(prepared: Prepared, surroundings: Surroundings, told: re.Match[str]) -> str | None:
    issued = issuer_at(prepared, surroundings, told.end())
    if issued is None or told["of"] == "của":
        return issued[1] if issued else None
    done = _DONE.match(prepared.spelt, issued[0])
    if done is None or not done.group().strip():
        return None
    return without_office(issued[1]) if "ký" in done.group() else issued[1]


def _goes_on(prepared: Prepared, last: Mention, place: int) -> bool:
    """Say whether only the title of the last naming stands before a place."""
    gap = prepared.spelt[last.span[1] : place]
    return len(gap) < _NEAR and _OTHER.isdisjoint(gap)
