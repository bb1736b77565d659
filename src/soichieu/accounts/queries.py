"""Reading accounts: posts on a day, and the sight that follows from them."""

from dataclasses import dataclass
from datetime import date

from django.db.models import QuerySet

from soichieu.accounts.enums import GrantKind, Role
from soichieu.accounts.models import Grant, Post, SavedFilter, User
from soichieu.accounts.sight import Sight
from soichieu.organisations import queries as organisations


@dataclass(frozen=True, slots=True)
class Authority:
    """A role and the units over which a user holds it on a day: the unit itself and all below."""

    role: Role
    unit_id: int
    over: frozenset[int]


def user_by_name(username: str) -> User | None:
    """Return the user of that log-in name, or None."""
    return User.objects.filter(username=username).first()


def users() -> QuerySet[User]:
    """Return every user, by log-in name."""
    return User.objects.order_by("username")


def posts_of(user_id: int, on: date) -> QuerySet[Post]:
    """Return the posts a user holds on a day, the first first."""
    return Post.objects.filter(user_id=user_id, valid__contains=on).select_related("unit").order_by("id")


def roles_of(user_id: int, on: date) -> frozenset[Role]:
    """Return the roles a user holds anywhere on a day."""
    return frozenset(Role(role) for role in posts_of(user_id, on).values_list("role", flat=True))


def sight_of(user_id: int, on: date) -> Sight:
    """Return what a user may see on a day (R21): posts, what lies below and above them, and grants."""
    grants = list(Grant.objects.filter(user_id=user_id, valid__contains=on))
    own: set[int] = set()
    within: set[int] = set()
    above: set[int] = set()
    for post in posts_of(user_id, on):
        own.add(post.unit_id)
        within |= organisations.descendant_ids([post.unit_id], on, post.hierarchies or None)
        above |= organisations.ancestor_ids([post.unit_id], on)
    granted = [grant.unit_id for grant in grants if grant.unit_id is not None]
    within |= own | set(granted) | organisations.descendant_ids(granted, on, None)
    within |= organisations.predecessor_ids(within)
    return Sight(
        user_id=user_id,
        on=on,
        everything=any(grant.kind == GrantKind.EVERYTHING for grant in grants),
        own=frozenset(own),
        within=frozenset(within),
        above=frozenset(above),
        directive_ids=frozenset(g.directive_id for g in grants if g.directive_id is not None),
    )


def authorities_of(user_id: int, on: date) -> list[Authority]:
    """Return each role a user holds on a day with the units it reaches."""
    found = []
    for post in posts_of(user_id, on):
        below = organisations.descendant_ids([post.unit_id], on, post.hierarchies or None) | {post.unit_id}
        reach = frozenset(below | organisations.predecessor_ids(below))
        found.append(Authority(Role(post.role), post.unit_id, reach))
    return found


def posts_held(on: date) -> QuerySet[Post]:
    """Return the posts that people with an open account hold on a day."""
    return Post.objects.filter(user__is_active=True, valid__contains=on).select_related("user").order_by("id")


def saved_filters(user_id: int, screen: str) -> QuerySet[SavedFilter]:
    """Return the filters a user keeps for one screen, by name."""
    return SavedFilter.objects.filter(user_id=user_id, screen=screen).order_by("name")
