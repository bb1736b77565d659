"""Entries of the register as mentions make them: opened, completed, given up."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date

from django.utils import timezone

from soichieu.audit import services as audit
from soichieu.directives.enums import Status
from soichieu.directives.models import Directive, DocumentMention, Term
from soichieu.directives.queries import reading
from soichieu.evidence.enums import ClaimState
from soichieu.foundation.actor import Actor
from soichieu.foundation.errors import DomainError
from soichieu.organisations import queries as organisations
from soichieu.organisations.models import Unit
from soichieu.pure import identity
from soichieu.pure.identity.settling import Node, merged
from soichieu.pure.identity.terms import Terms
from soichieu.pure.numbering import read_number

_FIELDS = (
    "key", "number", "number_key", "symbol", "symbol_key", "body_key", "issuer_id", "issuer_text",
    "organ", "issued_on", "epoch", "title", "term_id", "status",
)  # fmt: skip


def open_nodes(
    nodes: Iterable[Node], rows: Sequence[DocumentMention], *, taken: Mapping[str, Directive], by: Actor
) -> dict[str, Directive]:
    """Give each opened document its entry: its own, one its mentions meant before, or a new one."""
    wanted = sorted(nodes, key=lambda node: node.key)
    found = {d.key: d for d in Directive.objects.filter(key__in=[node.key for node in wanted])}
    used = {directive.pk for directive in [*found.values(), *taken.values()]}
    before = {reading.mention_id(row.claim): row.directive for row in rows}
    for node in wanted:
        if node.key in found:
            continue
        former = (before[member] for member in node.members if before.get(member) is not None)
        entry = next((d for d in former if d and d.pk not in used and d.status == Status.PROPOSED), None)
        found[node.key] = entry or Directive(kind=node.kind)
        if entry is not None:
            used.add(entry.pk)
    for node in wanted:
        write(found[node.key], node, by=by)
    return found


def write(directive: Directive, node: Node, *, by: Actor) -> None:
    """Put what the mentions say into the entry, and keep it only where something changed."""
    before = {name: getattr(directive, name) for name in _FIELDS}
    directive.key = node.key
    if directive.status == Status.REJECTED:
        directive.status = Status.PROPOSED
    _fill(directive, node)
    new = directive.pk is None
    if new or any(getattr(directive, name) != value for name, value in before.items()):
        directive.full_clean()
        directive.save()
    if new:
        audit.record("directives:directive:proposed", directive, by=by, unit_id=directive.issuer_id)


def _fill(directive: Directive, node: Node) -> None:
    body = identity.issuer_of(node.issuer)
    directive.number, directive.number_key = node.number, identity.number_key(node.number)
    directive.symbol = _canonical(node.symbol)
    directive.symbol_key = identity.symbol_key(node.symbol)
    directive.issuer_text = node.issuer
    directive.body_key = "" if body is None else body.body_key
    directive.organ, directive.issued_on, directive.epoch = node.organ, node.issued_on, node.epoch
    directive.title = node.title
    directive.issuer = None if body is None else _unit_named(body.body, node.issued_on or node.named_on)
    directive.term = _term(directive.body_key, node.issued_on)


def _canonical(symbol: str) -> str:
    """Write a printed symbol the right way (`12/NQ/TW` → `12-NQ/TW`); what cannot be read stays."""
    number = read_number(symbol)
    return symbol if number is None else number.symbol


def _unit_named(name: str, on: date | None) -> Unit | None:
    """Return the unit of that name, or None: an issuer the register does not know keeps its printed name."""
    try:
        return organisations.unit_by_name(name, on or timezone.localdate())
    except DomainError:
        return None


def _term(body_key: str, on: date | None) -> Term | None:
    return Term.objects.filter(body_key=body_key, valid__contains=on).first() if on else None


def refresh(directive_ids: Collection[int], terms: Terms, *, by: Actor) -> None:
    """Bring entries that persons anchored up to what supports them now.

    An accepted directive shows only what accepted claims say (R22); one that a person registered without
    any claim is left as it was written.
    """
    aliases = reading.aliases_known()
    anchored = Directive.objects.filter(pk__in=directive_ids).exclude(status=Status.REJECTED)
    for directive in anchored.filter(status=Status.ACCEPTED):
        rows = directive.mentions.select_related("claim__source").order_by("claim_id")
        claims = [row.claim for row in rows if row.claim.state == ClaimState.ACCEPTED]
        said = reading.mentions_of(claims, aliases)
        if said:
            write(directive, merged(directive.key, list(said.values()), terms), by=by)


def give_up_unsupported() -> None:
    """Take out proposed entries that no mention supports any more; their row history remains."""
    Directive.objects.filter(status=Status.PROPOSED, mentions__isnull=True).delete()
