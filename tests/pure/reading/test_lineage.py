# ruff: noqa: E501 - a sentence of a text is one line
"""How documents stand to each other, told by the words between their names."""

import pytest

from soichieu.pure.reading import read

# A sentence, and its relations as "number kind number" (a scheme without one by its type).
SENTENCES = [
    (
        "Kế hoạch số 12-KH/HU ngày 3/5/2024 của Huyện ủy Na Sơn triển khai thực hiện Nghị quyết số 41-NQ/TW ngày 10/10/2023 của Bộ Chính trị.",
        ["12 implements 41"],
    ),
    (
        "Huyện ủy Na Sơn ban hành Kế hoạch số 12-KH/HU thực hiện Nghị quyết số 41-NQ/TW và Chỉ thị số 05-CT/TU của Tỉnh ủy.",
        ["12 implements 41", "12 implements 05"],
    ),
    (
        "Nghị quyết số 41-NQ/TW được Tỉnh ủy Na Sơn cụ thể hóa bằng Chương trình hành động số 30-CTr/TU.",
        ["30 implements 41"],
    ),
    (
        "Ngày 4/5/2024, UBND huyện Na Sơn ban hành Quyết định số 77/QĐ-UBND thay thế Quyết định số 15/QĐ-UBND ngày 1/2/2021.",
        ["77 replaces 15"],
    ),
    (
        "Quyết định số 15/QĐ-UBND của UBND huyện Na Sơn hết hiệu lực kể từ ngày Quyết định số 77/QĐ-UBND được ký.",
        [],
    ),
    (
        "Quyết định số 15/QĐ-UBND đã bị bãi bỏ bởi Quyết định số 77/QĐ-UBND của UBND huyện Na Sơn.",
        ["77 replaces 15"],
    ),
    (
        "Nghị định số 10/2024/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định số 75/2019/NĐ-CP.",
        ["10 amends 75"],
    ),
    (
        "Nghị định số 75/2019/NĐ-CP (được sửa đổi, bổ sung tại Nghị định số 10/2024/NĐ-CP) quy định mức phạt.",
        ["10 amends 75"],
    ),
    (
        "UBND tỉnh Na Sơn ban hành Quyết định số 90/QĐ-UBND phê duyệt Đề án “Rừng xanh”.",
        ["90 adopts ĐA"],
    ),
    (
        "Đề án “Rừng xanh” được UBND tỉnh Na Sơn phê duyệt tại Quyết định số 90/QĐ-UBND ngày 2/2/2024.",
        ["90 adopts ĐA"],
    ),
    (
        "Đề án “Rừng xanh” ban hành kèm theo Quyết định số 90/QĐ-UBND ngày 2/2/2024 của UBND tỉnh Na Sơn.",
        ["90 adopts ĐA"],
    ),
    (
        "HĐND tỉnh Na Sơn thông qua Đề án “Rừng xanh” tại Nghị quyết số 8/NQ-HĐND.",
        ["8 adopts ĐA"],
    ),
    (
        "Báo cáo số 55-BC/HU ngày 2/2/2024 của Huyện ủy Na Sơn tổng kết 5 năm thực hiện Nghị quyết số 41-NQ/TW.",
        ["55 reviews 41"],
    ),
    (
        "Thông báo số 66-TB/TU của Tỉnh ủy Na Sơn kết luận hội nghị sơ kết 2 năm thực hiện Nghị quyết số 41-NQ/TW.",
        ["66 concludes 41"],
    ),
    (
        "Thực hiện Nghị quyết số 41-NQ/TW, Tỉnh ủy Na Sơn đã ban hành Chương trình hành động số 30-CTr/TU; UBND tỉnh ban hành Kế hoạch số 18/KH-UBND.",
        ["30 implements 41", "18 implements 41"],
    ),
    (
        "Căn cứ Nghị quyết số 41-NQ/TW, Tỉnh ủy Na Sơn ban hành Chương trình hành động số 30-CTr/TU.",
        ["30 based_on 41"],
    ),
    (
        "Trên cơ sở Kế hoạch số 18/KH-UBND của UBND tỉnh Na Sơn, Sở Y tế xây dựng Kế hoạch số 7/KH-SYT.",
        ["7 based_on 18"],
    ),
    (
        "Hội nghị quán triệt Nghị quyết số 41-NQ/TW và Kế hoạch số 18/KH-UBND.",
        [],
    ),
    (
        "Đoàn kiểm tra việc thực hiện Nghị quyết số 41-NQ/TW theo Quyết định số 90/QĐ-UBND.",
        [],
    ),
    (
        "Hướng dẫn số 3-HD/BTGTU của Ban Tuyên giáo Tỉnh ủy Na Sơn về tuyên truyền Nghị quyết số 41-NQ/TW.",
        ["3 implements 41"],
    ),
    (
        "Theo đó, Chương trình hành động của Tỉnh ủy Na Sơn về Nghị quyết số 41-NQ/TW.",
        ["CTr implements 41"],
    ),
    (
        "Kế hoạch số 18/KH-UBND ngày 5/5/2024 của UBND tỉnh Na Sơn về triển khai Quyết định số 411/QĐ-TTg.",
        ["18 implements 411"],
    ),
    (
        "Nghị quyết số 9-NQ/HU về chuyển đổi số của Huyện ủy Na Sơn thay thế Nghị quyết số 4-NQ/HU.",
        ["9 replaces 4"],
    ),
    (
        "Để thực hiện Đề án “Rừng xanh”, UBND tỉnh Na Sơn đã có Kế hoạch số 18/KH-UBND ngày 5/5/2024.",
        ["18 implements ĐA"],
    ),
    (
        "Kế hoạch số 18/KH-UBND được ban hành nhằm cụ thể hóa Nghị quyết số 8/NQ-HĐND của HĐND tỉnh Na Sơn.",
        ["18 implements 8"],
    ),
    (
        "Quyết định số 90/QĐ-UBND ngày 2/2/2024 của UBND tỉnh Na Sơn ban hành Kế hoạch thực hiện Nghị quyết số 41-NQ/TW.",
        ["90 implements 41"],
    ),
    (
        "Công văn số 100/UBND-VX ngày 2/2/2024 của UBND tỉnh Na Sơn về việc triển khai Thông báo số 20/TB-VPCP.",
        ["100 implements 20"],
    ),
    (
        "Đảng ủy xã Cao Lâu ban hành Nghị quyết số 6-NQ/ĐU lãnh đạo thực hiện Nghị quyết số 41-NQ/TW.",
        ["6 implements 41"],
    ),
    (
        "Hội nghị đánh giá Nghị quyết số 41-NQ/TW và Kế hoạch số 18/KH-UBND ngày 5/5/2024 của UBND tỉnh Na Sơn thực hiện nghị quyết này.",
        ["18 implements 41"],
    ),
    (
        "Chỉ thị số 7-CT/TU và Nghị quyết số 41-NQ/TW được phổ biến. Kế hoạch số 18/KH-UBND nhằm triển khai hiệu quả chỉ thị nói trên.",
        ["18 implements 7"],
    ),
    ("Kế hoạch số 18/KH-UBND thực hiện nghị quyết này đã được phổ biến.", []),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_a_relation_is_read_only_where_words_tell_it(text: str, expected: list[str]) -> None:
    found = read(text)
    names = {one.id: one.number or one.type for one in found.documents}
    told = [f"{names[one.from_]} {one.kind} {names[one.to]}" for one in found.lineage]
    assert sorted(told) == sorted(expected)


HEAD = "UBND TỈNH NA SƠN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: {number}\nNa Sơn, ngày 05 tháng 4 năm 2025\n\n{title}\n\n{body}\n"
PAPERS = [
    (
        "12/KH-UBND",
        "KẾ HOẠCH\nThực hiện Nghị quyết số 41-NQ/TW của Bộ Chính trị",
        "Căn cứ Luật Trồng trọt;\nThực hiện Chỉ thị số 9-CT/TU ngày 2/2/2025 của Tỉnh ủy, UBND tỉnh ban hành Kế hoạch như sau:",
        ["self implements 41", "self based_on Luật", "self implements 9"],
    ),
    (
        "13/QĐ-UBND",
        "QUYẾT ĐỊNH\nPhê duyệt Đề án “Rừng xanh”",
        "Xét đề nghị của Sở Y tế tại Tờ trình số 4/TTr-SYT ngày 1/3/2025;\nQuyết định này thay thế Quyết định số 7/QĐ-UBND.",
        ["self adopts ĐA", "self based_on 4", "self replaces 7"],
    ),
    (
        "14/TB-UBND",
        "THÔNG BÁO\nKết luận kiểm tra việc thực hiện Chỉ thị số 9-CT/TU",
        "Ngày 3/4/2025, Đoàn kiểm tra đã làm việc theo Quyết định số 7/QĐ-UBND.",
        ["self concludes 9"],
    ),
    (
        "15/TTr-UBND",
        "TỜ TRÌNH\nVề việc phê duyệt Đề án “Rừng xanh”",
        "Nghị quyết số 41-NQ/TW đã đi vào cuộc sống sau 3 năm thực hiện.",
        [],
    ),
]


@pytest.mark.parametrize(("number", "title", "body", "expected"), PAPERS)
def test_a_paper_stands_to_others_by_its_title_and_sentence_of_issue(
    number: str, title: str, body: str, expected: list[str]
) -> None:
    found = read(HEAD.format(number=number, title=title, body=body))
    names = {one.id: one.number or one.type for one in found.documents} | {"self": "self"}
    told = [f"{names[one.from_]} {one.kind} {names[one.to]}" for one in found.lineage]
    assert sorted(told) == sorted(expected)
