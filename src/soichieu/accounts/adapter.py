"""How allauth opens accounts and keeps passwords: nobody signs up alone, and both acts are journalled."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from django.contrib import messages
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from soichieu.accounts import services
from soichieu.accounts.models import User
from soichieu.audit import services as audit
from soichieu.foundation.actor import Actor


def _actor(request: HttpRequest, user: User) -> Actor:
    """Return the user as one who acts through the screen."""
    request_id = request.META.get("SOICHIEU_REQUEST_ID", "")
    return Actor(label=str(user), channel="web", user_id=user.pk, request_id=request_id)


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]  # allauth ships no types
    """Accounts are given by administrators; log-in and change of password leave an entry in the journal."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Nobody opens an account for themselves."""
        return False

    def set_password(self, user: User, password: str) -> None:
        """Change the password by the service, which checks it and records the act."""
        services.change_password(user, password, by=_actor(self.request, user))
        messages.success(self.request, _("Đã đổi mật khẩu."))

    def add_message(self, *args: Any, **kwargs: Any) -> None:
        """Say nothing: a page after log-in shows who is logged in, and other acts tell of themselves."""

    def post_login(self, request: HttpRequest, user: User, **kwargs: Any) -> HttpResponse:
        """Record the log-in, then go on as allauth does."""
        with transaction.atomic():
            audit.record("accounts:user:signed_in", user, by=_actor(request, user))
        response: HttpResponse = super().post_login(request, user, **kwargs)
        return response
