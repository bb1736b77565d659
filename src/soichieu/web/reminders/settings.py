"""What a person sets for themselves."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from soichieu.foundation.errors import DomainError
from soichieu.foundation.http import fills_and_writes
from soichieu.reminders import mail, queries, services
from soichieu.web import reader
from soichieu.web.page import show
from soichieu.web.reminders.forms import MailForm


@fills_and_writes
def my_settings(request: HttpRequest) -> HttpResponse:
    """Show and keep the reader's address and whether they want the daily letter."""
    user = request.user
    if request.method == "POST":
        form = MailForm(request.POST)
    else:
        wanted = queries.wants_mail(int(user.pk or 0))
        form = MailForm(initial={"email": getattr(user, "email", ""), "by_mail": wanted})
    if form.is_bound and form.is_valid():
        try:
            services.choose_mail(**form.cleaned_data, by=reader.actor_of(request))
        except DomainError as error:
            form.add_error(None, error.sentence)
        else:
            messages.success(request, _("Đã lưu cài đặt."))
            return redirect("my_settings")
    return show(request, "web/my_settings.html", {"form": form, "mail": mail.is_set_up()})
