"""Which columns of a list its reader wants to see."""

from collections.abc import Sequence

from django.db import transaction
from django.utils.translation import gettext as _

from soichieu.accounts.models import ColumnChoice
from soichieu.foundation.actor import Actor
from soichieu.foundation.errors import NotAllowed


@transaction.atomic
def choose_columns(screen: str, columns: Sequence[str], *, by: Actor) -> None:
    """Keep the columns of a list and their order for one reader; with none the list shows its usual ones."""
    if by.user_id is None:
        raise NotAllowed(_("Cột được giữ theo người dùng; hãy đăng nhập."))
    if columns:
        ColumnChoice.objects.update_or_create(
            user_id=by.user_id, screen=screen, defaults={"columns": list(columns)}
        )
    else:
        ColumnChoice.objects.filter(user_id=by.user_id, screen=screen).delete()
