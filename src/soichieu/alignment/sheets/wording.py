"""Words of a sheet: names of papers, what a gap says, how a task stands."""

from datetime import date

from django.utils.translation import gettext as _

from soichieu.alignment.enums import GapKind, GapState
from soichieu.alignment.queries import Done, GapLine, Paper, Point
from soichieu.pure.numbering import NAME_OF


def day(on: date | None) -> str:
    """Print a day as officials write it."""
    return f"{on:%d/%m/%Y}" if on else ""


def paper_name(paper: Paper) -> str:
    """Name a paper as a clerk does: "Kế hoạch số 15-KH/TU"."""
    kind = NAME_OF.get(paper.kind, paper.kind)
    if paper.symbol:
        return _("{name} số {number}").format(name=kind, number=paper.symbol)
    return _("{name} của {issuer}").format(name=kind, issuer=paper.issuer) if paper.issuer else kind


def full_name(paper: Paper) -> str:
    """Name a paper in full, as it is cited first: number, day, issuer, what it is about."""
    parts = [paper_name(paper)]
    if paper.issued_on:
        parts.append(_(", ngày {day}").format(day=day(paper.issued_on)))
    if paper.issuer and paper.symbol:
        parts.append(_(" của {issuer}").format(issuer=paper.issuer))
    if paper.title:
        parts.append(f" {paper.title}")
    return "".join(parts)


def particulars(item: Point) -> tuple[str, ...]:
    """Say who leads an item, by when, and what comes out of it."""
    due = item.due_text or day(item.due)
    told = (
        _("Chủ trì: {who}").format(who=item.lead) if item.lead else "",
        _("Thời hạn: {due}").format(due=due) if due else "",
        _("Sản phẩm: {product}").format(product=item.product) if item.product else "",
    )
    return tuple(one for one in told if one)


def standing(task: Done) -> str:
    """Say how a task stands: its state, and how that is to its last day."""
    state, deadline = str(task.state.label), str(task.deadline.label)
    if deadline.startswith(state):
        state, deadline = deadline, ""
    until = _("hạn {day}").format(day=day(task.last_day)) if task.last_day else ""
    words = ", ".join(part for part in (state, deadline if until else "", until) if part)
    return words[:1].upper() + words[1:]


def gap_words(gap: GapLine) -> str:
    """Say what is missing, with the figures or days of both sides, and what was done about it."""
    told = _what_is_missing(gap)
    if gap.demanded and gap.promised:
        told += _(": cấp trên giao {demanded}, mục ghi {promised}").format(
            demanded=gap.demanded, promised=gap.promised
        )
    if gap.state != GapState.OPEN:
        told += f" ({gap.state.label})"
    return told[:1].upper() + told[1:]


def _what_is_missing(gap: GapLine) -> str:
    if gap.kind == GapKind.UNSERVED:
        return _("chưa có mục thực hiện")
    if gap.kind == GapKind.TARGET_LOWER:
        return _("chỉ tiêu thấp hơn")
    if gap.kind == GapKind.DEADLINE_LATER:
        return _("thời hạn muộn hơn")
    if gap.year is not None:
        return _("kế hoạch năm {year} bỏ sót việc này").format(year=gap.year)
    return str(gap.kind.label)
