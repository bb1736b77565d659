"""Reading accounts: posts on a day, and the sight that follows from them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import QuerySet

from soichieu.accounts.enums import GrantKind, Role
from soichieu.accounts.models import ColumnChoice, Grant, Post, SavedFilter, User
from soichieu.accounts.sight import Sight
from soichieu.organisations import queries as organisations


@dataclass(frozen=True, slots=True)
class Authority:
    """A role and the units over which a user holds it on a day: the unit itself and all below."""

    role: Role
    unit_id: int
    over: frozenset[int]


@dataclass(frozen=True, slots=True)
class Standing:
    """A user on a day: the posts held, what each of them reaches, and what may be seen."""

    posts: tuple[Post, ...]
    authorities: tuple[Authority, ...]
    sight: Sight


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


def standing_of(user_id: int, on: date, posts: Sequence[Post] | None = None) -> Standing:
    """Return what a user may do and see on a day (R21), all asked once; `posts` where they are known."""
    held = tuple(posts_of(user_id, on) if posts is None else posts)
    grants = list(Grant.objects.filter(user_id=user_id, valid__contains=on))
    authorities = tuple(_authority(post, on) for post in held)
    own = frozenset(post.unit_id for post in held)
    granted = {grant.unit_id for grant in grants if grant.unit_id is not None}
    granted |= organisations.descendant_ids(granted, on, None)
    within = granted | organisations.predecessor_ids(granted)
    sight = Sight(
        user_id=user_id,
        on=on,
        everything=any(grant.kind == GrantKind.EVERYTHING for grant in grants),
        own=own,
        within=frozenset(within.union(*(authority.over for authority in authorities))),
        above=frozenset(organisations.ancestor_ids(own, on)),
        directive_ids=frozenset(g.directive_id for g in grants if g.directive_id is not None),
    )
    return Standing(held, authorities, sight)


def sight_of(user_id: int, on: date) -> Sight:
    """Return what a user may see on a day (R21): posts, what lies below and above them, and grants."""
    return standing_of(user_id, on).sight


def authorities_of(user_id: int, on: date) -> list[Authority]:
    """Return each role a user holds on a day with the units it reaches."""
    return [_authority(post, on) for post in posts_of(user_id, on)]


def _authority(post: Post, on: date) -> Authority:
    below = organisations.descendant_ids([post.unit_id], on, post.hierarchies or None) | {post.unit_id}
    return Authority(Role(post.role), post.unit_id, frozenset(below | organisations.predecessor_ids(below)))


def posts_held(on: date) -> QuerySet[Post]:
    """Return the posts that people with an open account hold on a day."""
    return Post.objects.filter(user__is_active=True, valid__contains=on).select_related("user").order_by("id")


def saved_filters(user_id: int, screen: str) -> QuerySet[SavedFilter]:
    """Return the filters a user keeps for one screen, by name."""
    return SavedFilter.objects.filter(user_id=user_id, screen=screen).order_by("name")


def columns_chosen(user_id: int, screen: str) -> list[str]:
    """Return the columns a user wants to see of one screen, in their order; none where nothing was chosen."""
    chosen = ColumnChoice.objects.filter(user_id=user_id, screen=screen).values_list("columns", flat=True)
    return list(chosen.first() or [])
