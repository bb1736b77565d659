"""Where the subject of a named document ends: not at every comma."""

import pytest

from soichieu.pure.reading import read

CASES = [
    (
        "Nghị quyết số 15-NQ/TU về xây dựng bộ máy tinh gọn, hiện đại, gần dân được phổ biến.",
        "về xây dựng bộ máy tinh gọn, hiện đại, gần dân",
    ),
    (
        "Kế hoạch số 20/KH-UBND về cấp nước nông thôn, hiện còn 3 xã chưa làm.",
        "về cấp nước nông thôn",
    ),
]


@pytest.mark.parametrize(("text", "title"), CASES)
def test_the_subject_reaches_as_far_as_it_is_one(text: str, title: str) -> None:
    (document,) = read(text).documents
    assert document.title == title
