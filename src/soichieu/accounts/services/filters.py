"""Filters of lists that a reader keeps: saved, renamed, made the one a list opens with, forgotten."""

from django.db import transaction
from django.utils.translation import gettext as _

from soichieu.accounts.models import SavedFilter
from soichieu.audit import services as audit
from soichieu.foundation.actor import Actor
from soichieu.foundation.errors import Conflict, Invalid, NotAllowed, NotFound

_LONGEST_QUERY = 2_000


@transaction.atomic
def save_filter(screen: str, name: str, query: str, *, by: Actor, as_default: bool = False) -> SavedFilter:
    """Keep the query of a list under a name, in place of an earlier one of that name; raises Invalid."""
    if by.user_id is None:
        raise NotAllowed(_("Bộ lọc được giữ theo người dùng; hãy đăng nhập."))
    if len(query) > _LONGEST_QUERY:
        raise Invalid(_("Bộ lọc quá dài để lưu; hãy bớt điều kiện."))
    kept, _created = SavedFilter.objects.update_or_create(
        user_id=by.user_id, screen=screen, name=_name(name), defaults={"query": query}
    )
    audit.record("accounts:filter:saved", kept, by=by, data={"screen": screen})
    if as_default:
        _make_default(kept)
    return kept


@transaction.atomic
def rename_filter(filter_id: int, name: str, *, by: Actor) -> SavedFilter:
    """Give a filter of one's own another name; raises Conflict where one of that name is kept already."""
    kept = _own(filter_id, by)
    name, before = _name(name), kept.name
    others = SavedFilter.objects.filter(user_id=kept.user_id, screen=kept.screen, name=name)
    if others.exclude(pk=kept.pk).exists():
        raise Conflict(_("Đã có bộ lọc tên “%(name)s”; hãy chọn tên khác.") % {"name": name})
    kept.name = name
    kept.save(update_fields=["name"])
    audit.record("accounts:filter:renamed", kept, by=by, data={"screen": kept.screen, "before": before})
    return kept


@transaction.atomic
def choose_default_filter(filter_id: int, *, by: Actor, is_default: bool) -> SavedFilter:
    """Have a list open with a filter of one's own, or no longer."""
    kept = _own(filter_id, by)
    if is_default:
        _make_default(kept)
    else:
        kept.is_default = False
        kept.save(update_fields=["is_default"])
    audit.record(
        "accounts:filter:default_chosen", kept, by=by, data={"screen": kept.screen, "default": is_default}
    )
    return kept


@transaction.atomic
def forget_filter(filter_id: int, *, by: Actor) -> SavedFilter:
    """Forget a filter of one's own; raises NotFound for anybody else's."""
    kept = _own(filter_id, by)
    audit.record("accounts:filter:forgotten", kept, by=by, data={"screen": kept.screen})
    kept.delete()
    return kept


def _own(filter_id: int, by: Actor) -> SavedFilter:
    kept = SavedFilter.objects.select_for_update().filter(pk=filter_id).first()
    if kept is None or kept.user_id != by.user_id:
        raise NotFound(_("Không có bộ lọc này."))
    return kept


def _name(name: str) -> str:
    name = " ".join(name.split())[:80]
    if not name:
        raise Invalid(_("Hãy đặt tên cho bộ lọc."))
    return name


def _make_default(kept: SavedFilter) -> None:
    SavedFilter.objects.filter(user_id=kept.user_id, screen=kept.screen, is_default=True).exclude(
        pk=kept.pk
    ).update(is_default=False)
    kept.is_default = True
    kept.save(update_fields=["is_default"])
