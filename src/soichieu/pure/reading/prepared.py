"""What finders read: one text, cleaned, cut into lines and sentences, its dates and quotations marked."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

from soichieu.pure.calendar import Published, WrittenDate
from soichieu.pure.reading.clean import Cleaned, clean
from soichieu.pure.reading.cues import Cues, cues_of
from soichieu.pure.reading.findings import Span
from soichieu.pure.reading.lines import Line, LineKind
from soichieu.pure.reading.segment import lines_of, sentences_of
from soichieu.pure.reading.tokenise import dates_of, publication_of, quotes_of, runs_of

__all__ = ["Line", "LineKind", "Prepared", "prepare", "prepared_of"]

Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class Prepared:
    """One text made ready. All spans are in `text`; `origin` leads back to the text as given.

    `text`    NFC, every blank but the line end a plain space (tabs stay), invisible marks dropped.
    `spelt`   `text` with tone marks in their older place (uỷ → ủy, hoá → hóa), same length, case kept.
    `lower`   `spelt` in lower case, same length.
    `folded`  lower case without marks or accents, đ → d, exactly one character for each of `text`.
    """

    cleaned: Cleaned
    lines: tuple[Line, ...]
    sentences: tuple[Span, ...]
    quotes: tuple[Span, ...]  # the inside of “…”, "…" and «…», without the marks
    runs: tuple[Span, ...]  # of digits: "1.103", "5,62", "31/8"
    dates: tuple[WrittenDate, ...]
    published: Published
    title: str | None
    cues: Cues = field(repr=False, compare=False)
    text: str = field(
        init=False, repr=False, compare=False
    )  # asked for at every step: no way round by `cleaned`
    spelt: str = field(init=False, repr=False, compare=False)
    lower: str = field(init=False, repr=False, compare=False)
    sentence_starts: tuple[int, ...] = field(init=False, repr=False, compare=False)
    date_starts: tuple[int, ...] = field(init=False, repr=False, compare=False)
    line_starts: tuple[int, ...] = field(init=False, repr=False, compare=False)
    _of_kinds: dict[tuple[LineKind, ...], tuple[Line, ...]] = field(
        default_factory=dict, repr=False, compare=False
    )
    made: dict[Callable[["Prepared"], object], object] = field(
        default_factory=dict, repr=False, compare=False
    )

    def __post_init__(self) -> None:
        """Lay the letters of `cleaned` ready."""
        for name in ("text", "spelt", "lower"):
            object.__setattr__(self, name, getattr(self.cleaned, name))
        object.__setattr__(self, "line_starts", tuple(line.start for line in self.lines))
        object.__setattr__(self, "sentence_starts", tuple(start for start, _ in self.sentences))
        object.__setattr__(self, "date_starts", tuple(written.start for written in self.dates))

    @property
    def folded(self) -> str:
        """The cleaned text in lower case without any mark."""
        return self.cleaned.folded

    @property
    def published_on(self) -> date | None:
        """The day of publication, where the text or its giver names one."""
        return self.published.day

    def once(self, make: Callable[["Prepared"], Made]) -> Made:
        """Give what a function makes of this text, made when first asked for and kept for the next."""
        if make not in self.made:
            self.made[make] = make(self)
        return self.made[make]  # type: ignore[return-value]  # the key is the function that made the value

    @property
    def in_place(self) -> bool:
        """Whether cleaning moved nothing, so that every place is also that of the text as given."""
        return self.cleaned.starts is None

    def origin(self, start: int, end: int) -> Span:
        """Lead a span of the cleaned text back to the text as given."""
        return self.cleaned.origin(start, end)

    def quote(self, span: Span) -> str:
        """Give the cleaned words of a span, blanks run together."""
        words = self.text[span[0] : span[1]]
        plain = words.isprintable() and "  " not in words  # of all blanks only the space is printable
        return words.strip(" ") if plain else " ".join(words.split())

    def line_at(self, offset: int) -> Line | None:
        """Give the line an offset stands in, None between lines."""
        index = bisect_right(self.line_starts, offset) - 1
        return self.lines[index] if index >= 0 and offset <= self.lines[index].end else None

    def line_before(self, offset: int) -> Line | None:
        """Give the last line that ends before an offset."""
        index = bisect_right(self.line_starts, offset - 1) - 1
        return self.lines[index] if index >= 0 and self.lines[index].end <= offset else None

    def line_end(self, offset: int) -> int:
        """Give the end of the line an offset stands in."""
        end = self.text.find("\n", offset)
        return len(self.text) if end < 0 else end

    def sentence_at(self, offset: int) -> Span:
        """Give the sentence an offset stands in, the whole text if in none."""
        index = bisect_right(self.sentence_starts, offset) - 1
        return self.sentences[index] if index >= 0 else (0, len(self.text))

    def dates_within(self, start: int, end: int) -> tuple[WrittenDate, ...]:
        """Give the dates that begin between two places."""
        return self.dates[bisect_left(self.date_starts, start) : bisect_left(self.date_starts, end)]

    def has(self, kind: LineKind, first: int | None = None) -> bool:
        """Say whether a line of a kind stands in the text, or among so many first lines."""
        return any(line.kind is kind for line in self.lines[:first])

    def lines_of(self, *kinds: LineKind) -> tuple[Line, ...]:
        """Give the lines of the kinds named, in order; many ask for the same ones."""
        if kinds not in self._of_kinds:
            self._of_kinds[kinds] = tuple(line for line in self.lines if line.kind in kinds)
        return self._of_kinds[kinds]


def prepare(given: str, *, published_on: date | None = None, file: str | None = None) -> Prepared:
    """Run the stages clean, segment and tokenise on a text as it was given."""
    cleaned = clean(given)
    lines = lines_of(cleaned)
    return prepared_of(cleaned, lines, sentences_of(cleaned, lines), published_on=published_on, file=file)


def prepared_of(
    cleaned: Cleaned,
    lines: tuple[Line, ...],
    sentences: tuple[Span, ...],
    *,
    published_on: date | None,
    file: str | None,
) -> Prepared:
    """Add the tokens (quotations, dates) to a text that is cleaned and cut."""
    runs, cues = runs_of(cleaned), cues_of(cleaned.spelt, cleaned.lower)
    dates = dates_of(cleaned, runs)
    title = LineKind.TITLE
    titles = [cleaned.text[line.start : line.end] for line in lines if line.kind is title]
    return Prepared(
        cleaned=cleaned,
        lines=lines,
        sentences=sentences,
        quotes=quotes_of(cleaned),
        runs=runs,
        dates=dates,
        published=publication_of(cleaned, lines, dates, published_on, file),
        title=re.sub(r"\s+", " ", " ".join(titles)) or None,
        cues=cues,
    )
