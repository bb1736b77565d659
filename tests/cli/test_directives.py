"""The command `soichieu directives`: list, show, brief, and the flow of the five real texts."""

import json
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from typer.testing import CliRunner

from soichieu.cli.directives import app
from soichieu.directives import services
from soichieu.evidence import services as evidence
from soichieu.foundation.actor import operator
from soichieu.foundation.errors import DomainError

pytestmark = pytest.mark.django_db

RUN = CliRunner()
BY = operator()


def answer(*words: str) -> Any:
    result = RUN.invoke(app, list(words), catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def refused(*words: str) -> str:
    result = RUN.invoke(app, list(words))
    assert isinstance(result.exception, DomainError)
    return result.exception.sentence


def enter(symbol: str, day: date, issuer: str = "Bộ Chính trị") -> None:
    given = services.Particulars(symbol=symbol, issuer=issuer, issued_on=day, title="về một việc")
    services.register_directive(given, by=BY)


@pytest.fixture
def two_of_a_symbol() -> None:
    enter("12-NQ/TW", date(2012, 1, 16), "Ban Chấp hành Trung ương")
    enter("12-NQ/TW", date(2022, 3, 16))


@pytest.mark.usefixtures("two_of_a_symbol")
def test_a_symbol_and_a_day_show_one_directive_and_a_symbol_alone_all_of_them() -> None:
    one = answer("show", "12/nq/tw", "--date", "2022-03-16", "--json")
    assert one == {
        "symbol": "12-NQ/TW", "type": "NQ", "number": "12", "issuer": "Bộ Chính trị", "date": "2022-03-16",
        "title": "về một việc", "state": "issued", "status": "accepted",
        "sources": [], "above": [], "below": [],
    }  # fmt: skip
    assert [found["date"] for found in answer("show", "12-NQ/TW", "--json")] == ["2012-01-16", "2022-03-16"]
    assert len(answer("list", "12-nq", "--json")) == 2
    assert answer("list", "không có gì", "--json") == []
    for words in (["show", "12-NQ/TW"], ["list"]):
        assert "16/03/2022" in RUN.invoke(app, words).stdout


@pytest.mark.usefixtures("two_of_a_symbol")
def test_what_cannot_be_shown_is_one_sentence(tmp_path: Path) -> None:
    brief = str(tmp_path / "brief.docx")
    assert refused("show", "99-NQ/TW") == "Không tìm thấy văn bản “99-NQ/TW” trong sổ."
    assert refused("show", "12-NQ/TW", "--date", "2020-01-01").startswith(
        "Không tìm thấy văn bản “12-NQ/TW” ngày"
    )
    assert "hãy chọn bằng --date" in refused("brief", "12-NQ/TW", "-o", brief)
    assert "kết thúc bằng .docx" in refused("brief", "12-NQ/TW", "--date", "2022-03-16", "-o", brief[:-1])
    lost = str(tmp_path / "nowhere" / "brief.docx")
    assert "Không ghi được" in refused("brief", "12-NQ/TW", "--date", "2022-03-16", "-o", lost)
    assert RUN.invoke(app, ["show", "12-NQ/TW", "--date", "hôm qua"]).exit_code == 2


@pytest.mark.usefixtures("two_of_a_symbol")
def test_the_brief_is_written(tmp_path: Path) -> None:
    output = tmp_path / "brief.docx"
    result = RUN.invoke(app, ["brief", "12-NQ/TW", "--date", "16/03/2022", "-o", str(output)])
    assert result.exit_code == 0
    assert "NGHỊ QUYẾT SỐ 12-NQ/TW" in [p.text for p in Document(BytesIO(output.read_bytes())).paragraphs]


def branch(nodes: list[dict[str, Any]]) -> set[tuple[Any, ...]]:
    return {
        (n["type"], n["symbol"], n["issuer"], n["date"], n["state"], n["kind"], n["status"]) for n in nodes
    }


def test_the_five_real_texts_make_the_tree_that_was_asked_for(samples: Path) -> None:
    for text in sorted(samples.glob("*.txt")):
        evidence.take_in(text.read_bytes(), file_name=text.name, by=BY)
    central = answer("show", "12-NQ/TW", "--date", "2022-03-16", "--json")
    assert (central["issuer"], central["type"], central["number"]) == ("Bộ Chính trị", "NQ", "12")
    assert {source["name"] for source in central["sources"]} == {
        "an-khe-2022-09.txt", "ben-tre-2023-11.txt", "bo-cong-an-2022-11.txt", "gia-lai-2023-08.txt",
    }  # fmt: skip
    police, province, programme = (
        "Đảng ủy Công an Trung ương",
        "Đảng ủy Công an tỉnh Gia Lai",
        "Tỉnh ủy Gia Lai",
    )
    assert branch(central["below"]) == {
        ("KH", "118-KH/ĐUCA", police, "2022-05-25", "issued", "implements", "proposed"),
        ("KH", "89-KH/ĐUCA", province, None, "issued", "implements", "proposed"),
        ("CTr", None, programme, None, "unknown", "implements", "proposed"),
    }
    (action,) = [node for node in central["below"] if node["type"] == "CTr"]
    assert branch(action["below"]) == {
        ("KH", None, "Ban Thường vụ Thị ủy An Khê", None, "draft", "implements", "proposed")
    }
    both = answer("show", "12-NQ/TW", "--json")
    assert [(found["date"], len(found["sources"])) for found in both] == [
        ("2012-01-16", 1),
        ("2022-03-16", 4),
    ]
    (communes,) = [found for found in answer("show", "Nghị quyết 12", "--json") if found["issuer"] == police]
    assert [source["name"] for source in communes["sources"]] == ["bac-kan-2024-10.txt"]
