"""The claims of a source as the reading room shows them: numbered, in words, contradictions beside them."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.urls import reverse
from django.utils.translation import gettext

from soichieu.evidence import wording
from soichieu.evidence.enums import ClaimKind, ClaimState
from soichieu.web.reading.passages import Mention, passage_at

if TYPE_CHECKING:
    from soichieu.evidence.models import Claim


_MOST_BESIDE = 3  # contradictions shown beside a claim; more of them are counted
_NUMBERS = (ClaimKind.FIGURE, ClaimKind.COVERAGE)
_FAULT = "disagrees"  # the verdict of a note on numbers that do not agree
DOCUMENTS = (ClaimKind.SELF, ClaimKind.DOCUMENT)


@dataclass(frozen=True, slots=True)
class Other:
    """What another source says of the same thing."""

    line: str
    quote: str
    state: str
    source_title: str
    address: str


@dataclass(frozen=True, slots=True)
class NoteLine:
    """What the text's own arithmetic says of a claim; the sentence is kept as it was worded."""

    sentence: str
    is_fault: bool


@dataclass(frozen=True, slots=True)
class Card:
    """One claim of the list."""

    id: int
    number: int
    kind: str
    kind_label: str
    state: str
    line: str
    details: tuple[tuple[str, str], ...]
    doubt: str
    notes: tuple[NoteLine, ...]
    quote: str
    reason: str
    passage: int
    against: tuple[Other, ...]
    more_against: int

    @property
    def is_number(self) -> bool:
        """Whether it may be put into a cell of a form of figures."""
        return self.kind in _NUMBERS


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """A kind of finding, and how many of it the text holds."""

    kind: str
    label: str
    count: int


def names_in(claims: Iterable["Claim"]) -> dict[str, str]:
    """Return the short names of the documents of one source, by their id in its reading."""
    return wording.names_in((claim.local_id, claim.current) for claim in claims if claim.kind in DOCUMENTS)


def line_of(claim: "Claim", names: dict[str, str]) -> str:
    """Say a claim in one line."""
    return wording.wording_of(claim.kind, claim.current, names).line


def cards_of(
    text: str, claims: Sequence["Claim"], contradicting: Mapping[int, Sequence["Claim"]], kind: str = ""
) -> list[Card]:
    """Return the cards of a source in the order of its text; with `kind`, those of that kind alone."""
    names = names_in(claims)
    numbered = enumerate(claims, start=1)
    return [
        _card(number, claim, names, text, contradicting.get(claim.pk, ()))
        for number, claim in numbered
        if not kind or claim.kind == kind
    ]


def mentions_of(claims: Sequence["Claim"], kind: str = "") -> list[Mention]:
    """Return every place the claims speak of, for the text to light up."""
    found = []
    for number, claim in enumerate(claims, start=1):
        if kind and claim.kind != kind:
            continue
        spans = claim.spans or [[claim.start, claim.end]]
        found += [
            Mention(start, end, claim.pk, number, claim.kind, claim.state)
            for start, end in spans
            if end > start
        ]
    return found


def legend_of(claims: Sequence["Claim"]) -> list[LegendEntry]:
    """Return the kinds present, in the order of the closed vocabulary, with their counts."""
    counts = Counter(claim.kind for claim in claims)
    return [
        LegendEntry(kind.value, str(kind.label), counts[kind.value])
        for kind in ClaimKind
        if counts[kind.value]
    ]


def decided(claims: Sequence["Claim"]) -> int:
    """Return how many of the claims a person has decided on."""
    return sum(claim.state != ClaimState.PROPOSED for claim in claims)


def faults_in(claims: Sequence["Claim"]) -> int:
    """Return in how many places the numbers of the text do not agree; one place may touch several claims."""
    return len({note["sentence"] for claim in claims for note in claim.notes if note["verdict"] == _FAULT})


def _card(number: int, claim: "Claim", names: dict[str, str], text: str, against: Sequence["Claim"]) -> Card:
    words = wording.wording_of(claim.kind, claim.current, names)
    return Card(
        id=claim.pk,
        number=number,
        kind=claim.kind,
        kind_label=str(ClaimKind(claim.kind).label),
        state=claim.state,
        line=words.line,
        details=words.details,
        doubt=gettext(claim.doubt) if claim.doubt else "",
        notes=tuple(NoteLine(note["sentence"], note["verdict"] == _FAULT) for note in claim.notes),
        quote=claim.quote,
        reason=claim.reason,
        passage=passage_at(text, claim.start)[0],
        against=tuple(_other(other) for other in against[:_MOST_BESIDE]),
        more_against=max(0, len(against) - _MOST_BESIDE),
    )


def _other(claim: "Claim") -> Other:
    return Other(
        line=line_of(claim, {}),
        quote=claim.quote,
        state=claim.state,
        source_title=str(claim.source),
        address=f"{reverse('reading', args=[claim.source_id])}#d{claim.pk}",
    )
