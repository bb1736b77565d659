"""What a person chooses for themselves: the address of their letters, or none."""

from django.db import transaction
from django.utils.translation import gettext as _

from soichieu.accounts import services as accounts
from soichieu.audit import services as audit
from soichieu.foundation.actor import Actor
from soichieu.foundation.errors import NotAllowed
from soichieu.reminders.models import MailChoice


@transaction.atomic
def choose_mail(*, email: str, by_mail: bool, by: Actor) -> MailChoice:
    """Keep the actor's own address and whether they want the daily letter; raises Invalid, NotAllowed."""
    if by.user_id is None:
        raise NotAllowed(_("Lựa chọn nhận thư được giữ theo người dùng; hãy đăng nhập."))
    user = accounts.change_address(by.user_id, email, by=by)
    choice, _created = MailChoice.objects.update_or_create(user=user, defaults={"by_mail": by_mail})
    audit.record("reminders:mail:chosen", user, by=by, data={"by_mail": by_mail})
    return choice
