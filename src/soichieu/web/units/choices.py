"""Which units a reader may bring texts for."""

from django.http import HttpRequest

from soichieu.accounts.enums import WORKING_ROLES
from soichieu.web import reader


def working_units(request: HttpRequest) -> list[tuple[int, str]]:
    """Return the units of the reader's working posts, by id and name of today."""
    posts = [post for post in reader.posts_of(request) if post.role in WORKING_ROLES]
    names = reader.own_units(request)
    return [(post.unit_id, names[post.unit_id]) for post in posts]
