"""Every view is marked read or write, and none is open to strangers but those named here."""

from collections.abc import Iterator

from django.urls import URLPattern, URLResolver, get_resolver

# Django's and allauth's own views, whose marks are theirs: log-in, log-out, password, language.
FOREIGN = ("allauth.", "django.")
OPEN_TO_STRANGERS = {
    "soichieu.web.health.views.health",
    "soichieu.web.tasks.feed.calendar_feed",  # the secret in its address stands for the log-in
}


def _patterns(resolver: URLResolver) -> Iterator[URLPattern]:
    for pattern in resolver.url_patterns:
        if isinstance(pattern, URLResolver):
            yield from _patterns(pattern)
        else:
            yield pattern


def _own_views() -> dict[str, object]:
    found = {}
    for pattern in _patterns(get_resolver()):
        view = pattern.callback
        name = f"{view.__module__}.{getattr(view, '__name__', type(view).__name__)}"
        if not name.startswith(FOREIGN):
            found[name] = view
    return found


def test_there_are_views_to_judge() -> None:
    assert len(_own_views()) >= 10


def test_every_view_says_whether_it_reads_or_writes() -> None:
    assert [
        n for n, view in _own_views().items() if getattr(view, "access", "") not in {"reads", "writes"}
    ] == []


def test_no_view_is_open_to_strangers_but_those_named() -> None:
    open_views = {n for n, view in _own_views().items() if not getattr(view, "login_required", True)}
    assert open_views <= OPEN_TO_STRANGERS
