"""The commands `soichieu figures define`, `list`, `show`."""

import json
from pathlib import Path
from typing import Any

import pytest
from tests.cast import assemble
from typer.testing import CliRunner

from soichieu.cli.indicators import app
from soichieu.foundation.errors import Invalid
from soichieu.indicators.models import Band, Check, Form, Indicator, Target

pytestmark = pytest.mark.django_db

RUN = CliRunner()
TABLES = {
    "bieu.csv": (
        "form,name,owner,scheme,frequency,hierarchy,level,line,within,starts,due_hour,heading,measure,required\n"
        "B1,Báo cáo nhà văn hóa,Trung ương Minh Họa,state,month,party,province,party,Trung ương Minh Họa,"
        "2024-01-01,17:00,I. Xây dựng,N1,1\n"
        "B1,,,,,,,,,,,I. Xây dựng,N1:NT,0\nB1,,,,,,,,,,,II. Mở cửa,N2,1\nB1,,,,,,,,,,,,N3,\n"
    ),
    "chi-tieu.csv": (
        "code,name,kind,aggregation,hierarchy,owner,since,measure_unit,decimals,direction,formula,aliases,reason\n"
        "N1,Số nhà đã xây,flow,sum,party,Trung ương Minh Họa,2024-01-01,nhà,0,none,,hội trường;nhà họp,\n"
        "N2,Số nhà mở cửa,flow,sum,party,Trung ương Minh Họa,2024-01-01,nhà,0,none,,,\n"
        "N3,Tỷ lệ mở cửa,ratio,ratio_of_sums,party,Trung ương Minh Họa,2024-01-01,%,1,up,[N2]/[N1]*100,,\n"
        "N3,Tỷ lệ nhà mở cửa,ratio,ratio_of_sums,party,cast/trung-uong-minh-hoa,2025-01-01,%,2,up,"
        "[N2]/[N1]*100,,gọi rõ hơn\n"
    ),
    "phan-to.csv": (
        "dimension,name,part,part_name,indicators\nVUNG,Vùng,NT,Nông thôn,N1\nVUNG,,TT,Thành thị,\n"
    ),
    "nguong.csv": 'indicator,label,tone,from,to,of\nN3,Chưa đạt,poor,,"79,5",\nN3,Đạt,good,"79,5",,\n',
    "kiem-tra.csv": "form,kind,severity,left,comparison,right\nB1,relation,must,[N2],<=,[N1]\n",
    "muc-tieu.csv": "measure,unit,period,number\nN3,Tỉnh ủy Hạ,2030,80\nN1,Tỉnh ủy Hạ,2030,1.200\n",
}


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    assemble()
    for name, text in TABLES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return [str(tmp_path / name) for name in TABLES]


def answer(*words: str) -> Any:
    result = RUN.invoke(app, [*words, "--json"], catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def test_tables_are_taken_in_the_order_they_need_each_other(files: list[str]) -> None:
    assert answer("define", *files) == {
        "chỉ tiêu": 4, "phân tổ": 1, "ngưỡng": 1, "biểu mẫu": 1, "quy tắc kiểm tra": 1, "mục tiêu": 2,
    }  # fmt: skip
    shown = answer("show", "n3")
    assert shown["formula_in_words"] == "Số nhà mở cửa / Số nhà đã xây * 100"
    assert [one["name"] for one in shown["versions"]] == ["Tỷ lệ nhà mở cửa", "Tỷ lệ mở cửa"]
    assert shown["forms"] == ["B1"]
    assert [one["unit"] for one in shown["targets"]] == ["Tỉnh ủy Hạ"]
    form = Form.objects.get()
    assert [(line.measure.code, line.required) for line in form.lines.all()] == [
        ("N1", True), ("N1:NT", False), ("N2", True), ("N3", False),
    ]  # fmt: skip
    assert f"{form.due_hour:%H:%M}" == "17:00"
    assert [one["code"] for one in answer("list", "hoi truong")] == ["N1"]
    assert "3 chỉ tiêu." in RUN.invoke(app, ["list"]).stdout
    assert "Mục tiêu năm 2030" in RUN.invoke(app, ["show", "N1"]).stdout


def test_the_same_tables_again_change_nothing_twice(files: list[str]) -> None:
    answer("define", *files)
    again = answer("define", *files)
    assert (again["chỉ tiêu"], again["phân tổ"], again["quy tắc kiểm tra"]) == (0, 0, 0)
    assert (Indicator.objects.count(), Check.objects.count(), Band.objects.count()) == (3, 1, 2)
    assert Target.objects.count() == 2


def test_a_trial_run_writes_nothing(files: list[str]) -> None:
    assert "Sẽ ghi: 4 chỉ tiêu" in RUN.invoke(app, ["define", *files, "--dry-run"]).stdout
    assert not Indicator.objects.exists()


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("a.csv", "code,name\nX,Y\n", "không nhận ra bảng này từ các cột code, name"),
        (
            "a.csv",
            "measure,unit,period,number,la\nN1,Tỉnh ủy Hạ,2030,1,\n",
            "bảng mục tiêu không có cột la",
        ),
        (
            "a.csv",
            "measure,unit,period,number\nN1,Tỉnh ủy Hạ,2030,1\nN1,Tỉnh ủy Hạ,2030,31.8\n",
            "a.csv, dòng 3: cột number: “31.8” không phải là số",
        ),
        (
            "a.csv",
            "code,name,kind,aggregation,hierarchy,owner,since\nX,Y,dem,sum,party,Tỉnh ủy Hạ,2024-01-01\n",
            "a.csv, dòng 2: không hiểu được giá trị 'dem'",
        ),
    ],
)
def test_what_is_refused_is_told_by_file_and_row_and_nothing_is_kept(
    files: list[str], tmp_path: Path, name: str, text: str, said: str
) -> None:
    bad = tmp_path / name
    bad.write_text(text, encoding="utf-8")
    result = RUN.invoke(app, ["define", *files, str(bad)])
    assert isinstance(result.exception, Invalid)
    assert said in result.exception.sentence
    assert not Indicator.objects.exists()
