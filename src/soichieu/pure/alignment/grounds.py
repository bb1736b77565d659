"""The words that caused a suggestion, as both sides print them."""

import re
from collections.abc import Iterable, Iterator

from soichieu.pure.alignment.meanings import terms_meaning
from soichieu.pure.alignment.values import Clause, Directive, Ground, GroundKind, Item
from soichieu.pure.alignment.words import words_of
from soichieu.pure.text.folding import comparison_key

_WORD = re.compile(r"[^\W_]+")
_GENERAL_WORDS = """
và các của cho với trong trên theo đến từ về là có được tại để khi này những mỗi năm việc công tác tổ chức
thực hiện triển khai tăng cường đẩy mạnh nâng cao bảo đảm hoàn thành xây dựng phát triển ít nhất trước ngày
"""
_GENERAL = frozenset(map(comparison_key, _GENERAL_WORDS.split()))
_MOST = 6


def grounds_of(directive: Directive, clause: Clause, item: Item) -> tuple[Ground, ...]:
    """Return why an item may serve a clause: phrases both print, like meanings, figures, year, number."""
    asked, planned = words_of(f"{clause.heading} . {clause.text}"), words_of(f"{item.text} . {item.product}")
    symbol = words_of(directive.symbol).named
    named = symbol & (planned.named | words_of(item.paper_title).named)
    found = [
        Ground(GroundKind.NAMED, (directive.symbol,) if named else ()),
        Ground(GroundKind.WORDS, tuple(_phrases(f"{clause.heading} . {clause.text}", item.text))),
        Ground(GroundKind.MEANING, tuple(_alike(clause, item, asked.meanings & planned.meanings))),
        Ground(GroundKind.FIGURES, tuple(sorted(asked.figures & planned.figures))),
        Ground(GroundKind.DEADLINE, (str(item.due.year),) if _same_year(clause, item) and item.due else ()),
    ]
    return tuple(ground for ground in found if ground.words)


def _same_year(clause: Clause, item: Item) -> bool:
    return bool(clause.by and item.due and clause.by.year == item.due.year)


def _phrases(asked: str, planned: str) -> Iterator[str]:
    """Yield the longest runs of words both texts have, as the item prints them; no merely general ones."""
    keys = [comparison_key(word) for word in _WORD.findall(asked)]
    runs = {
        tuple(keys[start:end])
        for start in range(len(keys))
        for end in range(start + 1, min(start + 7, len(keys)) + 1)
    }
    printed = _WORD.findall(planned)
    own = [comparison_key(word) for word in printed]
    place, found = 0, 0
    while place < len(own) and found < _MOST:
        length = max(
            (n for n in range(1, 7) if tuple(own[place : place + n]) in runs and place + n <= len(own)),
            default=0,
        )
        words = [word for word in own[place : place + length] if word not in _GENERAL and not word.isdigit()]
        if len(words) > 1:
            yield " ".join(printed[place : place + length])
            found += 1
        place += max(length, 1)


def _alike(clause: Clause, item: Item, meanings: Iterable[str]) -> Iterator[str]:
    """Yield "their words ~ ours" for what both mean in other words."""
    asked, planned = (
        f" {' '.join(_WORD.findall(comparison_key(text)))} "
        for text in (f"{clause.heading} {clause.text}", item.text)
    )
    for meaning in sorted(meanings):
        terms = [(term, " ".join(_WORD.findall(comparison_key(term)))) for term in terms_meaning(meaning)]
        theirs = max((term for term, key in terms if f" {key} " in asked), key=len, default="")
        ours = max((term for term, key in terms if f" {key} " in planned), key=len, default="")
        if theirs and ours and theirs != ours:
            yield f"{theirs} ~ {ours}"
