"""`soichieu read --html`: one page that needs nothing beside itself and says all that was found."""

import subprocess
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html
from tests.cli import processes

from soichieu.cli.country import area_count, known_counts
from soichieu.cli.lit_page.lighting import Mark, lit_text
from soichieu.pure.hierarchy.area_kinds import area_kinds

TEXT = (
    "HUYỆN ỦY SÔNG CẠN\tĐẢNG CỘNG SẢN VIỆT NAM\nSố 12-BC/HU\tSông Cạn, ngày 04 tháng 5 năm 2023\n\nBÁO CÁO\n"
    "Thực hiện Nghị quyết số 21-NQ/TU, ngày 05/02/2022 của Tỉnh ủy Hạ về cải cách hành chính, Huyện ủy đã "
    "ban hành Kế hoạch số 15-KH/HU, ngày 01/3/2022.\n"
    "Đến nay, 119/124 chi bộ đã có kế hoạch, đạt 96,5%.\n\nĐơn vị\tSố vụ\nXã A\t12\nXã B\t28\nTổng cộng\t41\n"
)
HOSTILE = (
    "Kế hoạch số 1-KH/<script>alert(1)</script> ngày 01/3/2022 của Huyện ủy <img src=x onerror=alert(2)>.\n"
    "Ông Nguyễn Văn \"><svg onload=alert(3)> nói: '</main></body>' & 119/124 xã đạt 96,5%.\t<b>\n"
)


def run(*arguments: object, folder: Path) -> subprocess.CompletedProcess[str]:
    environment = {"SOICHIEU_HOME": str(folder / "none"), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
    return processes.run(["read", *map(str, arguments)], environment)


def page_of(text: str, folder: Path, name: str = "bao-cao.txt") -> html.HtmlElement:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    done = run("--html", path, folder=folder)
    assert done.returncode == 0, done.stderr
    return html.document_fromstring(done.stdout)


def test_the_page_holds_the_text_and_each_finding_once_with_a_way_there_and_back(tmp_path: Path) -> None:
    page = page_of(TEXT, tmp_path)
    assert page.xpath("string(//main)") == TEXT
    items = page.xpath("//aside//li/@id")
    lit = {item for ids in page.xpath("//main//a/@data-f") for item in ids.split()}
    assert set(items) == lit
    assert len(items) == len(set(items)) > 8
    ids = set(page.xpath("//@id"))
    assert {address[1:] for address in page.xpath("//a/@href")} <= ids
    assert len(page.xpath("//main//i[contains(@class,'tag')]")) >= len(items)


def test_relations_quality_and_notes_are_told_in_words(tmp_path: Path) -> None:
    page = page_of(TEXT, tmp_path)
    relations = [" ".join(one.text_content().split()) for one in page.find_class("relation")]
    assert "15-KH/HU, ngày 01/03/2022 thực hiện 21-NQ/TU, ngày 05/02/2022" in relations
    faults = [one.text_content() for one in page.xpath("//li[contains(@class,'fault')]//p[@class='said']")]
    assert faults == [
        "119/124 là 95,96…%, văn bản ghi 96,5%.",
        "Cột “Số vụ”: các dòng cộng lại là 40, dòng tổng ghi 41.",
    ]
    assert "Chữ lành lặn" in page.text_content()
    assert "2 không khớp" in page.text_content()


def test_what_a_hostile_text_holds_is_shown_and_never_run(tmp_path: Path) -> None:
    page = page_of(HOSTILE, tmp_path, name="<b onmouseover=alert(4)>.txt")
    assert page.xpath("string(//main)") == HOSTILE
    assert len(page.xpath("//script")) == 1
    assert not page.xpath("//img | //svg | //b[@onmouseover] | //*[@onload or @onerror]")
    (policy,) = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert policy.startswith("default-src 'none'")
    assert "script-src 'sha256-" in policy


def test_the_page_asks_for_nothing_from_outside(tmp_path: Path) -> None:
    page = page_of(TEXT, tmp_path)
    assert not page.xpath("//@src | //link/@href | //a/@href[not(starts-with(., '#'))]")
    assert "url(" not in page.xpath("string(//style)")
    assert "@import" not in page.xpath("string(//style)")


def test_several_files_are_a_page_each_in_a_folder(tmp_path: Path) -> None:
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "tin.txt").write_text(TEXT, encoding="utf-8")
    files = [tmp_path / "a" / "tin.txt", tmp_path / "b" / "tin.txt"]
    assert run("--html", *files, folder=tmp_path).returncode == 2
    done = run("--html", "-o", tmp_path / "trang", *files, folder=tmp_path)
    assert done.returncode == 0, done.stderr
    assert sorted(path.name for path in (tmp_path / "trang").iterdir()) == ["tin.txt.2.html", "tin.txt.html"]


@pytest.mark.parametrize("options", [["--html", "--json"], ["--html", "--text"], ["-o", "x"]])
def test_options_that_say_two_things_are_refused(options: list[str], tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    assert run(*options, tmp_path / "a.txt", folder=tmp_path).returncode == 2


@pytest.mark.parametrize("option", ["--html", "--json", "--text"])
def test_a_classified_text_is_refused_with_the_one_sentence_and_nothing_of_it_is_shown(
    option: str, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text("HUYỆN ỦY SÔNG CẠN\nTỐI MẬT\n\nBÁO CÁO\nNội dung.\n", encoding="utf-8")
    done = run(option, tmp_path / "a.txt", folder=tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.count("\n") == 1
    assert "dấu chỉ độ mật" in done.stderr


@pytest.mark.parametrize("option", ["--html", "--json", "--text"])
def test_a_poor_text_is_read_and_said_to_be_poor(option: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Cánbộ xã đãhọp, bàn kếhoạch thựchiện nghịquyết.\n", encoding="utf-8")
    done = run(option, tmp_path / "a.txt", folder=tmp_path)
    assert done.returncode == 0
    assert done.stderr.startswith("a.txt: Chất lượng chữ kém")
    assert ("Chất lượng chữ kém" in done.stdout) == (option == "--html")


COUNTS = [
    ("province", date(2022, 11, 14), 63),
    ("province", date(2025, 7, 1), 34),
    ("commune", date(2025, 3, 1), 10_035),
    ("commune", date(2001, 1, 1), None),
    ("central", date(2025, 3, 1), None),
]


@pytest.mark.parametrize(("level", "on", "count"), COUNTS)
def test_the_tables_of_facts_give_the_official_counts(level: str, on: date, count: int | None) -> None:
    assert area_count(level, on) == count


def test_a_mean_per_commune_is_held_against_the_tables_of_facts(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(
        "Ngày 31/8/2023, Công an tỉnh Gia Lai họp sơ kết.\n"
        "Công an tỉnh bố trí 1.103 cán bộ về cơ sở, đạt 5,62 người/xã.\n",
        encoding="utf-8",
    )
    done = run("--html", tmp_path / "a.txt", folder=tmp_path)
    assert (
        "1.103 chia cho 196 (182 xã, 14 thị trấn của Tỉnh Gia Lai ngày 31/08/2023, theo số liệu chính thức) "
        "là 5,62…, khớp với 5,62 trong văn bản (bỏ phần lẻ, không làm tròn)."
    ) in done.stdout


PLACES = [
    ("Công an tỉnh Gia Lai", "xã", date(2023, 8, 31), (182, 182)),
    ("Tỉnh ủy Gia Lai", "xã", date(2023, 8, 31), None),
    ("Công an tỉnh Gia Lai", "xã", date(2022, 1, 1), (None, 182)),
    ("Công an tỉnh Gia Lai", "cấp xã", date(2025, 7, 1), (135, 135)),
    ("Công an thành phố Hà Nội", "cấp xã", date(2026, 1, 1), (126, 126)),
    ("Công an huyện Kbang", "xã", date(2023, 8, 31), None),
]


@pytest.mark.parametrize(("place", "kinds", "on", "counts"), PLACES)
def test_the_tables_of_facts_count_the_communes_of_a_named_province(
    place: str, kinds: str, on: date, counts: tuple[int | None, int | None] | None
) -> None:
    asked = area_kinds(kinds)
    assert asked is not None
    known = known_counts(place, asked, on)
    if counts is None or known is None:
        assert known is counts
        return
    assert tuple(side.total if side else None for side in (known.official, known.listed)) == counts


@st.composite
def _marked(draw: st.DrawFn) -> tuple[str, list[Mark]]:
    text = draw(st.text(alphabet="ab<&\"'\t\n đ", max_size=60))
    places = st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))
    spans = [sorted(place) for place in draw(st.lists(places, max_size=8))]
    kinds = ("figure", "statement", "note fault")
    return text, [Mark(a, b, f"f{n}", kinds[n % 3], f"SL{n}", first=True) for n, (a, b) in enumerate(spans)]


@given(_marked())
def test_however_findings_overlap_the_text_stays_whole_and_each_is_lit_on_its_words(
    given: tuple[str, list[Mark]],
) -> None:
    text, marks = given
    written = html.document_fromstring(f"<body><main>{lit_text(text, marks)}</main></body>").find(".//main")
    assert written.text_content() == text
    for mark in marks:
        lit = written.xpath(".//a[contains(concat(' ', @data-f, ' '), $item)]", item=f" {mark.item} ")
        words = "".join(one.text_content() for one in lit)
        assert "".join(words.split()) == "".join(text[mark.start : mark.end].split())
