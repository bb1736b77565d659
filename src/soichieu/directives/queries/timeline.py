"""What happened to a directive, in order of days: its life, events that concern it, what carries it out."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.translation import gettext as _

from soichieu.accounts.sight import Sight
from soichieu.directives.enums import LineageKind, LinkRole, Status
from soichieu.directives.models import ClaimDirective, Directive, LifeEvent
from soichieu.directives.queries.lineage import TreeNode
from soichieu.directives.queries.quotes import Quote, quotes_of, status_of
from soichieu.evidence import queries as evidence
from soichieu.evidence.enums import ClaimKind, ClaimState
from soichieu.evidence.models import Claim


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One thing that happened; `when` is as exact as the text, a month being "2024-10"."""

    when: str
    what: str
    who: str
    kind: str
    status: str
    quotes: tuple[Quote, ...]

    @property
    def shown(self) -> str:
        """The day as a clerk writes it; empty where no text gives one."""
        parts = self.when.split("-")
        return "/".join(reversed(parts)) if self.when else ""


def event_label(kind: str) -> str:
    """Return the Vietnamese word for a kind of event."""
    return {
        "dissemination": _("Hội nghị quán triệt, triển khai"),
        "review": _("Sơ kết, đánh giá thực hiện"),
        "meeting": _("Họp"),
        "inspection": _("Kiểm tra, giám sát"),
        "training": _("Tập huấn"),
        "launch": _("Phát động"),
        "award": _("Khen thưởng"),
        "festival": _("Ngày hội"),
    }.get(kind, kind)


def timeline_of(
    directive: Directive, children: Iterable[TreeNode], sight: Sight
) -> tuple[TimelineEntry, ...]:
    """Return the timeline of a directive; undated entries come last."""
    entries = [*_life(directive, sight), *_events(directive, sight), *_carried_out(children)]
    return tuple(sorted(entries, key=lambda entry: (entry.when == "", entry.when, entry.kind, entry.who)))


def _life(directive: Directive, sight: Sight) -> list[TimelineEntry]:
    entries = []
    events = LifeEvent.objects.filter(directive=directive).exclude(status=Status.REJECTED)
    seen = evidence.visible_sources(sight)
    for event in events:
        claims = event.claims.filter(source__in=seen).select_related("source").order_by("pk")
        entries.append(
            TimelineEntry(
                when=event.on.isoformat() if event.on else "",
                what=event.get_kind_display().capitalize(),
                who=directive.issuer_text,
                kind="life",
                status=event.status,
                quotes=quotes_of(claims),
            )
        )
    return entries


def _events(directive: Directive, sight: Sight) -> list[TimelineEntry]:
    """Return the events that concern a directive; several texts on one event make one entry."""
    links = ClaimDirective.objects.filter(
        directive=directive,
        role=LinkRole.NAMES,
        claim__kind=ClaimKind.EVENT,
        claim__source__in=evidence.visible_sources(sight),
    ).exclude(claim__state=ClaimState.REJECTED)
    same: dict[tuple[str, str, str], list[Claim]] = defaultdict(list)
    for link in links.select_related("claim__source").order_by("claim_id"):
        said = link.claim.current
        same[str(said.get("date") or ""), said["kind"], said.get("organiser") or ""].append(link.claim)
    return [
        TimelineEntry(
            when=when,
            what=event_label(kind),
            who=who,
            kind="event",
            status=status_of(claims),
            quotes=quotes_of(claims),
        )
        for (when, kind, who), claims in same.items()
    ]


def _carried_out(children: Iterable[TreeNode]) -> list[TimelineEntry]:
    """Return the issue of each directive right below."""
    return [
        TimelineEntry(
            when=child.issued_on.isoformat(),
            what=_("Ban hành {name}").format(name=child.symbol or child.type)
            + f" ({LineageKind(child.kind).label})",
            who=child.issuer,
            kind="child",
            status=child.status,
            quotes=(),
        )
        for child in children
        if child.issued_on is not None
    ]
