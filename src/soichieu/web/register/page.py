"""The page of a directive in words: lineage as a drawing, quotes with sources, what is claimed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.urls import reverse
from django.utils.translation import gettext as _

from soichieu.directives.enums import LineageKind, LinkRole
from soichieu.directives.queries import ClaimLine, DirectivePage, Quote, TreeNode
from soichieu.evidence.enums import ClaimKind
from soichieu.evidence.wording import wording_of
from soichieu.pure.numbering import NAME_OF
from soichieu.web.register.drawing import Drawing, Relative, draw

if TYPE_CHECKING:
    from soichieu.directives.models import Directive

_SHOWN = 40  # boxes of the drawing; a longer list stands below it in full
_ORDER = (
    ClaimKind.COVERAGE,
    ClaimKind.FIGURE,
    ClaimKind.TARGET,
    ClaimKind.TASK,
    ClaimKind.DEADLINE,
    ClaimKind.REGISTER,
    ClaimKind.STATEMENT,
)


@dataclass(frozen=True, slots=True)
class Said:
    """One claim in words, with its quote; `is_direct` where the claim itself names the directive."""

    line: str
    details: tuple[tuple[str, str], ...]
    quote: Quote
    is_direct: bool


@dataclass(frozen=True, slots=True)
class SaidOfKind:
    """The claims of one kind, and how many of them a person accepted."""

    kind: str
    label: str
    lines: tuple[Said, ...]
    accepted: int


def name_of(directive: "Directive") -> str:
    """Name a directive in short: its symbol, or its type and issuer."""
    return directive.symbol or _unnumbered(directive.kind, directive.issuer_text)


def _unnumbered(kind: str, issuer: str) -> str:
    """Name a document without a known number: "Kế hoạch của Thị ủy Bến Hạ"."""
    name = NAME_OF.get(kind, kind)
    return _("%(kind)s của %(issuer)s") % {"kind": name, "issuer": issuer} if issuer else name


def said_of(page: DirectivePage) -> list[SaidOfKind]:
    """Return what texts claim in connexion with the directive, kind by kind."""
    found = []
    for kind in _ORDER:
        lines = page.lines(kind)
        if lines:
            words = tuple(_said(line) for line in lines)
            accepted = sum(line.is_accepted for line in lines)
            found.append(SaidOfKind(kind.value, str(kind.label), words, accepted))
    return found


def drawing_of(page: DirectivePage) -> Drawing | None:
    """Return the lineage as boxes and lines; None where nothing stands above or below."""
    if not page.above and not page.below:
        return None
    here = page.directive
    middle = Relative(name_of(here), _note(here.issuer_text, here.issued_on), "", here.status)
    room = [_SHOWN]
    return draw(middle, _relatives(page.above, room), _relatives(page.below, room))


def _relatives(nodes: Iterable[TreeNode], room: list[int]) -> list[Relative]:
    """Turn nodes into boxes as long as there is room for them."""
    found = []
    for node in nodes:
        if room[0] <= 0:
            break
        room[0] -= 1
        found.append(
            Relative(
                title=node.symbol or _unnumbered(node.type, node.issuer),
                note=_note(node.issuer if node.symbol else node.title, node.issued_on),
                address=reverse("directive", args=[node.id]),
                status=node.status,
                relation=str(LineageKind(node.kind).label),
                further=tuple(_relatives(node.children, room)),
            )
        )
    return found


def _note(text: str, on: object) -> str:
    day = f"{on:%d/%m/%Y}" if on else _("chưa rõ ngày")
    return f"{day} · {text}" if text else day


def _said(line: ClaimLine) -> Said:
    words = wording_of(line.kind, line.said, {})
    return Said(words.line, words.details, line.quote, line.role == LinkRole.NAMES)


def count_of(nodes: Sequence[TreeNode]) -> int:
    """Count the directives of a tree."""
    return sum(1 for node in nodes for _one in node.walk())
