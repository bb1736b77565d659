"""Vietnamese unless the reader chooses otherwise; English where they do."""

import pytest
from django.test import Client
from tests.web.conftest import page_of, words_of


@pytest.mark.django_db
def test_a_browser_set_to_english_still_gets_vietnamese(client: Client) -> None:
    page = page_of(client, "/dang-nhap/", **{"Accept-Language": "en-US,en"})
    assert (page.get("lang"), words_of(page.find(".//h1"))) == ("vi", "Đăng nhập")


@pytest.mark.django_db
def test_the_switch_turns_to_english_and_back(client: Client) -> None:
    for code, heading in (("en", "Log in"), ("vi", "Đăng nhập")):
        answer = client.post("/ngon-ngu/", {"language": code, "next": "/dang-nhap/"})
        assert answer["Location"] == "/dang-nhap/"
        page = page_of(client, "/dang-nhap/")
        assert (page.get("lang"), words_of(page.find(".//h1"))) == (code, heading)


@pytest.mark.django_db
def test_what_other_libraries_say_at_the_log_in_is_vietnamese_too(client: Client) -> None:
    page = client.post("/dang-nhap/", {"login": "ai-do", "password": "sai-mat-khau"}).content.decode()
    assert "Tên đăng nhập" in page
    assert "không đúng" in page
