"""The lines of a working sheet as the screen shows them: marks, suggestions in words, what else is served."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from soichieu.alignment.queries import GapLine, Line, Offer, Point, Served, Sheet
from soichieu.pure.alignment.suggesting import SURE
from soichieu.pure.alignment.values import Ground, GroundKind
from soichieu.web.alignment.highlighting import pieces_of

_VERY = 0.9
_WHY: dict[GroundKind, str | Promise] = {
    GroundKind.NAMED: _("nêu số hiệu"),
    GroundKind.WORDS: _("cùng lời"),
    GroundKind.MEANING: _("cùng nghĩa"),
    GroundKind.FIGURES: _("cùng con số"),
    GroundKind.DEADLINE: _("cùng thời hạn"),
    GroundKind.FIELD: _("cùng lĩnh vực"),
    GroundKind.PLACE: _("cùng chỗ trong văn bản"),
    GroundKind.LEARNT: _("giống cặp đã xác nhận"),
}
_MARKS: dict[str, str | Promise] = {
    "plain": _("không phải yêu cầu"),
    "served": _("đã có mục"),
    "waits": _("có gợi ý chờ"),
    "looks": _("có gợi ý cần xem"),
    "gap": _("khoảng trống"),
    "none": _("chưa có gợi ý"),
}


@dataclass(frozen=True, slots=True)
class OfferShown:
    """One suggestion: `pair` names it to the form, `fit` says the score in words, `why` what caused it."""

    pair: str
    item: Point
    fit: str
    fit_label: str | Promise
    is_sure: bool
    pieces: list[tuple[str, bool]]
    why: list[tuple[str | Promise, str]]


@dataclass(frozen=True, slots=True)
class ServedShown:
    """One confirmed item with the other clauses it serves too."""

    served: Served
    also: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LineShown:
    """One clause of the working sheet; `marks` are keys with words, told apart by sign and word."""

    clause: Point
    marks: list[tuple[str, str | Promise]]
    served: list[ServedShown]
    offers: list[OfferShown]
    rejected: tuple[tuple[int, Point], ...]
    gaps: tuple[GapLine, ...]
    sure: str

    @property
    def under(self) -> str:
        """The headings over the clause."""
        return " › ".join(self.clause.above)


@dataclass(frozen=True, slots=True)
class IdleShown:
    """One item that serves nothing of the set, with the gaps at it."""

    item: Point
    gaps: list[GapLine]


def lines_of(sheet: Sheet, only: str = "", refs: Collection[str] | None = None) -> list[LineShown]:
    """Return the lines of a sheet, narrowed to what `only` asks for and to the clauses of `refs`."""
    also, at_items = _also(sheet), _at_served(sheet)
    wanted = [line for line in sheet.lines if refs is None or line.clause.ref in refs]
    return [_line(line, also, at_items.get(line.clause.ref, [])) for line in wanted if _is_wanted(line, only)]


def idle_of(sheet: Sheet) -> list[IdleShown]:
    """Return the items that serve nothing of the set."""
    gaps: dict[str, list[GapLine]] = defaultdict(list)
    for gap in sheet.gaps:
        if gap.item is not None and gap.clause is None:
            gaps[gap.item.ref].append(gap)
    return [IdleShown(item, gaps[item.ref]) for item in sheet.idle]


def other_gaps(sheet: Sheet) -> list[GapLine]:
    """Return the gaps that stand neither at a clause of the set nor at an item of the unit."""
    clauses, items = {line.clause.ref for line in sheet.lines}, {item.ref for item in sheet.items}
    return [gap for gap in sheet.gaps if not _is_at(gap, clauses, items)]


def counts_of(sheet: Sheet) -> dict[str, int]:
    """Return the figures over the sheet."""
    return {
        "demands": len(sheet.demands),
        "served": sheet.served_count,
        "waiting": sheet.waiting_count,
        "gaps": sum(gap.is_open for gap in sheet.gaps),
        "unseen": sum(_is_unseen(line) for line in sheet.lines),
    }


def source_ids(sheet: Sheet) -> set[int]:
    """Return the sources that the points and proofs of a sheet come from."""
    points = [line.clause for line in sheet.lines] + list(sheet.items)
    proofs = [p for line in sheet.lines for one in line.served for task in one.tasks for p in task.proofs]
    return {
        pk
        for pk in (*(one.source_id for one in points), *(one.source_id for one in proofs))
        if pk is not None
    }


def grounds_in_words(grounds: Iterable[Ground]) -> list[tuple[str | Promise, str]]:
    """Return why an item is suggested: what kind of reason, and the words."""
    return [(_WHY[one.kind], "; ".join(one.words)) for one in grounds]


def _is_at(gap: GapLine, clauses: Collection[str], items: Collection[str]) -> bool:
    if gap.clause is not None:
        return gap.clause.ref in clauses
    return gap.item is not None and gap.item.ref in items


def _at_served(sheet: Sheet) -> Mapping[str, list[GapLine]]:
    """Return the gaps at items that serve something, each by the first clause that its item serves."""
    first = {one.item.ref: line.clause.ref for line in reversed(sheet.lines) for one in line.served}
    found: dict[str, list[GapLine]] = defaultdict(list)
    for gap in sheet.gaps:
        if gap.clause is None and gap.item is not None and gap.item.ref in first:
            found[first[gap.item.ref]].append(gap)
    return found


def _is_wanted(line: Line, only: str) -> bool:
    match only:
        case "goi-y":
            return bool(line.offers)
        case "khoang-trong":
            return any(gap.is_open for gap in line.gaps)
        case "chua-xem":
            return _is_unseen(line)
    return True


def _is_unseen(line: Line) -> bool:
    """Whether nobody decided or did anything about a clause that asks for something."""
    touched = line.served or line.rejected or any(gap.gap_id for gap in line.gaps)
    return line.clause.is_demand and not touched


def _line(line: Line, also: Mapping[str, list[str]], at_items: list[GapLine]) -> LineShown:
    ref = line.clause.ref
    return LineShown(
        clause=line.clause,
        marks=[(key, _MARKS[key]) for key in _marks(line, at_items)],
        served=[
            ServedShown(one, tuple(path for path in also[one.item.ref] if path != line.clause.path))
            for one in line.served
        ],
        offers=[_offer(ref, offer) for offer in line.offers],
        rejected=line.rejected,
        gaps=(*line.gaps, *at_items),
        sure=" ".join(f"{ref}.{offer.item.ref}" for offer in line.offers if offer.is_sure),
    )


def _marks(line: Line, at_items: list[GapLine]) -> list[str]:
    if not line.clause.is_demand and not line.served:
        return ["plain"]
    found = ["served"] if line.served else []
    if line.waits:
        found.append("waits")
    elif line.offers and not line.served:
        found.append("looks")
    if any(gap.is_open for gap in (*line.gaps, *at_items)) and not (line.offers and not line.served):
        found.append("gap")
    return found or ["none"]


def _offer(clause: str, offer: Offer) -> OfferShown:
    fit = "very" if offer.score >= _VERY else "well" if offer.score >= SURE else "look"
    labels = {"very": _("rất khớp"), "well": _("khá khớp"), "look": _("cần xem")}
    words = [word for one in offer.grounds for part in one.words for word in part.split(" ~ ")]
    return OfferShown(
        pair=f"{clause}.{offer.item.ref}",
        item=offer.item,
        fit=fit,
        fit_label=labels[fit],
        is_sure=offer.is_sure,
        pieces=pieces_of(offer.item.words, words),
        why=grounds_in_words(offer.grounds),
    )


def _also(sheet: Sheet) -> Mapping[str, list[str]]:
    """Return the places of the clauses that each item serves: an item may serve several."""
    found: dict[str, list[str]] = defaultdict(list)
    for line in sheet.lines:
        for one in line.served:
            found[one.item.ref].append(line.clause.path)
    return found
