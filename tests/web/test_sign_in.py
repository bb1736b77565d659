"""The entrance: log-in and change of password are journalled; nobody opens an account alone."""

import pytest
from django.test import Client
from django.urls import NoReverseMatch, reverse
from tests.cast import Cast
from tests.web.conftest import SignIn

from soichieu.audit.models import Entry

PASSWORD = "mat-khau-cua-bai-thu"


def test_a_log_in_leads_where_it_was_asked_and_is_journalled(cast: Cast, client: Client) -> None:
    answer = client.post("/dang-nhap/?next=/nguon/", {"login": cast.clerk.username, "password": PASSWORD})
    assert answer["Location"] == "/nguon/"
    assert Entry.objects.filter(act="accounts:user:signed_in", user_id=cast.clerk.pk).count() == 1


def test_a_log_in_leads_to_no_other_site(cast: Cast, client: Client) -> None:
    form = {"login": cast.clerk.username, "password": PASSWORD, "next": "https://example.org/"}
    assert client.post("/dang-nhap/", form)["Location"] == "/"


def test_a_wrong_password_opens_nothing(cast: Cast, client: Client) -> None:
    answer = client.post("/dang-nhap/", {"login": cast.clerk.username, "password": "khong-phai"})
    assert answer.status_code == 200
    assert client.get("/").status_code == 302


def test_a_password_is_changed_and_the_visit_goes_on(cast: Cast, sign_in: SignIn) -> None:
    client = sign_in(cast.clerk)
    new = "mot-mat-khau-khac-2026"
    answer = client.post("/mat-khau/", {"oldpassword": PASSWORD, "password1": new, "password2": new})
    assert answer["Location"] == "/"
    assert "Đã đổi mật khẩu." in client.get("/").content.decode()
    cast.clerk.refresh_from_db()
    assert cast.clerk.check_password(new)
    assert Entry.objects.filter(act="accounts:user:password_changed").count() == 1


def test_a_weak_password_is_told_in_place(cast: Cast, sign_in: SignIn) -> None:
    form = {"oldpassword": PASSWORD, "password1": "123", "password2": "123"}
    page = sign_in(cast.clerk).post("/mat-khau/", form).content.decode()
    assert "Mật khẩu này quá" in page


def test_logging_out_takes_a_post(cast: Cast, sign_in: SignIn) -> None:
    client = sign_in(cast.clerk)
    assert client.get("/dang-xuat/").status_code == 405
    assert client.post("/dang-xuat/")["Location"] == "/dang-nhap/"
    assert client.get("/").status_code == 302


def test_nobody_opens_an_account_alone() -> None:
    with pytest.raises(NoReverseMatch):
        reverse("account_signup")


@pytest.mark.django_db
def test_health_answers_strangers(client: Client) -> None:
    assert client.get("/suc-khoe/").content == b"ok"
