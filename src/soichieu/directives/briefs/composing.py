"""Composing a brief: which lines fit on one page, each with the number of the quote that proves it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from math import ceil

from django.utils.translation import gettext as _

from soichieu.directives.briefs.wording import claim_words, directive_name, quote_words, source_words
from soichieu.directives.enums import Life, LineageKind, Status
from soichieu.directives.queries import DirectivePage, Quote, TreeNode

# The page in points: A4 less margins and footer; and what a line of each size takes. Letters of Times New
# Roman are on average 0.46 of their size wide; a little more is reckoned, for names are in capitals.
_PAGE = 690
_LINE, _LINE_LETTERS = 15.0, 88
_NOTE, _NOTE_LETTERS = 10.8, 122
_HEADING = 24.0


@dataclass(frozen=True, slots=True)
class Note:
    """A numbered quote with its source, at the foot of the brief."""

    number: int
    quote: str
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
    """A part of the brief; `left_out` lines found no room."""

    heading: str
    lines: tuple[BriefLine, ...]
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
    text: str
    depth: int
    is_accepted: bool
    quotes: tuple[Quote, ...]


@dataclass(slots=True)
class _Room:
    """The room left on the page, and the notes given so far by claim."""

    left: float
    notes: dict[int, Note] = field(default_factory=dict)

    def takes(self, candidate: _Candidate) -> BriefLine | None:
        """Give the line its notes and its room; None where it does not fit."""
        quotes = candidate.quotes[:2]
        fresh = [quote for quote in quotes if quote.claim_id not in self.notes]
        texts = {quote.claim_id: (quote_words(quote), source_words(quote)) for quote in fresh}
        letters = (
            len(candidate.text) + 4 * candidate.depth + 24 * (not candidate.is_accepted) + 5 * len(quotes)
        )
        cost = _LINE * ceil(letters / _LINE_LETTERS)
        cost += sum(_NOTE * ceil((len(q) + len(s) + 10) / _NOTE_LETTERS) for q, s in texts.values())
        if cost > self.left:
            return None
        self.left -= cost
        for claim_id, (words, source) in texts.items():
            self.notes[claim_id] = Note(len(self.notes) + 1, words, source)
        numbers = tuple(self.notes[quote.claim_id].number for quote in quotes)
        return BriefLine(candidate.text, candidate.depth, candidate.is_accepted, numbers)


def compose(page: DirectivePage, *, made_on: date) -> Brief:
    """Compose the brief of a directive; what has no room is counted, never silently dropped.

    Sections take turns, line by line, so that none crowds out another; accepted lines of a section come first
    where order does not matter.
    """
    directive = page.directive
    parts = [
        (_("Văn bản thực hiện"), list(_carrying_out(page)), _("Chưa có văn bản thực hiện nào trong sổ.")),
        (_("Diễn biến"), list(_timeline(page)), _("Chưa có mốc thời gian nào.")),
        (_("Độ phủ và số liệu được nêu"), list(_claims(page)), _("Chưa có độ phủ, số liệu nào được nêu.")),
    ]
    head = _LINE * (ceil(len(directive.title) / 80) + 5)
    room = _Room(_PAGE - head - len(parts) * (_HEADING + 2 * _LINE))
    taken = _in_turns([candidates for _heading, candidates, _empty in parts], room)
    sections = tuple(
        Section(heading, tuple(lines), len(candidates) - len(lines), empty)
        for (heading, candidates, empty), lines in zip(parts, taken, strict=True)
    )
    sections, notes = _numbered(sections, list(room.notes.values()))
    return Brief(
        name=directive_name(directive),
        title=directive.title or directive.abstract,
        identity=_identity(page),
        is_accepted=directive.status == Status.ACCEPTED,
        sections=sections,
        notes=notes,
        is_invented=directive.invented,
        made_on=made_on,
    )


def _in_turns(queues: Sequence[Sequence[_Candidate]], room: _Room) -> list[list[BriefLine]]:
    """Let each part place its next line in turn; a part whose next line does not fit is done."""
    taken: list[list[BriefLine]] = [[] for _queue in queues]
    waiting = set(range(len(queues)))
    while waiting:
        for part in sorted(waiting):
            place = len(taken[part])
            line = room.takes(queues[part][place]) if place < len(queues[part]) else None
            if line is None:
                waiting.discard(part)
            else:
                taken[part].append(line)
    return taken


def _numbered(
    sections: tuple[Section, ...], notes: Sequence[Note]
) -> tuple[tuple[Section, ...], tuple[Note, ...]]:
    """Number the notes in the order in which the page names them; one quote of one source is one note."""
    by_old = {note.number: note for note in notes}
    numbers: dict[tuple[str, str], int] = {}
    renumbered = []
    for section in sections:
        lines = []
        for line in section.lines:
            words = [(by_old[old].quote, by_old[old].source) for old in line.notes]
            new = [numbers.setdefault(each, len(numbers) + 1) for each in words]
            lines.append(BriefLine(line.text, line.depth, line.is_accepted, tuple(sorted(set(new)))))
        renumbered.append(Section(section.heading, tuple(lines), section.left_out, section.empty))
    return tuple(renumbered), tuple(Note(number, *words) for words, number in numbers.items())


def _identity(page: DirectivePage) -> tuple[tuple[str, str], ...]:
    directive = page.directive
    known = [
        (_("Số, ký hiệu"), directive.symbol or directive.number or _("chưa rõ")),
        (_("Ngày ban hành"), f"{directive.issued_on:%d/%m/%Y}" if directive.issued_on else _("chưa rõ")),
        (_("Cơ quan ban hành"), directive.issuer_text or _("chưa rõ")),
        (_("Khóa, nhiệm kỳ"), directive.term.ordinal if directive.term else ""),
        (_("Tình trạng"), Life(directive.state).label),
        (_("Nguồn"), _("{count} văn bản nguồn").format(count=len(page.sources))),
    ]
    return tuple((name, str(value)) for name, value in known if value)


def _carrying_out(page: DirectivePage) -> Iterable[_Candidate]:
    def grow(nodes: Sequence[TreeNode], depth: int) -> Iterable[_Candidate]:
        for node in nodes:
            on = f", {node.issued_on:%d/%m/%Y}" if node.issued_on else ""
            name = directive_name(node)
            issuer = f", {node.issuer}" if node.issuer and node.issuer not in name else ""
            told = LineageKind(node.kind).label if node.kind != LineageKind.IMPLEMENTS else ""
            state = Life(node.state).label if node.state in {Life.DRAFT, Life.ADOPTED, Life.REPLACED} else ""
            extra = "; ".join(str(part) for part in (told, state) if part)
            text = f"{name}{on}{issuer}" + (f" ({extra})" if extra else "")
            quotes = page.lineage_quotes.get(node.lineage_id, ())
            yield _Candidate(text, depth, node.status == Status.ACCEPTED, quotes)
            yield from grow(node.children, depth + 1)

    return grow(page.below, 0)


def _timeline(page: DirectivePage) -> Iterable[_Candidate]:
    for entry in page.timeline:
        if entry.kind == "child":
            continue
        who = f", {entry.who}" if entry.who else ""
        text = f"{entry.shown or _('Chưa rõ ngày')}: {entry.what}{who}"
        yield _Candidate(text, 0, entry.status == Status.ACCEPTED, entry.quotes)


def _claims(page: DirectivePage) -> Iterable[_Candidate]:
    for kind in ("coverage", "target", "figure"):
        for line in page.lines(kind):
            yield _Candidate(claim_words(line), 0, line.is_accepted, (line.quote,))
