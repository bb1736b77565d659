"""People: holders of public posts and signers, once per text with all their posts.

Reads: the older spelling, organs. Bylines and credits are skipped; captions add to people, never double them.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from soichieu.pure.reading.clean import fold
from soichieu.pure.reading.cues import Words
from soichieu.pure.reading.data.layout import CREDIT
from soichieu.pure.reading.data.posts import POST_HEADS, RANKS
from soichieu.pure.reading.data.surnames import MIDDLES
from soichieu.pure.reading.find.names import is_fresh_name, name_at, name_before
from soichieu.pure.reading.find.naming_cues import (
    AFTER_NAME,
    AND,
    APART,
    BLANKS,
    DASHED,
    FURTHER,
    LEVEL_BEFORE,
    NEXT_HOLDER,
    OBJECT,
    OPENING,
    PARTED,
    RANKED,
    SEVERAL,
    STRAIGHT,
    TITLED,
    TO_POSTS,
    TRUSTED,
    leads_to_posts,
)
from soichieu.pure.reading.find.posts import Posts, in_usual_letters, posts_at
from soichieu.pure.reading.find.ranks import rank_before
from soichieu.pure.reading.find.rosters import inline_lists, post_over, rosters
from soichieu.pure.reading.find.signers import Signer, signers_of
from soichieu.pure.reading.find.units import Surroundings
from soichieu.pure.reading.findings import Person, Span
from soichieu.pure.reading.lines import LineKind
from soichieu.pure.reading.prepared import Prepared
from soichieu.pure.reading.spans import covers

_ANCHORS = Words(word.lower() for word in (*POST_HEADS, *RANKS, "đồng chí", "đ/c"))


@dataclass(frozen=True, slots=True)
class Naming:
    """One naming of a person in the text."""

    name: Span
    span: Span
    rank: str | None
    posts: tuple[str, ...]
    unit: str | None
    signs: bool = False


def find_people(prepared: Prepared, namings: list[Naming]) -> list[Person]:
    """Bring the namings of one person together; who has no post, no rank and signs nothing is none."""
    groups: dict[str, list[Naming]] = {}
    for naming in namings:
        start, end = naming.name
        groups.setdefault(fold(prepared.text[start:end]), []).append(naming)
    return [
        _person(prepared, group)
        for group in groups.values()
        if any(naming.rank or naming.posts or naming.signs for naming in group)
    ]


def find_namings(prepared: Prepared, surroundings: Surroundings) -> list[Naming]:
    """Find every place that names a person."""
    reader = _Reader(prepared, surroundings)
    namings = [*reader.namings(), *(reader.signed(signer) for signer in signers_of(prepared))]
    lists = sorted([*rosters(prepared, surroundings), *inline_lists(prepared)])
    over = ((naming, post_over(lists, naming.name[0])) for naming in namings)
    return [replace(naming, posts=(*naming.posts, *posts)) if posts else naming for naming, posts in over]


class _Reader:
    """Reads the namings of one text."""

    def __init__(self, prepared: Prepared, surroundings: Surroundings) -> None:
        self.prepared, self.surroundings = prepared, surroundings
        self.text, self.spelt, self.lower = prepared.text, prepared.spelt, prepared.lower

    def namings(self) -> Iterator[Naming]:
        """Give the namings at each post, rank and "đồng chí"."""
        silent = _silent_spans(self.prepared)
        end = 0
        for _, start, _ in _ANCHORS.found(self.lower):
            if (
                start < end
                or (start and self.text[start - 1].isalnum())
                or (silent and covers(silent, start))
            ):
                continue
            posts = self._own_posts(start)
            if posts:
                end = max(end, posts.end)
            for naming in self._with_posts(posts) if posts else self._ranked(start):
                yield naming
                end = max(end, naming.span[1])

    def signed(self, signer: Signer) -> Naming:
        """Give a signer with the posts above the name, and those in the line below it."""
        below = BLANKS.match(self.text, signer.name[1])
        further = self._posts(below.end()) if below else None
        whole = further and further.end == self.prepared.line_end(further.start)
        printed = tuple(in_usual_letters(post) for post in signer.posts)
        posts = (*printed, *(further.names if further and whole else ()))
        return Naming(signer.name, signer.span, signer.rank, posts, None, signs=True)

    def _own_posts(self, start: int) -> Posts | None:
        """Read posts; "Tháp tùng Bộ trưởng: Thứ trưởng A" says nothing of the minister's own."""
        posts = self._posts(start)
        colon = self.text.find(":", posts.start, posts.end) if posts else -1
        if colon < 0 or not OBJECT.search(self.lower, start - 24, start):
            return posts
        return self._posts(colon + 2)

    def _posts(self, start: int) -> Posts | None:
        return posts_at(self.spelt, self.lower, start, self.surroundings)

    def _ranked(self, start: int) -> Iterator[Naming]:
        """A rank or "đồng chí" before a name that no post follows."""
        opening = OPENING.match(self.spelt, start)
        if not opening:
            return
        titled = TITLED.match(self.spelt, opening.end())
        position = titled.end() if titled else opening.end()
        if opening["rank"] and self._posts(position):
            return  # "Thượng tướng, Bộ trưởng …": the posts are an anchor of their own
        end = name_at(self.text, position, sure=True)
        if end and not self._posts(_after_name(self.text, end)):
            yield self._naming((position, end), None, start)

    def _with_posts(self, posts: Posts) -> Iterator[Naming]:
        """The holder stands right after the posts; before them: name, posts; or parted from them."""
        holder = self._straight(posts)
        before = self._before(posts.start)
        placed = holder and before and LEVEL_BEFORE.search(self.lower, posts.end - 12, posts.end)
        if holder and placed and not MIDDLES & set(self.text[slice(*holder)].split(" ")):
            place = self.prepared.quote(holder)  # "A, Giám đốc Công an tỉnh Cù Lao Thượng"
            posts = replace(posts, names=(*posts.names[:-1], f"{posts.names[-1]} {place}"), end=holder[1])
            holder = None
        if holder and len(posts.names) == 1:
            before = None
        if holder and before:  # "A, Phó Giám đốc Sở, Bí thư Đảng ủy xã B": the last post is that of B
            yield self._naming(before, posts.but_last(), before[0])
            yield self._naming(holder, posts.only_last(), posts.last)
            return
        holder = holder or before or self._parted(posts)
        if holder is None:
            return
        further = None if before else self._apposition(holder[1])
        yield self._naming(holder, posts, min(posts.start, holder[0]), further)
        if before and (sharer := self._sharer(before, posts.start)):
            yield self._naming(sharer, posts, sharer[0])
        several = not before and SEVERAL.search(self.lower, posts.start - 20, posts.start)
        if several or self.text.startswith(":", posts.end):
            yield from self._further_holders(posts, holder[1])

    def _straight(self, posts: Posts) -> Span | None:
        after = STRAIGHT.match(self.lower, posts.end)
        if not after:
            return None
        fresh = is_fresh_name(self.text, after.end())  # "Thứ trưởng Vệ Quang Thụ"
        end = name_at(self.text, after.end(), sure=len(after.group()) > 1 or fresh)
        return (after.end(), end) if end else None

    def _parted(self, posts: Posts) -> Span | None:
        after = PARTED.match(self.lower, posts.end)
        if not after:
            return None
        sure = bool(after["address"] or after["titles"])
        several = bool(SEVERAL.search(self.lower, posts.start - 20, posts.start))
        if after["mark"] in ",(" and not (sure or several):
            return None
        end = name_at(self.text, after.end(), sure=sure)
        if after["mark"] in ",:" and OBJECT.search(self.lower, posts.start - 24, posts.start):
            return None  # "của Viện trưởng, ông A, Phó Bí thư": the post is another's
        return (after.end(), end) if end else None

    def _before(self, start: int) -> Span | None:
        """The name before its posts, parted by a comma, a dash, a bracket, "là" or "làm"."""
        window = max(0, start - 40)
        said = TO_POSTS.search(self.spelt, window, start) if leads_to_posts(self.spelt, start) else None
        if not said:
            return None
        end = said.start()
        found = name_before(self.text, end, sure=True)
        if not found:
            return None
        trusted = TRUSTED.search(self.lower, found[0] - 24, found[0])
        return found if trusted else name_before(self.text, end)

    def _sharer(self, holder: Span, posts: int) -> Span | None:
        """ "Đại tá A và Thượng tá B - Phó Giám đốc": both hold the post behind a dash."""
        if not DASHED.search(self.spelt, holder[1], posts):
            return None
        joined = AND.search(self.lower, holder[0] - 40, holder[0])
        return name_before(self.text, joined.start(), sure=True) if joined else None

    def _apposition(self, end: int) -> Posts | None:
        """Posts after the name as well: "Bí thư Tỉnh ủy Nguyễn Văn An, Trưởng ban Chỉ đạo"."""
        parted = APART.match(self.spelt, end)
        posts = self._posts(parted.end()) if parted else None
        return posts if posts and not self._straight(posts) and not self._parted(posts) else None

    def _further_holders(self, posts: Posts, end: int) -> Iterator[Naming]:
        """ "Các đồng chí Thứ trưởng: Trung tướng A, Thượng tướng B": one post, several holders."""
        while following := NEXT_HOLDER.match(self.spelt, end):
            stop = name_at(self.text, following.end(), sure=bool(following["titles"]))
            if stop is None or self._posts(_after_name(self.text, stop)):
                return
            rank = RANKED.search(following["titles"])
            start = following.start("titles")
            yield Naming(
                (following.end(), stop), (start, stop), rank and rank.group(), posts.names, posts.unit
            )
            end = stop

    def _naming(self, name: Span, posts: Posts | None, start: int, further: Posts | None = None) -> Naming:
        first = min(start, name[0])
        ranked = rank_before(self.prepared, first)
        inner = RANKED.search(self.spelt, first, name[0]) if not ranked and first < name[0] else None
        lists = [p for p in (posts, further) if p]
        end = max([name[1], *(p.end for p in lists)])
        while more := self._duty(end, name[1]):
            lists.append(more)
            end = more.end
        return Naming(
            name=name,
            span=(ranked[0] if ranked else first, end),
            rank=self.spelt[slice(*ranked)] if ranked else (inner.group() if inner else None),
            posts=tuple(in_usual_letters(post) for p in lists for post in p.names),
            unit=next((p.unit for p in lists if p.unit), None),
        )

    def _duty(self, end: int, name_end: int) -> Posts | None:
        """A duty taken on: "…, Phó Giám đốc Sở làm Trưởng đoàn"."""
        said = FURTHER.match(self.spelt, end)
        return self._posts(said.end()) if said and end >= name_end else None


def _after_name(text: str, end: int) -> int:
    parted = AFTER_NAME.match(text, end)
    return parted.end() if parted else end


def _silent_spans(prepared: Prepared) -> list[Span]:
    """Bylines, recipients, and the credit at the end of a caption name nobody of the text."""
    silent = prepared.lines_of(LineKind.BYLINE, LineKind.RECIPIENTS, LineKind.LETTERHEAD, LineKind.SIGNATURE)
    spans = {line.start: line.end for line in silent}
    place = prepared.lower.find("ảnh")
    while place >= 0:
        if CREDIT.match(prepared.spelt, place):
            spans[place] = prepared.line_end(place)
        place = prepared.lower.find("ảnh", place + 3)
    return sorted(spans.items())


def _person(prepared: Prepared, group: list[Naming]) -> Person:
    fullest = max(group, key=lambda naming: (len(naming.posts), naming.span[1] - naming.span[0]))
    posts: dict[str, str] = {}  # each by its letters without marks
    for naming in (fullest, *group):
        for post in naming.posts:
            posts = _with_post(posts, post)
    return Person(
        name=prepared.quote(fullest.name),
        rank=next((naming.rank for naming in group if naming.rank), None),
        posts=tuple(posts.values()),
        unit=fullest.unit or next((naming.unit for naming in group if naming.unit), None),
        span=fullest.span,
    )


def _with_post(posts: dict[str, str], post: str) -> dict[str, str]:
    """Add a post unless a fuller form of it is there: "Bộ trưởng" beside "Bộ trưởng Bộ Công an"."""
    folded = fold(post)
    if not posts:
        return {folded: post}
    if any(known.startswith(folded) for known in posts):
        return posts
    kept = {known: printed for known, printed in posts.items() if not folded.startswith(known + " ")}
    return {**kept, folded: post}
