"""Commendations: the form with its giver, or the words of a commendation without a form."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator

from soichieu.pure.reading.cues import Cue
from soichieu.pure.reading.data.award_words import (
    AWARD_DEEDS,
    AWARD_FORMS,
    AWARD_NAME_ENDS,
    AWARD_TITLES,
    COMMENDED,
    PLAIN_FORMS,
    PRIZES,
)
from soichieu.pure.reading.data.named_bodies import NAME_TERMS
from soichieu.pure.reading.find.reach import sentence_around
from soichieu.pure.reading.find.things import Thing
from soichieu.pure.reading.findings import Span, UnitMention
from soichieu.pure.reading.prepared import LineKind, Prepared

_FORM = Cue(
    (*AWARD_FORMS, "giải", "danh hiệu"),
    rf"(?:huy hiệu \d+ năm tuổi đảng|{'|'.join(AWARD_FORMS)}|giải(?: thưởng)? (?:{'|'.join(PRIZES)})"
    rf"|danh hiệu(?= (?:{'|'.join(AWARD_TITLES)})))(?!\w)",
)
_DEED = re.compile(rf"(?<!\w)(?:{'|'.join(AWARD_DEEDS)})(?!\w)")
_WORD = re.compile(r"[ ]+(?:-[ ]+)?(?P<word>[^\W_]+(?:[-/][^\W_]+)*)")
_TERM = re.compile(
    r"(?:,[ ]+[^\W\d_ ]+(?:[ ][^\W\d_ ]+)?)?[ ]+và[ ]+"
    rf"(?:{'|'.join(sorted(NAME_TERMS, key=len, reverse=True))})(?!\w)"
)
_PRAISED = Cue(("khen thưởng",), "khen thưởng")
_COMMENDED = re.compile(rf"(?<!\w)khen thưởng(?: đột xuất| thưởng nóng)?(?: cho)?[ ]+{COMMENDED}")
_WERE_COMMENDED = re.compile(rf"{COMMENDED}[ ]+(?:đã |vừa )?được (?:biểu dương, )?khen thưởng(?!\w)")
_BACK, _AHEAD = 90, 60
_LONGEST = 16  # words after the form


def awards(prepared: Prepared, units: Iterable[UnitMention]) -> Iterator[Thing]:
    """Give the forms of commendation that a sentence gives somebody."""
    reach = _Reach(units)
    for line in prepared.lines_of(LineKind.BODY, LineKind.HEADING):
        formed: list[Span] = []
        for form in _FORM.finditer(prepared.cues, line.start, line.end):
            sentence = sentence_around(prepared, form.start())
            if _DEED.search(prepared.lower, sentence[0], sentence[1]):
                span = (form.start(), _end(prepared, reach, *form.span(), line.end))
                formed.append(span)
                yield Thing("commendation", span, span)
        yield from _without_form(prepared, (line.start, line.end), formed)


def _without_form(prepared: Prepared, line: Span, formed: list[Span]) -> Iterator[Thing]:
    """Read "khen thưởng 15 tập thể" where the clause names no form."""
    if not _PRAISED.search(prepared.cues, *line):
        return
    for pattern in (_COMMENDED, _WERE_COMMENDED):
        for words in pattern.finditer(prepared.lower, *line):
            start, end = sentence_around(prepared, words.start())
            begin = prepared.lower.rfind(";", start, words.start())
            close = prepared.lower.find(";", words.end(), end)
            clause = max(start, begin), end if close < 0 else min(end, close)
            if not any(clause[0] <= form[0] < clause[1] for form in formed):
                yield Thing("commendation", words.span(), words.span())


class _Reach:
    """Answers where the body ends that is being named at a place."""

    def __init__(self, units: Iterable[UnitMention]) -> None:
        self._spans = sorted(unit.span for unit in units)
        self._starts = [start for start, _ in self._spans]

    def end_at(self, place: int) -> int:
        """Give the end of the body a place stands in, the place itself if in none."""
        index = bisect_right(self._starts, place) - 1
        return max(place, self._spans[index][1]) if index >= 0 else place


def _end(prepared: Prepared, reach: _Reach, start: int, place: int, stop: int) -> int:
    """Read on over the class of the award and the giver joined by "của"."""
    low = prepared.lower
    giver, plain = False, low[start:place].startswith(PLAIN_FORMS)
    for _ in range(_LONGEST):
        word = _WORD.match(prepared.lower, place, stop)
        if word is None or _ends(prepared, word):
            break
        if word["word"] == "của":
            giver = True
        elif not giver and (plain or word["word"][0].isdigit()):
            break
        place = reach.end_at(word.end() - 1) if giver and word["word"] != "của" else word.end()
        place = max(place, word.end())
    term = _TERM.match(prepared.text, place, stop) if giver else None
    return term.end() if term else place


def _ends(prepared: Prepared, word: re.Match[str]) -> bool:
    """Tell a small word with which something else begins; "nhân dân" does not."""
    if word["word"] not in AWARD_NAME_ENDS or prepared.text[word.start("word")].isupper():
        return False
    return not prepared.lower.startswith("nhân dân", word.start("word"))
