"""Issuers told in a later sentence: "Đề án do Hội Nông dân trình", "nghị quyết ấy do Thành ủy ban hành"."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from soichieu.pure.numbering import issuer_of
from soichieu.pure.reading.alternatives import alternatives
from soichieu.pure.reading.cues import Cue
from soichieu.pure.reading.data.type_names import TYPE_WORDS
from soichieu.pure.reading.find.issuing_letters import may_issue
from soichieu.pure.reading.find.mention import Mention
from soichieu.pure.reading.find.mention_tails import tail_at
from soichieu.pure.reading.find.units import Surroundings
from soichieu.pure.reading.prepared import Prepared

_WORDS = [word for word in TYPE_WORDS if " " in word]
_AGAIN = Cue.of(
    rf"(?<!\w)(?P<type>{alternatives(_WORDS)})(?P<which> (?:này|ấy|đó|trên|nói trên|nêu trên))?"
    r"(?= (?:do|được|của) )",
    re.IGNORECASE,
)
_FAR = 600  # characters back to the naming


def with_recalled(prepared: Prepared, surroundings: Surroundings, ordered: list[Mention]) -> list[Mention]:
    """Give the mentions in order, the last of a type with the issuer told of it behind its sentence."""
    for index, issuer, day in list(_told(prepared, surroundings, ordered)):
        one = ordered[index]
        ordered[index] = replace(one, issuer=one.issuer or issuer, issued_on=one.issued_on or day)
    return ordered


def _told(
    prepared: Prepared, surroundings: Surroundings, ordered: list[Mention]
) -> Iterator[tuple[int, str, date | None]]:
    if not any(_open(one) for one in ordered):
        return
    starts = [one.span[0] for one in ordered]
    for again in _AGAIN.finditer(prepared.spelt):
        place = again.start()
        opens = not prepared.spelt[prepared.sentence_at(place)[0] : place].strip()
        kind = TYPE_WORDS[again["type"].lower()]
        if not (again["which"] or opens) or (again["which"] is None and kind != "ĐA"):
            continue
        last = _last_of(ordered, starts, kind, place)
        if last is None or not _open(ordered[last]):
            continue
        tail = tail_at(prepared, surroundings, again.end())
        symbol = ordered[last].symbol
        if tail.issuer and (symbol is None or may_issue(symbol.organ, tail.issuer)):
            yield last, tail.issuer, tail.issued_on


def _last_of(ordered: list[Mention], starts: list[int], kind: str, place: int) -> int | None:
    """Give which naming of a type is the last before a place, None where it is too far."""
    for index in range(bisect_left(starts, place) - 1, -1, -1):
        end = ordered[index].span[1]
        if place - end > _FAR:
            return None
        if ordered[index].type == kind and end <= place:
            return index
    return None


def _open(one: Mention) -> bool:
    """Say whether a naming leaves open who issued the paper."""
    lettered = one.symbol is not None and issuer_of(one.symbol.organ) is not None
    return one.issuer is None and not lettered and (one.number is not None or one.quoted)
