"""Who stands behind a request: the actor whose word a service takes, and what they may see today."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from django.http import HttpRequest
from django.utils import timezone

from soichieu.accounts import queries as accounts
from soichieu.accounts.sight import Sight
from soichieu.foundation.actor import Actor
from soichieu.organisations import queries as organisations

if TYPE_CHECKING:
    from soichieu.accounts.models import Post
    from soichieu.accounts.queries import Authority, Standing


def today() -> date:
    """Return the day it is where the office is."""
    return timezone.localdate()


def posts_of(request: HttpRequest) -> list["Post"]:
    """Return the reader's posts of today; asked once per request."""
    kept: list[Post] | None = getattr(request, "_posts", None)
    if kept is None:
        kept = list(accounts.posts_of(_user_id(request), today()))
        request._posts = kept  # type: ignore[attr-defined]  # a request carries what was asked once for it
    return kept


def own_units(request: HttpRequest) -> dict[int, str]:
    """Return the units of the reader's posts by id, with their names of today; asked once per request."""
    kept: dict[int, str] | None = getattr(request, "_own_units", None)
    if kept is None:
        names_beside_own(request, ())
        kept = request._own_units  # type: ignore[attr-defined]  # as above
    return kept


def names_beside_own(request: HttpRequest, ids: Iterable[int]) -> dict[int, str]:
    """Return the names of units as they are today and those of the reader's own, which the frame shows."""
    own = {post.unit_id for post in posts_of(request)}
    names = unit_names(own.union(ids))
    request._own_units = {unit: names[unit] for unit in own if unit in names}  # type: ignore[attr-defined]  # as above
    return names


def sight_of(request: HttpRequest) -> Sight:
    """Return what the reader may see today (R21); asked once per request."""
    return _standing_of(request).sight


def authorities_of(request: HttpRequest) -> tuple["Authority", ...]:
    """Return what each post of the reader reaches today; asked once per request, with the sight."""
    return _standing_of(request).authorities


def _standing_of(request: HttpRequest) -> "Standing":
    kept: Standing | None = getattr(request, "_standing", None)
    if kept is None:
        kept = accounts.standing_of(_user_id(request), today(), posts_of(request))
        request._standing = kept  # type: ignore[attr-defined]  # as above
    return kept


def actor_of(request: HttpRequest) -> Actor:
    """Return the reader as one who acts, in the name of the unit of their first post."""
    posts = posts_of(request)
    return Actor(
        label=str(request.user),
        channel="web",
        user_id=_user_id(request),
        unit_id=posts[0].unit_id if posts else None,
        request_id=request.META.get("SOICHIEU_REQUEST_ID", ""),
    )


def _user_id(request: HttpRequest) -> int:
    """Return the id of who is logged in; every screen but the log-in asks for one."""
    assert request.user.pk is not None, "LoginRequiredMiddleware lets nobody else in"  # noqa: S101  a fault, not a case
    return int(request.user.pk)


def unit_names(ids: Iterable[int], on: date | None = None) -> dict[int, str]:
    """Return the names of units as they are on a day, today if none is given."""
    return organisations.names_of(list(ids), on or today())
