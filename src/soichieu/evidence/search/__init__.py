"""Search over sources and directives with our own lexemes; works on any PostgreSQL without an extension."""

from soichieu.evidence.models.search import SearchKind
from soichieu.evidence.search.reading import ScopeFilter, SearchHit, SearchPage, matches, search
from soichieu.evidence.search.writing import Entry, index_entries, index_entry, remove_entry

__all__ = [
    "Entry",
    "ScopeFilter",
    "SearchHit",
    "SearchKind",
    "SearchPage",
    "index_entries",
    "index_entry",
    "matches",
    "remove_entry",
    "search",
]
