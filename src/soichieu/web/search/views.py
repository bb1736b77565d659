"""One box: what was typed, what it finds, and where the words stand."""

from dataclasses import replace

from django.http import HttpRequest, HttpResponse

from soichieu.accounts.sight import Sight
from soichieu.directives import queries as directives
from soichieu.evidence import search as index
from soichieu.foundation.http import reads
from soichieu.web import reader
from soichieu.web.page import show
from soichieu.web.subjects import address_of

_PAGE = 20
_SUBJECTS = {index.SearchKind.DIRECTIVE: "directives.directive", index.SearchKind.SOURCE: "evidence.source"}


@reads
def search(request: HttpRequest) -> HttpResponse:
    """Show what answers the words typed, best first; everything found is within the reader's sight."""
    words = request.GET.get("q", "").strip()[:300]
    kind = request.GET.get("loai", "")
    number = int(request.GET["trang"]) if request.GET.get("trang", "").isdecimal() else 1
    kinds = [index.SearchKind(kind)] if kind in index.SearchKind.values else list(index.SearchKind)
    offset = (max(number, 1) - 1) * _PAGE
    scope = _scope(reader.sight_of(request))
    found = index.search(words, scope=scope, kinds=kinds, limit=_PAGE, offset=offset)
    values = {
        "words": words,
        "kind": kind,
        "kinds": index.SearchKind.choices,
        "found": found,
        "hits": [(hit, address_of(_SUBJECTS[hit.kind], hit.object_id)) for hit in found.hits],
        "previous": number - 1 if number > 1 else None,
        "next": number + 1 if offset + _PAGE < found.total else None,
    }
    return show(request, "web/search.html", values, "ket-qua")


def _scope(sight: Sight) -> index.ScopeFilter:
    """Return what the reader may find; to it belong directives seen only through the texts that name them."""
    scope = index.ScopeFilter.of(sight)
    if scope.everything:
        return scope
    through_texts = directives.visible(sight).filter(issuer__isnull=True).values_list("pk", flat=True)
    return replace(scope, directive_ids=scope.directive_ids | frozenset(through_texts))
