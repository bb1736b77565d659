"""DATABASE_URL as people write it; without one, the embedded server, found without starting it."""

from pathlib import Path

import pytest

from soichieu.foundation.database import DatabaseUnavailable, database_settings, is_external, prepare

URLS = [
    ("postgres://lan:mat@10.0.0.5:6000/theo_doi", ("10.0.0.5", "6000", "lan", "mat", "theo_doi", {})),
    ("postgresql://lan@may/db", ("may", "", "lan", "", "db", {})),
    ("postgres:///db?host=/run/postgresql", ("/run/postgresql", "", "", "", "db", {})),
    ("postgres://lan@%2FVar%2Frun/db", ("/Var/run", "", "lan", "", "db", {})),
    ("postgres://lan:a%40b%2Fc%3A@may/db", ("may", "", "lan", "a@b/c:", "db", {})),
    ("postgres://[::1]:5433/db?sslmode=require", ("::1", "5433", "", "", "db", {"sslmode": "require"})),
    ("postgres:///?dbname=db&user=lan&port=7", ("", "7", "lan", "", "db", {})),
]


@pytest.mark.parametrize(("url", "expected"), URLS, ids=[url for url, _ in URLS])
def test_a_database_url_is_read(url: str, expected: tuple[object, ...]) -> None:
    found = database_settings({"DATABASE_URL": url})
    assert tuple(found[key] for key in ("HOST", "PORT", "USER", "PASSWORD", "NAME", "OPTIONS")) == expected


@pytest.mark.parametrize(
    "url",
    ["mysql://a:kín@b/c", "postgres://a:kín@b", "postgres://a:kín@b:cổng/c", "postgres://a:kín@b/c?x", "kín"],
)
def test_a_wrong_url_is_one_sentence_that_keeps_the_password_to_itself(url: str) -> None:
    with pytest.raises(DatabaseUnavailable) as refused:
        database_settings({"DATABASE_URL": url})
    assert "postgres://" in refused.value.sentence
    assert "kín" not in refused.value.sentence


def test_without_a_url_the_settings_name_the_socket_of_the_home_and_touch_nothing(ground: Path) -> None:
    found = database_settings({"SOICHIEU_HOME": str(ground / "home"), "DATABASE_URL": " "})
    assert found["HOST"] == str(ground / "home" / "postgres" / "run")
    assert (found["NAME"], found["USER"], found["PASSWORD"]) == ("soichieu", "soichieu", "")
    assert not (ground / "home").exists()


def test_with_a_url_nothing_is_prepared(ground: Path) -> None:
    environment = {"SOICHIEU_HOME": str(ground / "home"), "DATABASE_URL": "postgres://may/db"}
    assert is_external(environment)
    prepare(environment)
    assert list(ground.iterdir()) == []
