"""The tree of a directive: what it carries out above it, what carries it out below it, within sight."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from soichieu.accounts.sight import Sight
from soichieu.directives.enums import LineageKind, Status
from soichieu.directives.models import Directive, Lineage
from soichieu.directives.queries.register import visible

_DEEPEST = 12
# What is said of a document that hangs on another in several ways: a plan that implements it is also based
# on it.
_TELLING = (
    LineageKind.IMPLEMENTS,
    LineageKind.CONCLUDES,
    LineageKind.REVIEWS,
    LineageKind.ADOPTS,
    LineageKind.REPLACES,
    LineageKind.AMENDS,
    LineageKind.BASED_ON,
)


@dataclass(frozen=True, slots=True)
class TreeNode:
    """A directive in the tree of another; `kind` and `status` are those of the relation that leads to it.

    `level` is the level of its issuer (`organisations.Level`), "" where the issuer is not known.
    """

    id: int
    lineage_id: int
    type: str
    number: str
    symbol: str
    title: str
    issuer: str
    issuer_id: int | None
    level: str
    issued_on: date | None
    state: str
    kind: str
    status: str
    directive_status: str
    is_invented: bool
    children: tuple["TreeNode", ...]

    def walk(self) -> Iterator["TreeNode"]:
        """Yield this node and all below it, parents first."""
        yield self
        for child in self.children:
            yield from child.walk()


def below(directive_id: int, sight: Sight) -> tuple[TreeNode, ...]:
    """Return what hangs below a directive; what is out of sight is left out with its branch."""
    return _tree(directive_id, sight, downwards=True)


def above(directive_id: int, sight: Sight) -> tuple[TreeNode, ...]:
    """Return what a directive hangs on, in the same way."""
    return _tree(directive_id, sight, downwards=False)


def _tree(root: int, sight: Sight, *, downwards: bool) -> tuple[TreeNode, ...]:
    near, far = ("upper_id", "lower_id") if downwards else ("lower_id", "upper_id")
    edges = _edges(root, near, far)
    ids = {getattr(edge, far) for found in edges.values() for edge in found}
    seen = {
        d.pk: d
        for d in visible(sight).filter(pk__in=ids).exclude(status=Status.REJECTED).select_related("issuer")
    }

    def grow(parent: int, path: frozenset[int]) -> tuple[TreeNode, ...]:
        nodes = [
            _node(seen[pk], edge, grow(pk, path | {pk}))
            for edge in edges.get(parent, ())
            if (pk := getattr(edge, far)) in seen and pk not in path
        ]
        return tuple(sorted(nodes, key=_order))

    return grow(root, frozenset({root}))


def _edges(root: int, near: str, far: str) -> Mapping[int, Sequence[Lineage]]:
    """Return the relations by their near end, followed as far as they lead; a ring is walked once."""
    found: dict[int, list[Lineage]] = defaultdict(list)
    frontier, known = {root}, {root}
    for _level in range(_DEEPEST):
        rows = Lineage.objects.filter(**{f"{near}__in": frontier}).exclude(status=Status.REJECTED)
        frontier = set()
        for edge in rows.order_by("pk"):
            found[getattr(edge, near)].append(edge)
            frontier.add(getattr(edge, far))
        frontier -= known
        known |= frontier
        if not frontier:
            break
    return {end: _most_telling(edges, far) for end, edges in found.items()}


def _most_telling(edges: Sequence[Lineage], far: str) -> Sequence[Lineage]:
    """Keep one relation to each document: of several, the one that tells most."""
    kept: dict[int, Lineage] = {}
    for edge in sorted(edges, key=lambda edge: _TELLING.index(LineageKind(edge.kind))):
        kept.setdefault(getattr(edge, far), edge)
    return list(kept.values())


def _node(directive: Directive, edge: Lineage, children: tuple[TreeNode, ...]) -> TreeNode:
    return TreeNode(
        id=directive.pk,
        lineage_id=edge.pk,
        type=directive.kind,
        number=directive.number,
        symbol=directive.symbol,
        title=directive.title,
        issuer=directive.issuer_text,
        issuer_id=directive.issuer_id,
        level=directive.issuer.level if directive.issuer else "",
        issued_on=directive.issued_on,
        state=directive.state,
        kind=edge.kind,
        status=edge.status,
        directive_status=directive.status,
        is_invented=directive.invented,
        children=children,
    )


def _order(node: TreeNode) -> tuple[date, str, str, int]:
    return (node.issued_on or date.max, node.symbol, node.issuer, node.id)
