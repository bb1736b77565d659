"""Which sources a reader may cite as evidence."""

from django.http import HttpRequest

from soichieu.evidence import queries as evidence
from soichieu.web import reader

_MOST = 200


def sources_of(request: HttpRequest) -> list[tuple[int, str]]:
    """Return the latest sources in the reader's sight, to cite one as evidence."""
    found = evidence.sources_seen(reader.sight_of(request))[:_MOST]
    return [(source.pk, source.title or source.file_name) for source in found]
