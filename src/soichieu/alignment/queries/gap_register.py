"""The register of gaps: those written down, over all units in sight, and one of them with its steps."""

from collections.abc import Collection
from dataclasses import dataclass

from django.db.models import OuterRef, QuerySet, Subquery
from django.utils.translation import gettext as _

from soichieu.accounts.sight import Sight
from soichieu.alignment.errors import NoSuchGap
from soichieu.alignment.models import Anchor, Gap, GapStep
from soichieu.alignment.queries.decided import anchors_at, ref_of
from soichieu.alignment.queries.points import clauses_of, paper_of
from soichieu.foundation.alphabet import with_words


@dataclass(frozen=True, slots=True)
class GapFilter:
    """What a reader asks of the register; empty fields ask nothing. `words` meet clause and item."""

    words: str = ""
    unit_id: int | None = None
    kind: str = ""
    state: str = ""
    directive_ids: tuple[int, ...] = ()


def gaps_written(sight: Sight, wanted: GapFilter | None = None) -> QuerySet[Gap]:
    """Return the gaps in sight on which anybody acted, with `last_on` and `last_due` of the last step."""
    wanted = wanted or GapFilter()
    last = GapStep.objects.filter(gap=OuterRef("pk")).order_by("-pk")
    found = Gap.objects.select_related("upper__directive__issuer", "lower__directive__issuer").annotate(
        last_on=Subquery(last.values("on")[:1]), last_due=Subquery(last.values("due")[:1])
    )
    if not sight.everything:
        found = found.filter(unit__any_of=sight.within)
    if wanted.directive_ids:
        found = found.filter(upper__directive__in=wanted.directive_ids)
    found = found.filter(with_words(wanted.words, "upper__words", "lower__words"))
    limits = {"unit_id": wanted.unit_id, "kind": wanted.kind, "state": wanted.state}
    return found.filter(**{name: value for name, value in limits.items() if value}).order_by("pk")


def gap_of(gap_id: int, sight: Sight) -> Gap:
    """Return one gap that was written down; raises NoSuchGap also where its unit is out of sight."""
    gap = gaps_written(sight).filter(pk=gap_id).first()
    if gap is None:
        raise NoSuchGap(_("Không tìm thấy khoảng trống này."))
    return gap


def refs_of(gap: Gap) -> tuple[str, str] | None:
    """Return the refs of the clause and the item of a gap as they stand now ("" for one it does not have).

    None where one of them is gone from its paper.
    """
    refs = [_ref(anchor) if anchor is not None else "" for anchor in (gap.upper, gap.lower)]
    lost = any(
        anchor is not None and not ref for anchor, ref in zip((gap.upper, gap.lower), refs, strict=True)
    )
    return None if lost else (refs[0], refs[1])


def steps_of(gap_ids: Collection[int]) -> list[GapStep]:
    """Return what was done about gaps, the oldest first."""
    return list(GapStep.objects.filter(gap__in=gap_ids).order_by("pk"))


def _ref(anchor: Anchor) -> str:
    """Return where an anchor hangs; one that lost its clause is sought by its words and place."""
    if (ref := ref_of(anchor)) or anchor.directive is None:
        return ref
    found = anchors_at(clauses_of([paper_of(anchor.directive)]))
    return next((ref for ref, pk in found.items() if pk == anchor.pk), "")
