"""People: holders of public posts and signers, once per text with all their posts.

Reads: the older spelling, organs. Bylines and credits are skipped; captions add to people, never double them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import ahocorasick_rs

from soichieu.pure.reading.clean import fold
from soichieu.pure.reading.data.layout import CREDIT
from soichieu.pure.reading.data.letters import CAPITALS
from soichieu.pure.reading.data.posts import ADDRESS, LEARNED, POST_HEADS, RANKS
from soichieu.pure.reading.find.names import name_at, name_before
from soichieu.pure.reading.find.posts import Posts, in_usual_letters, posts_at
from soichieu.pure.reading.find.units import Surroundings
from soichieu.pure.reading.findings import Person, Span
from soichieu.pure.reading.lines import Line, LineKind
from soichieu.pure.reading.prepared import Prepared
from soichieu.pure.reading.spans import covers


@dataclass(frozen=True, slots=True)
class Naming:
    """One naming of a person in the text."""

    name: Span
    span: Span
    rank: str | None
    posts: tuple[str, ...]
    unit: str | None


def _any(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_RANK = rf"(?:{_any(RANKS)})"
_LEARNED = rf"(?:{_any(LEARNED)})\.?"
_ADDRESS = rf"(?:{_any(ADDRESS)})"
_LEARNED_ENDS = tuple(sorted((f" {title.lower().rstrip('.')}" for title in LEARNED), key=len, reverse=True))
_RANK_ENDS = tuple(sorted((rank.lower() for rank in RANKS), key=len, reverse=True))
_OPENING = re.compile(
    rf"(?P<rank>{_RANK})\s*[,–-]?\s*(?:{_LEARNED}[\s,]*)*|(?P<address>{_ADDRESS})\s*:?\s+(?={_RANK}|[{CAPITALS}])",
    re.IGNORECASE,
)
_RANKED = re.compile(_RANK)
_RANK_THEN_NAME = re.compile(rf"(?:({_RANK})\s+)?")
_ADDRESSED = re.compile(_ADDRESS, re.IGNORECASE)
_SEVERAL = re.compile(r"các\s+(?:đồng chí|đ/c)\s*:?\s*$")
_TO_HOLDER = re.compile(
    rf"(?:[ ]?[:,–-]?[ ]|:[ ])(?:{_ADDRESS}\s+)?(?:{_RANK}\s+)?(?:{_LEARNED}\s*)*|\s", re.IGNORECASE
)
_NEXT_HOLDER = re.compile(rf"\s*(?:,|;|và)\s*(?:(?P<rank>{_RANK})\s+)?(?=[{CAPITALS}])")
_AFTER_NAME = re.compile(r"\s?(?:[,(]|[-–])\s?(?:nguyên\s)?")
_TRUSTED = re.compile(r"(?:các\s+)?(?:đồng chí|đ/c)", re.IGNORECASE)


@lru_cache(maxsize=1)
def _anchors() -> ahocorasick_rs.AhoCorasick:
    words = sorted({word.lower() for word in (*POST_HEADS, *RANKS, "đồng chí", "đ/c")})
    return ahocorasick_rs.AhoCorasick(words, matchkind=ahocorasick_rs.MatchKind.LeftmostLongest)


def find_people(prepared: Prepared, namings: list[Naming]) -> list[Person]:
    """Bring the namings of one person together (the same name, folded), in the order of the first naming."""
    groups: dict[str, list[Naming]] = {}
    for naming in namings:
        groups.setdefault(fold(prepared.text[slice(*naming.name)]), []).append(naming)
    return [_person(prepared, group) for group in groups.values()]


def find_namings(prepared: Prepared, surroundings: Surroundings) -> list[Naming]:
    """Find every place that names a person."""
    silent = _silent_spans(prepared)
    namings: list[Naming] = []
    end = 0
    for _, start, _ in _anchors().find_matches_as_indexes(prepared.lower):
        if start < end or (start and prepared.text[start - 1].isalnum()):
            continue
        if covers(silent, start):
            continue
        posts = posts_at(prepared.spelt, prepared.lower, start, surroundings)
        end = max(end, posts.end if posts else 0)
        for naming in (
            _with_posts(prepared, surroundings, posts) if posts else _ranked(prepared, surroundings, start)
        ):
            namings.append(naming)
            end = max(end, naming.span[1])
    return [*namings, *_signers(prepared)]


def _ranked(prepared: Prepared, surroundings: Surroundings, start: int) -> Iterator[Naming]:
    """A rank or "đồng chí" before a name that no post follows."""
    opening = _OPENING.match(prepared.spelt, start)
    if not opening:
        return
    position = opening.end()
    if opening["address"] and (rank := _RANK_THEN_NAME.match(prepared.spelt, position)):
        position = rank.end()
    if opening["rank"] and posts_at(prepared.spelt, prepared.lower, position, surroundings):
        return  # "Thượng tướng, Bộ trưởng …": the posts are an anchor of their own
    end = name_at(prepared.text, position, sure=True)
    if end and not posts_at(prepared.spelt, prepared.lower, _after_name(prepared.text, end), surroundings):
        yield _naming(prepared, (position, end), None, start)


def _after_name(text: str, end: int) -> int:
    parted = _AFTER_NAME.match(text, end)
    return parted.end() if parted else end


def _with_posts(prepared: Prepared, surroundings: Surroundings, posts: Posts) -> Iterator[Naming]:
    """The holder stands after the posts, or before them: name, posts."""
    after = _TO_HOLDER.match(prepared.spelt, posts.end)
    if after:
        said = after.group()
        ranked = bool(_RANKED.search(said))
        end = name_at(prepared.text, after.end(), sure=ranked or bool(_TRUSTED.search(said)))
        plain = "," not in said and ":" not in said
        several = bool(_SEVERAL.search(prepared.lower, max(0, posts.start - 20), posts.start))
        if end and (plain or ranked or several or _ADDRESSED.search(said)):
            yield _naming(prepared, (after.end(), end), posts, posts.start)
            if ":" in said or several:
                yield from _further_holders(prepared, surroundings, posts, end)
            return
    before = name_before(prepared.text, posts.start)
    if before:
        yield _naming(prepared, before, posts, before[0])


def _further_holders(
    prepared: Prepared, surroundings: Surroundings, posts: Posts, end: int
) -> Iterator[Naming]:
    """ "Các đồng chí Thứ trưởng: Trung tướng A, Thượng tướng B": one post, several holders."""
    while following := _NEXT_HOLDER.match(prepared.spelt, end):
        stop = name_at(prepared.text, following.end(), sure=bool(following["rank"]))
        if stop is None or posts_at(
            prepared.spelt, prepared.lower, _after_name(prepared.text, stop), surroundings
        ):
            return
        start = following.start("rank") if following["rank"] else following.end()
        yield Naming((following.end(), stop), (start, stop), following["rank"], posts.names, posts.unit)
        end = stop


def _naming(prepared: Prepared, name: Span, posts: Posts | None, start: int) -> Naming:
    first = min(start, name[0])
    ranked = _rank_before(prepared, first)
    inner = _RANKED.search(prepared.spelt, first, name[0]) if not ranked and first < name[0] else None
    rank = prepared.spelt[slice(*ranked)] if ranked else (inner.group() if inner else None)
    return Naming(
        name=name,
        span=(ranked[0] if ranked else first, max(name[1], posts.end if posts else 0)),
        rank=rank,
        posts=tuple(in_usual_letters(name) for name in posts.names) if posts else (),
        unit=posts.unit if posts else None,
    )


def _rank_before(prepared: Prepared, end: int) -> Span | None:
    """Find the rank right before a name or its posts, over learned titles: "Đại tá, TS. "."""
    start = max(0, end - 48)
    before = prepared.lower[start:end].rstrip(" ,.–-")
    while before.endswith(_LEARNED_ENDS):
        before = before[: -len(next(t for t in _LEARNED_ENDS if before.endswith(t)))].rstrip(" ,.–-")
    rank = next((rank for rank in _RANK_ENDS if before.endswith(rank)), None)
    return (start + len(before) - len(rank), start + len(before)) if rank else None


def _silent_spans(prepared: Prepared) -> list[Span]:
    """Bylines, recipients, and the credit at the end of a caption name nobody of the text."""
    silent = prepared.lines_of(LineKind.BYLINE, LineKind.RECIPIENTS, LineKind.LETTERHEAD)
    spans = {line.start: line.end for line in silent}
    place = prepared.lower.find("ảnh")
    while place >= 0:
        if CREDIT.match(prepared.spelt, place):
            spans[place] = prepared.line_end(place)
        place = prepared.lower.find("ảnh", place + 3)
    return sorted(spans.items())


def _signers(prepared: Prepared) -> Iterator[Naming]:
    """The name at the foot of an official document, with the post in capitals above it."""
    lines = list(prepared.lines_of(LineKind.SIGNATURE))
    for index, line in enumerate(lines):
        rank = _RANK_THEN_NAME.match(prepared.spelt, line.start)
        start = rank.end() if rank else line.start
        above = _above(prepared, lines[max(0, index - 2) : index])
        end = name_at(prepared.text, start, sure=bool(rank and rank[1]) or above.isupper())
        if end == line.end:
            post = re.sub(r"^(?:T/M|TM\.|K/T|KT\.|T/L|TL\.|TUQ\.|Q\.)\s*", "", above).strip()
            posts = (in_usual_letters(post),) if post.isupper() else ()
            yield Naming((start, end), (line.start, end), rank[1] if rank else None, posts, None)


def _above(prepared: Prepared, lines: list[Line]) -> str:
    """Give the words of the line above, over "(đã ký)"."""
    told = [prepared.spelt[line.start : line.end] for line in lines]
    return next((text for text in reversed(told) if not text.startswith(("(", "["))), "")


def _person(prepared: Prepared, group: list[Naming]) -> Person:
    fullest = max(group, key=lambda naming: (len(naming.posts), naming.span[1] - naming.span[0]))
    posts: list[str] = []
    for naming in (fullest, *group):
        for post in naming.posts:
            posts = _with_post(posts, post)
    return Person(
        name=prepared.quote(fullest.name),
        rank=next((naming.rank for naming in group if naming.rank), None),
        posts=tuple(posts),
        unit=fullest.unit or next((naming.unit for naming in group if naming.unit), None),
        span=fullest.span,
    )


def _with_post(posts: list[str], post: str) -> list[str]:
    """Add a post unless a fuller form of it is there: "Bộ trưởng" beside "Bộ trưởng Bộ Công an"."""
    folded = fold(post)
    if any(fold(known).startswith(folded) for known in posts):
        return posts
    shorter = [known for known in posts if folded.startswith(fold(known) + " ")]
    return [*(known for known in posts if known not in shorter), post]
