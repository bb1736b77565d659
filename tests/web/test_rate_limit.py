"""Guessing passwords is slowed down, and told in Vietnamese."""

from typing import Any

import pytest
from django.core.cache import cache
from django.test import Client
from tests.cast import Cast


@pytest.fixture
def _limited(settings: Any, db: None) -> None:
    settings.ACCOUNT_RATE_LIMITS = {"login": "5/m/ip"}
    cache.clear()


@pytest.mark.usefixtures("_limited")
def test_too_many_tries_are_answered_with_a_page_of_ours(cast: Cast, client: Client) -> None:
    form = {"login": cast.clerk.username, "password": "doan-mo"}
    answers = [client.post("/dang-nhap/", form) for _try in range(7)]
    assert answers[0].status_code == 200
    assert answers[-1].status_code == 429
    assert "Hãy chờ vài phút" in answers[-1].content.decode()
