"""What a text says of a document, what is known of a document, and how the one may answer the other."""

from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from soichieu.pure.identity.issuers import Issuer, issuer_of
from soichieu.pure.identity.symbols import body_of_suffix, number_key, suffix_key, year_of
from soichieu.pure.identity.terms import Terms


@dataclass(frozen=True)
class Mention:
    """A document as one text names it; what the text leaves open is None.

    `id` tells mentions apart, `source` the texts; `term` is a term the text states ("khóa XIII"), and
    `uppers` are the keys of the documents that the text says this one carries out. `told_on` is a day the
    text tells of: where no day of publication is known, it was written then or later.
    """

    id: str
    source: str
    kind: str
    number: str | None = None
    symbol: str | None = None
    issuer: str | None = None
    issued_on: date | None = None
    title: str | None = None
    state: str | None = None
    published_on: date | None = None
    told_on: date | None = None
    term: str | None = None
    uppers: frozenset[str] = field(default_factory=frozenset)

    @cached_property
    def body(self) -> Issuer | None:
        """The issuing body: as the text names it, else the one body in the country with this suffix."""
        return issuer_of(self.issuer) or issuer_of(body_of_suffix(self.symbol))

    @cached_property
    def body_key(self) -> str:
        """The key of the body, which with the kind is the numbering run; "" where unknown."""
        return "" if self.body is None else self.body.body_key

    @cached_property
    def organ(self) -> str:
        """The organ the text names; a suffix names none."""
        named = issuer_of(self.issuer)
        return "" if named is None else named.organ

    @cached_property
    def number_key(self) -> str:
        """The number without zeros; "" for a document without number."""
        return number_key(self.number)

    @cached_property
    def suffix(self) -> str:
        """The suffix of the symbol, which must not contradict another's."""
        return suffix_key(self.symbol)

    def stated_epoch(self, terms: Terms) -> str:
        """Return the term or year the text itself fixes: by the day, the symbol's year, or words (R1)."""
        if self.issued_on is not None:
            return self._epoch_on(self.issued_on, terms)
        year = year_of(self.symbol)
        if year is not None:
            return str(year)
        return self.term or (self.body.term if self.body else "")

    def likely_epoch(self, terms: Terms) -> str:
        """Return the term or year the mention was written in, which proves nothing by itself."""
        return self._epoch_on(self.written_on, terms) if self.written_on else ""

    @property
    def written_on(self) -> date | None:
        """The day of publication, or else the day the text tells of."""
        return self.published_on or self.told_on

    def _epoch_on(self, day: date, terms: Terms) -> str:
        if self.body is None:
            return ""
        return terms.ordinal_on(self.body_key, day) if self.body.is_party else str(day.year)


@dataclass(frozen=True)
class Known:
    """A document that a mention may mean; `epoch` is its term or year, "" where unknown."""

    key: str
    kind: str
    number_key: str = ""
    suffix: str = ""
    body_key: str = ""
    organs: frozenset[str] = field(default_factory=frozenset)
    issued_on: date | None = None
    titles: frozenset[str] = field(default_factory=frozenset)
    epoch: str = ""
    uppers: frozenset[str] = field(default_factory=frozenset)


@dataclass(frozen=True, slots=True)
class Resolved:
    """The mention means this document."""

    key: str


@dataclass(frozen=True, slots=True)
class New:
    """The mention means a document not known yet, with this identity."""

    key: str


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """The mention may mean one of these; a person decides."""

    keys: tuple[str, ...]


Outcome = Resolved | New | Ambiguous
