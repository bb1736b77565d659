"""Composing a brief: which lines fit on one page, each with the number of the quote that proves it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import count
from math import ceil

from django.utils.translation import gettext as _

from soichieu.directives.briefs.wording import (
    capitalised,
    claim_words,
    clipped,
    directive_name,
    quote_words,
    source_words,
)
from soichieu.directives.enums import Life, LineageKind, Status
from soichieu.directives.queries import ClaimLine, DirectivePage, Quote, Surroundings, TreeNode
from soichieu.organisations.enums import Level

# The page in points, reckoned as if every line were full; and what a line of each size takes. Letters of
# Times New Roman are on average 0.46 of their size wide; a little more is reckoned, for names have capitals.
_PAGE = 785
_LINE, _LINE_LETTERS = 13.8, 88
_NOTE, _NOTE_LETTERS = 10.1, 114
_HEADING = 26.0
_SHORT_QUOTE = 60


@dataclass(frozen=True, slots=True)
class Note:
    """A numbered quote with the words around it and its source, at the foot of the brief."""

    number: int
    before: str
    quote: str
    after: str
    source: str


@dataclass(frozen=True, slots=True)
class BriefLine:
    """One line: what is said, how far in, whether a person confirmed it, and the notes that prove it."""

    text: str
    depth: int
    is_accepted: bool
    notes: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the brief; `left_out` lines found no room; `is_proposed`: no person confirmed any line."""

    heading: str
    lines: tuple[BriefLine, ...]
    is_proposed: bool
    left_out: int
    empty: str


@dataclass(frozen=True, slots=True)
class Brief:
    """One page on one directive."""

    name: str
    title: str
    identity: tuple[tuple[str, str], ...]
    is_accepted: bool
    sections: tuple[Section, ...]
    notes: tuple[Note, ...]
    is_invented: bool
    made_on: date


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A line that asks for room; `place` is where it stands among its section's lines."""

    text: str
    depth: int
    is_accepted: bool
    quotes: tuple[Quote, ...]
    place: int


Words = tuple[str, str, str, str]


@dataclass(slots=True)
class _Room:
    """The room left on the page, and the notes already given; one passage of one source is one note."""

    left: float
    around: Mapping[int, Surroundings]
    notes: set[Words] = field(default_factory=set)

    def takes(self, candidate: _Candidate, *, is_marked: bool) -> bool:
        """Give a line its room, its mark and its notes; False where it does not fit."""
        fresh = {self.words(quote) for quote in candidate.quotes[:2]} - self.notes
        letters = len(candidate.text) + 4 * candidate.depth + 24 * is_marked + 6
        cost = _LINE * ceil(letters / _LINE_LETTERS)
        cost += sum(_NOTE * ceil((sum(map(len, words)) + 12) / _NOTE_LETTERS) for words in fresh)
        if cost > self.left:
            return False
        self.left -= cost
        self.notes |= fresh
        return True

    def words(self, quote: Quote) -> Words:
        """Return a quote on one line with its source; a short one with the words around it."""
        around = self.around.get(quote.claim_id)
        if around is None or len(quote.quote) > _SHORT_QUOTE:
            return "", quote_words(quote), "", source_words(quote)
        return (
            clipped(around.before, last=True),
            quote_words(quote),
            clipped(around.after),
            source_words(quote),
        )


def compose(page: DirectivePage, *, made_on: date, around: Mapping[int, Surroundings] | None = None) -> Brief:
    """Compose the brief of a directive; what has no room is counted, never silently dropped.

    `around` gives the words around the quotes of claims, by the id of the claim. Sections take turns, line by
    line, so that none crowds out another.
    """
    directive = page.directive
    parts = [
        (_("Văn bản thực hiện"), list(_carrying_out(page)), _("Chưa có văn bản thực hiện nào trong sổ.")),
        (_("Diễn biến"), _timeline(page), _("Chưa có mốc thời gian nào.")),
        (_("Độ phủ và số liệu được nêu"), list(_claims(page)), _("Chưa có độ phủ, số liệu nào được nêu.")),
    ]
    head = _LINE * (ceil(len(directive.title) / 70) + 6)
    room = _Room(_PAGE - head - len(parts) * (_HEADING + _LINE) - _HEADING, around or {})
    taken = _in_turns([candidates for _heading, candidates, _empty in parts], room)
    numbers: dict[Words, int] = {}
    sections = tuple(
        Section(
            heading,
            tuple(_numbered(line, room, numbers) for line in sorted(lines, key=lambda line: line.place)),
            _is_proposed(candidates),
            len(candidates) - len(lines),
            empty,
        )
        for (heading, candidates, empty), lines in zip(parts, taken, strict=True)
    )
    return Brief(
        name=directive_name(directive),
        title=capitalised(directive.title or directive.abstract),
        identity=_identity(page),
        is_accepted=directive.status == Status.ACCEPTED,
        sections=sections,
        notes=tuple(Note(number, *words) for words, number in numbers.items()),
        is_invented=directive.invented or _rests_on_invention(taken),
        made_on=made_on,
    )


def _rests_on_invention(taken: Sequence[Sequence[_Candidate]]) -> bool:
    """True where a line on the page comes from an invented source (R23)."""
    return any(quote.is_invented for lines in taken for line in lines for quote in line.quotes)


def _is_proposed(candidates: Sequence[_Candidate]) -> bool:
    """True where no person confirmed any line, so that one mark at the heading says it of all."""
    return bool(candidates) and not any(candidate.is_accepted for candidate in candidates)


def _in_turns(queues: Sequence[Sequence[_Candidate]], room: _Room) -> list[list[_Candidate]]:
    """Let each part place its next line in turn; a part whose next line does not fit is done."""
    taken: list[list[_Candidate]] = [[] for _queue in queues]
    waiting = [part for part, queue in enumerate(queues) if queue]
    mixed = [not _is_proposed(queue) for queue in queues]
    while waiting:
        for part in tuple(waiting):
            candidate = queues[part][len(taken[part])]
            if room.takes(candidate, is_marked=mixed[part] and not candidate.is_accepted):
                taken[part].append(candidate)
            if len(taken[part]) == len(queues[part]) or taken[part][-1:] != [candidate]:
                waiting.remove(part)
    return taken


def _numbered(candidate: _Candidate, room: _Room, numbers: dict[Words, int]) -> BriefLine:
    """Number the notes of a line in the order in which the page names them."""
    words = [room.words(quote) for quote in candidate.quotes[:2]]
    given = {numbers.setdefault(each, len(numbers) + 1) for each in words}
    return BriefLine(candidate.text, candidate.depth, candidate.is_accepted, tuple(sorted(given)))


def _identity(page: DirectivePage) -> tuple[tuple[str, str], ...]:
    directive = page.directive
    known = [
        (_("Ngày ban hành"), f"{directive.issued_on:%d/%m/%Y}" if directive.issued_on else _("chưa rõ")),
        (_("Cơ quan ban hành"), directive.issuer_text or _("chưa rõ")),
        (_("Khóa, nhiệm kỳ"), directive.term.ordinal if directive.term else ""),
        (_("Tình trạng"), Life(directive.state).label),
        (_("Nguồn"), _("{count} văn bản nguồn").format(count=len(page.sources))),
    ]
    return tuple((name, str(value).replace(" ", "\u00a0")) for name, value in known if value)


def _carrying_out(page: DirectivePage) -> Iterable[_Candidate]:
    place = count()

    def grow(nodes: Sequence[TreeNode], depth: int) -> Iterable[_Candidate]:
        for node in nodes:
            quotes = page.lineage_quotes.get(node.lineage_id, ())
            yield _Candidate(_node_words(node), depth, node.status == Status.ACCEPTED, quotes, next(place))
            yield from grow(node.children, depth + 1)

    return grow(page.below, 0)


def _node_words(node: TreeNode) -> str:
    """Say a directive of the tree: its name, day, issuer, and what is not the ordinary about it."""
    name = directive_name(node)
    on = f", {node.issued_on:%d/%m/%Y}" if node.issued_on else ""
    issuer = f", {node.issuer}" if node.issuer and node.issuer not in name else ""
    told = LineageKind(node.kind).label if node.kind != LineageKind.IMPLEMENTS else ""
    state = Life(node.state).label if node.state in {Life.DRAFT, Life.ADOPTED, Life.REPLACED} else ""
    level = Level(node.level).label if node.level else ""
    extra = "; ".join(str(part) for part in (level, told, state) if part)
    return f"{name}{on}{issuer}" + (f" ({extra})" if extra else "")


def _timeline(page: DirectivePage) -> list[_Candidate]:
    """Return the timeline: its beginning first, then the newest, for these are what a leader asks for."""
    entries = [entry for entry in page.timeline if entry.kind != "child"]
    lines = [
        _Candidate(
            f"{entry.shown or _('Chưa rõ ngày')}: {entry.what}" + (f", {entry.who}" if entry.who else ""),
            0,
            entry.status == Status.ACCEPTED,
            entry.quotes,
            place,
        )
        for place, entry in enumerate(entries)
    ]
    return [*lines[:1], *reversed(lines[1:])]


def _is_trifle(line: ClaimLine) -> bool:
    """True for a bare small count ("4 nhiệm vụ"), which gives way to figures that tell more."""
    value = line.said.get("value")
    return isinstance(value, int) and value < 10 and line.kind == "figure" and not line.is_accepted


def _claims(page: DirectivePage) -> Iterable[_Candidate]:
    place = count()
    for kind in ("coverage", "target", "figure"):
        for line in sorted(page.lines(kind), key=_is_trifle):
            yield _Candidate(claim_words(line), 0, line.is_accepted, (line.quote,), next(place))
