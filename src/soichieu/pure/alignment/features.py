"""What speaks for a pair of clause and item, in numbers: one table a feature, clauses down, items across."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from operator import attrgetter

import numpy as np
from numpy.typing import NDArray

from soichieu.pure.alignment.fields import fields_of
from soichieu.pure.alignment.learning import likeness_to_decided
from soichieu.pure.alignment.rarity import Rarity, shared_weight
from soichieu.pure.alignment.values import Clause, Decision, Directive, Item
from soichieu.pure.alignment.words import Words, words_of

Table = NDArray[np.float64]
"""One number for each clause (down) and item (across)."""


class Texts:
    """The words of everything that is held against each other, each text looked at once."""

    def __init__(
        self, directives: Sequence[Directive], clauses: Sequence[Clause], items: Sequence[Item]
    ) -> None:
        """Take them in; a clause names one of the directives."""
        place = {directive.ref: number for number, directive in enumerate(directives)}
        self.owner: NDArray[np.intp] = np.array(
            [place[clause.directive] for clause in clauses], dtype=np.intp
        )
        self.titles = [words_of(directive.title) for directive in directives]
        self.symbols = [words_of(directive.symbol).named for directive in directives]
        self.clauses = [words_of(f"{clause.heading} . {clause.text}") for clause in clauses]
        self.items = [words_of(f"{item.text} . {item.product}") for item in items]
        papers = {title: words_of(title) for title in {item.paper_title for item in items}}
        self.papers = [papers[item.paper_title] for item in items]


def features_of(
    directives: Sequence[Directive],
    clauses: Sequence[Clause],
    items: Sequence[Item],
    decisions: Iterable[Decision] = (),
) -> Mapping[str, Table]:
    """Return every feature by name.

    `single`, `paired`, `meanings`, `figures`: weight of the terms both share, rare ones weigh more, as a
    logarithm; `meanings_share`: of all the clause's. `rival`: how far another clause shares more with the
    item. `field`: how much the item is of the directive's field, `field_margin` how much more than of
    another's. `paper`: the same for the title of its paper. `named`, `paper_named`: the directive named by
    its number in the item, in the title of its paper. `due_year`: both fall due in one year.
    `confirmed`, `rejected`, `elsewhere`: how like the item is to what persons decided (`learning.Likeness`).
    """
    texts = Texts(directives, clauses, items)
    single, paired, meanings, figures = (
        _shared(texts, attrgetter(name)) for name in ("single", "paired", "meanings", "figures")
    )
    decided = likeness_to_decided(clauses, texts.items, decisions)
    field = fields_of(texts.titles, texts.clauses, texts.owner, texts.items)
    return {
        "single": np.log1p(single.weight),
        "paired": np.log1p(paired.weight),
        "meanings": np.log1p(meanings.weight),
        "meanings_share": meanings.weight / meanings.of_clause,
        "figures": np.log1p(figures.weight),
        "rival": _rival(single.weight / single.of_item + paired.weight / paired.of_item),
        "field": field[texts.owner],
        "field_margin": _margin(field)[texts.owner],
        "paper": _of_the_paper(texts)[texts.owner],
        "named": _named(texts, texts.items),
        "paper_named": _named(texts, texts.papers),
        "due_year": _same_year(clauses, items),
        "confirmed": decided.confirmed,
        "rejected": decided.rejected,
        "elsewhere": decided.elsewhere,
    }


class _Shared:
    """The weight of shared terms, and of all terms of each clause (a column) and item (a row)."""

    def __init__(self, clauses: Sequence[frozenset[str]], items: Sequence[frozenset[str]]) -> None:
        rarity = Rarity([*clauses, *items])
        self.weight = shared_weight(clauses, items, rarity)
        self.of_clause = rarity.weights(clauses)[:, None]
        self.of_item = rarity.weights(items)[None, :]


def _shared(texts: Texts, channel: Callable[[Words], frozenset[str]]) -> _Shared:
    return _Shared([channel(words) for words in texts.clauses], [channel(words) for words in texts.items])


def _rival(share: Table) -> Table:
    """Nought for the clause that shares most with an item, less for the others."""
    best: Table = share.max(axis=0, keepdims=True, initial=0.0)
    return share - best


def _margin(field: Table) -> Table:
    """How much more an item is of one directive's field than of the next one's."""
    if len(field) < 2:
        return field
    ordered = np.sort(field, axis=0)
    best, second = ordered[-1], ordered[-2]
    margin: Table = field - np.where(field >= best, second, best)
    return margin


def _of_the_paper(texts: Texts) -> Table:
    """How much of the directive's title stands in the title of the item's paper."""
    titles = [words.single | words.paired for words in texts.titles]
    papers = [words.single | words.paired for words in texts.papers]
    rarity = Rarity([*titles, *set(papers)])
    share: Table = shared_weight(titles, papers, rarity) / rarity.weights(titles)[:, None]
    return share


def _named(texts: Texts, those: Sequence[Words]) -> Table:
    found = [[bool(symbol & words.named) for words in those] for symbol in texts.symbols]
    return np.array(found, dtype=np.float64).reshape(len(texts.symbols), len(those))[texts.owner]


def _same_year(clauses: Sequence[Clause], items: Sequence[Item]) -> Table:
    asked = np.array([clause.by.year if clause.by else 0 for clause in clauses])
    planned = np.array([item.due.year if item.due else -1 for item in items])
    same: Table = (asked[:, None] == planned[None, :]).astype(np.float64)
    return same
