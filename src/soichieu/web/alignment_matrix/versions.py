"""Two versions of a document side by side, and carrying the links of the old one over."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from soichieu.alignment import policies, queries, services
from soichieu.directives import queries as directives
from soichieu.foundation.errors import Invalid
from soichieu.foundation.http import reads, writes
from soichieu.pure.alignment.versions import ChangeKind, PieceKind, PieceOfWords
from soichieu.web import reader
from soichieu.web.page import show

if TYPE_CHECKING:
    from soichieu.alignment.queries import VersionLine, Versions

LABELS: dict[ChangeKind, str | Promise] = {
    ChangeKind.SAME: gettext_lazy("giữ nguyên"),
    ChangeKind.REWORDED: gettext_lazy("sửa lời"),
    ChangeKind.MOVED: gettext_lazy("chuyển chỗ"),
    ChangeKind.SPLIT: gettext_lazy("tách ra"),
    ChangeKind.MERGED: gettext_lazy("gộp lại"),
    ChangeKind.ADDED: gettext_lazy("mới thêm"),
    ChangeKind.REMOVED: gettext_lazy("bỏ đi"),
}
_SURE = {ChangeKind.SAME, ChangeKind.MOVED}
_CHANGED, _HANGING = "doi", "gan"


@dataclass(frozen=True, slots=True)
class LineShown:
    """One change as both sides show it; `is_ticked` where the words stayed and links can go over at once."""

    line: "VersionLine"
    label: str | Promise
    old_words: list[tuple[str, bool]]
    new_words: list[tuple[str, bool]]
    is_ticked: bool


@reads
def versions(request: HttpRequest, old: int, new: int) -> HttpResponse:
    """Show two versions clause by clause, with what hangs on the old one's clauses."""
    return _page(request, old, new)


@reads
def versions_by_number(request: HttpRequest, old: int) -> HttpResponse:
    """Show a document beside another chosen by its number, whatever the register knows of the two."""
    sight = reader.sight_of(request)
    return _page(request, old, directives.one_by_symbol(request.GET.get("voi", "")[:200], sight).pk)


def _page(request: HttpRequest, old: int, new: int) -> HttpResponse:
    found = queries.versions_of(old, new, reader.today(), reader.sight_of(request))
    only = request.GET.get("chi", "")
    lines = [line for line in found.lines if _is_asked(line, only)]
    values = {
        "versions": found,
        "lines": [_shown(line) for line in lines],
        "counts": [(LABELS[kind], count) for kind, count in found.counts.items()],
        "only": only,
        "may": _may_carry(request, found),
        "invented": found.old.is_invented or found.new.is_invented,
    }
    return show(request, "web/versions.html", values)


@writes
def carry_over(request: HttpRequest, old: int, new: int) -> HttpResponse:
    """Carry the links of the ticked clauses over to the new version."""
    queries.versions_of(old, new, reader.today(), reader.sight_of(request))
    pairs = [_pair(one) for one in request.POST.getlist("cap")]
    carried = services.carry_over(old, new, pairs, by=reader.actor_of(request))
    messages.success(request, _("Đã chuyển %(count)s liên kết.") % {"count": len(carried)})
    return redirect("versions", old, new)


def _may_carry(request: HttpRequest, found: "Versions") -> bool:
    """Return whether the reader may carry some of the links over."""
    by, held = reader.actor_of(request), reader.authorities_of(request)
    units = {link.unit_id for line in found.lines if line.pair for link in line.hung.links}
    return any(policies.can_align(by, unit, held) for unit in units)


def _pair(text: str) -> tuple[str, str]:
    old, colon, new = text.partition(":")
    if not (old and colon and new):
        raise Invalid(_("Không hiểu được cặp điều khoản được chọn."))
    return old, new


def _is_asked(line: "VersionLine", only: str) -> bool:
    if only == _CHANGED:
        return line.kind is not ChangeKind.SAME
    return only != _HANGING or bool(line.hung)


def _shown(line: "VersionLine") -> LineShown:
    return LineShown(
        line,
        LABELS[line.kind],
        _side(line.pieces, PieceKind.REMOVED, [part.words for part in line.old]),
        _side(line.pieces, PieceKind.ADDED, [part.words for part in line.new]),
        line.kind in _SURE,
    )


def _side(pieces: Sequence[PieceOfWords], marked: PieceKind, words: Sequence[str]) -> list[tuple[str, bool]]:
    """Return the words of one side in runs, each with whether it is marked as gone or new."""
    if not pieces:
        return [(one, False) for one in words]
    return [(piece.words, piece.kind is marked) for piece in pieces if piece.kind in {marked, PieceKind.KEPT}]
