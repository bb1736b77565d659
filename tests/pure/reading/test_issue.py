"""Who issued a document and when, told by the sentence that tells of its issue; and where a naming ends."""

from datetime import date

import pytest

from soichieu.pure.reading import read

CASES = [
    (
        "Ngày 22/12/2024, Bộ Chính trị (khóa XIII) đã ra Nghị quyết số 57-NQ/TW.",
        [("57", "Bộ Chính trị", date(2024, 12, 22))],
    ),
    (
        "Ngày 03-6-2024, ông Lò Văn Pao, Phó Chủ tịch UBND tỉnh An Sơn ký Kế hoạch số 61/KH-UBND.",
        [("61", "Ủy ban nhân dân tỉnh An Sơn", date(2024, 6, 3))],
    ),
    (
        "Nghị quyết số 57-NQ/TW được Bộ Chính trị ban hành ngày 22/12/2024.",
        [("57", "Bộ Chính trị", date(2024, 12, 22))],
    ),
    # The day is that of the first document alone, and of an issue alone.
    (
        "Ngày 03/6/2024, Tỉnh ủy An Sơn ban hành Kế hoạch số 61-KH/TU thực hiện Nghị quyết số 57-NQ/TW.",
        [("61", "Tỉnh ủy An Sơn", date(2024, 6, 3)), ("57", None, None)],
    ),
    ("Ngày 03/6/2024, Tỉnh ủy An Sơn quán triệt Nghị quyết số 57-NQ/TW.", [("57", None, None)]),
    ("Nghị quyết số 57-NQ/TW được Tỉnh ủy An Sơn quán triệt ngày 03/6/2024.", [("57", None, None)]),
    (
        "Từ ngày 03/6/2024, UBND tỉnh An Sơn có Công văn số 61/UBND-NC.",
        [("61", "Ủy ban nhân dân tỉnh An Sơn", None)],
    ),
    # A naming goes over the end of a line only in small letters.
    (
        "Hội nghị bàn việc thực hiện Kế hoạch số 61-KH/TU\ncủa Tỉnh ủy An Sơn về dân vận khéo ở cơ sở.",
        [("61", "Tỉnh ủy An Sơn", None)],
    ),
    ("Thực hiện Kế hoạch số 61-KH/TU\n\nAn Sơn, ngày 03 tháng 6 năm 2024", [("61", None, None)]),
    ("Thực hiện Kế hoạch số 61-KH/TU\nNgày 03/6/2024, các xã đã họp xong.", [("61", None, None)]),
    ("Thực hiện Kế hoạch số 61-KH/TU\nngày 03/6/2024", [("61", None, None)]),
    ("Thực hiện Kế hoạch số 61-KH/TU\n\ncủa Tỉnh ủy An Sơn", [("61", None, None)]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_issuer_and_day_come_from_the_words_of_issue(
    text: str, expected: list[tuple[str, str | None, date | None]]
) -> None:
    found = read(text).documents
    assert [(one.number, one.issuer, one.date) for one in found] == expected
