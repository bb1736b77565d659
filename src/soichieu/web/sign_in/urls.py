"""The addresses of the entrance; nothing else of allauth is opened."""

from allauth.account import views as allauth
from django.contrib.auth.decorators import login_not_required
from django.urls import path, reverse_lazy
from django.views.i18n import set_language

from soichieu.foundation.http import fills_and_writes, writes

_login = allauth.LoginView.as_view(template_name="web/sign_in.html")
_password = allauth.PasswordChangeView.as_view(
    template_name="web/password.html", success_url=reverse_lazy("desk")
)

urlpatterns = [
    path("dang-nhap/", fills_and_writes(_login), name="account_login"),
    path("dang-xuat/", writes(allauth.logout), name="account_logout"),
    path("mat-khau/", fills_and_writes(_password), name="account_change_password"),
    path("ngon-ngu/", writes(login_not_required(set_language)), name="language"),
]
