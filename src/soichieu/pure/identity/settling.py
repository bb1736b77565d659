"""All mentions of one number at once: the register is a function of the set, not of the order of arrival."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from soichieu.pure.identity.issuers import issuer_of
from soichieu.pure.identity.mentions import Ambiguous, Known, Mention, New, Resolved
from soichieu.pure.identity.resolving import new_key, resolve
from soichieu.pure.identity.terms import Terms

_ADVANCE = {"draft": 1, "adopted": 2, "issued": 3}
_RANKS = 4
_ABBREVIATION = re.compile(r"\b[A-ZĐ]{3,}\b")
_INTRODUCED = re.compile(r"\s*\([A-ZĐƯ][A-ZĐƯa-z.-]{1,7}\)")


@dataclass(frozen=True, slots=True)
class Node:
    """A document opened by mentions: its identity, those mentions, and what they say together.

    `named_on` is the first day a text named it: without a day of its own, a day on which its issuer stood.
    """

    key: str
    members: tuple[str, ...]
    kind: str
    number: str
    symbol: str
    issuer: str
    organ: str
    issued_on: date | None
    title: str
    state: str
    epoch: str
    uppers: frozenset[str]
    named_on: date | None


@dataclass(frozen=True, slots=True)
class Settlement:
    """What each mention means (by its id), and the documents that are not known yet."""

    outcomes: Mapping[str, Resolved | Ambiguous]
    nodes: Mapping[str, Node]


def settle(mentions: Iterable[Mention], known: Iterable[Known], terms: Terms) -> Settlement:
    """Resolve mentions of one kind and number (or of unnumbered documents of one kind and issuer).

    The fullest mentions come first and open the documents; lesser ones are held against those. Within a
    rank nobody sees the other, so the result depends on the set of mentions alone.
    """
    fixed = list(known)
    outcomes: dict[str, Resolved | Ambiguous] = {}
    nodes: dict[str, Node] = {}
    ranked = sorted(mentions, key=lambda mention: (mention.source, mention.id))
    for rank in range(_RANKS):
        here = [mention for mention in ranked if _rank(mention, terms) == rank]
        offered = [*fixed, *(known_of(node) for node in nodes.values())]
        opened: dict[str, list[Mention]] = defaultdict(list)
        for mention, outcome in _held_against(here, offered, terms):
            if isinstance(outcome, New):
                opened[outcome.key].append(mention)
                outcomes[mention.id] = Resolved(outcome.key)
            else:
                outcomes[mention.id] = outcome
        nodes.update({key: merged(key, members, terms) for key, members in sorted(opened.items())})
    return Settlement(outcomes, nodes)


def _held_against(
    here: Sequence[Mention], offered: Sequence[Known], terms: Terms
) -> Iterable[tuple[Mention, Resolved | New | Ambiguous]]:
    """Resolve the mentions of one rank; a known document without a day is completed by one document only."""
    answers = [(mention, resolve(mention, offered, terms)) for mention in here]
    claimants: dict[str, set[str]] = defaultdict(set)
    undated = {known.key for known in offered if known.issued_on is None}
    for mention, outcome in answers:
        if isinstance(outcome, Resolved) and outcome.key in undated and mention.issued_on is not None:
            claimants[outcome.key].add(new_key(mention, terms))
    for mention, outcome in answers:
        if isinstance(outcome, Resolved) and len(claimants.get(outcome.key, ())) > 1:
            yield mention, New(new_key(mention, terms)) if mention.issued_on else outcome
        else:
            yield mention, outcome


def _rank(mention: Mention, terms: Terms) -> int:
    """Rank mentions by how much they say; 0 says a whole identity."""
    if not mention.body_key:
        return 3
    if mention.number_key:
        return 0 if mention.issued_on else 1 if mention.stated_epoch(terms) else 2
    return 0 if mention.uppers else 1 if mention.title else 2


def merged(key: str, members: Sequence[Mention], terms: Terms) -> Node:
    """Say together what the mentions of one document say; of two wordings the commoner, then the longer."""
    days = {mention.issued_on for mention in members if mention.issued_on}
    epochs = {mention.stated_epoch(terms) for mention in members} - {""}
    likely = {mention.likely_epoch(terms) for mention in members} - {""}
    states = [mention.state for mention in members if mention.state]
    issuer = _chosen(mention.issuer or (mention.body.body if mention.body else "") for mention in members)
    return Node(
        key=key,
        members=tuple(sorted(mention.id for mention in members)),
        kind=members[0].kind,
        number=_chosen(mention.number for mention in members),
        symbol=_chosen(mention.symbol for mention in members),
        issuer=issuer,
        organ=_chosen(mention.organ for mention in members),
        issued_on=days.pop() if len(days) == 1 else None,
        title=_chosen(_plain(mention.title) for mention in members),
        state=max(states, key=lambda state: _ADVANCE.get(state, 0), default=""),
        epoch=_only(epochs) or _only(likely),
        uppers=frozenset().union(*(mention.uppers for mention in members)),
        named_on=min((mention.written_on for mention in members if mention.written_on), default=None),
    )


def known_of(node: Node) -> Known:
    """Offer an opened document to lesser mentions."""
    sample = Mention("", "", node.kind, node.number, node.symbol, node.issuer, node.issued_on)
    body = issuer_of(node.issuer)
    return Known(
        key=node.key,
        kind=node.kind,
        number_key=sample.number_key,
        suffix=sample.suffix,
        body_key="" if body is None else body.body_key,
        organs=frozenset({node.organ} - {""}),
        issued_on=node.issued_on,
        titles=frozenset({node.title} - {""}),
        epoch=node.epoch,
        uppers=node.uppers,
    )


def _chosen(wordings: Iterable[str | None]) -> str:
    """Return the wording most mentions use; of equals one without abbreviation, the longest, the first."""
    counted = Counter(wording for wording in wordings if wording)

    def rank(wording: str) -> tuple[int, bool, int, str]:
        return -counted[wording], _ABBREVIATION.search(wording) is not None, -len(wording), wording

    return min(counted, key=rank, default="")


def _plain(title: str | None) -> str:
    """Drop an abbreviation that a text introduces in brackets: "Công an nhân dân (CAND)"."""
    return _INTRODUCED.sub("", title or "")


def _only(values: set[str]) -> str:
    return next(iter(values)) if len(values) == 1 else ""
