"""Making directives findable: one entry of the search index each, written anew whenever an entry changes."""

from collections.abc import Collection

from django.utils import translation
from django.utils.translation import gettext as _

from soichieu.directives.enums import Status
from soichieu.directives.models import Directive
from soichieu.evidence import search
from soichieu.pure.numbering import NAME_OF


def bring_up_to_date(directive_ids: Collection[int]) -> None:
    """Index these directives as they now stand; those rejected or given up are no longer found."""
    standing = Directive.objects.filter(pk__in=directive_ids).exclude(status=Status.REJECTED)
    with translation.override("vi"):  # an index speaks the language of its texts
        entries = [_entry(directive) for directive in standing.order_by("pk")]
    search.index_entries(entries)
    for gone in set(directive_ids) - {entry.object_id for entry in entries}:
        search.remove_entry(kind=search.SearchKind.DIRECTIVE, object_id=gone)


def _entry(directive: Directive) -> search.Entry:
    return search.Entry(
        kind=search.SearchKind.DIRECTIVE,
        object_id=directive.pk,
        title=_full_name(directive),
        body=" ".join(part for part in (directive.title, directive.abstract) if part),
        on=directive.issued_on,
        unit_ids=[directive.issuer_id] if directive.issuer_id is not None else [],
    )


def _full_name(directive: Directive) -> str:
    """Name a directive in full: "Nghị quyết số 21-NQ/TU, ngày 05/02/2022 của Tỉnh ủy Hạ"."""
    parts = [NAME_OF.get(directive.kind, directive.kind)]
    if directive.symbol or directive.number:
        parts.append(_("số %(symbol)s") % {"symbol": directive.symbol or directive.number})
    if directive.issued_on:
        parts.append(_("ngày %(day)s") % {"day": f"{directive.issued_on:%d/%m/%Y}"})
    if directive.issuer_text:
        parts.append(_("của %(issuer)s") % {"issuer": directive.issuer_text})
    return " ".join(parts)
