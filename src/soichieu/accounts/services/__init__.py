"""Writing accounts: users, posts, grants, and what a reader keeps of the lists."""

from soichieu.accounts.services.columns import choose_columns
from soichieu.accounts.services.filters import (
    choose_default_filter,
    forget_filter,
    rename_filter,
    save_filter,
)
from soichieu.accounts.services.people import (
    add_user,
    appoint,
    change_address,
    change_password,
    end_post,
    grant_sight,
)

__all__ = [
    "add_user",
    "appoint",
    "change_address",
    "change_password",
    "choose_columns",
    "choose_default_filter",
    "end_post",
    "forget_filter",
    "grant_sight",
    "rename_filter",
    "save_filter",
]
