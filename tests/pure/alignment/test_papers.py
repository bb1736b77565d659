"""Of which years a paper is."""

import pytest

from soichieu.pure.alignment.papers import years_of


@pytest.mark.parametrize(
    ("title", "issued", "years"),
    [
        ("Kế hoạch công tác năm 2025", 2025, (2025, 2025)),
        ("Chương trình hành động nhiệm kỳ 2020 - 2025", 2021, (2020, 2025)),
        ("Kế hoạch giai đoạn 2021-2025, định hướng đến năm 2030", 2021, (2021, 2025)),
        ("Đề án phát triển chợ đến năm 2030", 2024, (2024, 2030)),
        ("Đề án phát triển chợ đến năm 2030", None, (2030, 2030)),
        ("Kế hoạch từ năm 2023 đến 2026", 2023, (2023, 2026)),
        ("Nhiệm vụ trọng tâm năm 2024 và quý I năm 2025", 2024, None),
        ("Kế hoạch thực hiện Nghị quyết số 09-NQ/TU", 2024, None),
    ],
)  # fmt: skip
def test_the_title_of_a_paper_says_of_which_years_it_is(
    title: str, issued: int | None, years: tuple[int, int] | None
) -> None:
    assert years_of(title, issued) == years
