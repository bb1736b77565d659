"""The finders of figures, work and statements keep their time in any text, and quote what they find."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from soichieu.pure.reading.find.coverage import find_coverage
from soichieu.pure.reading.find.deadlines import find_deadlines
from soichieu.pure.reading.find.figures import find_figures
from soichieu.pure.reading.find.numbers import numbers_of
from soichieu.pure.reading.find.registers import find_registers
from soichieu.pure.reading.find.statements import find_statements
from soichieu.pure.reading.find.targets import find_targets
from soichieu.pure.reading.find.tasks import find_tasks
from soichieu.pure.reading.findings import Span
from soichieu.pure.reading.prepared import Prepared, prepare


def spans(prepared: Prepared) -> list[Span]:
    deadlines, numbers = find_deadlines(prepared, []), numbers_of(prepared, [])
    found = (
        *deadlines,
        *find_figures(prepared, numbers, [], []),
        *find_coverage(prepared, numbers, []),
        *find_targets(prepared, numbers),
        *find_tasks(prepared, [], [], deadlines),
        *find_registers(prepared, [], []),
        *find_statements(prepared, [], [], []),
    )
    return [one.span for one in found]


HARD = [
    "119/124 xã và 12 xã ",
    "tỷ lệ đạt 5% phấn đấu đến năm 2030 có 100% xã ",
    "giao Sở Y tế chủ trì, phối hợp với Sở Tài chính trước ngày 30/6/2030 ",
    "- phấn đấu đến năm 2030:\n",
    "1\t2/3\t",
    "mô hình “A”, ",
    "(((((1 tổng 2",
    "yêu cầu: yêu cầu các xã ",
    "hai hai hai hai ",
]


@pytest.mark.parametrize("piece", HARD)
def test_a_text_without_full_stops_takes_time_in_proportion_to_its_length(piece: str) -> None:
    def seconds(size: int) -> float:
        text = piece * (size // len(piece))
        began = time.process_time()
        spans(prepare(text))
        return time.process_time() - began

    seconds(1_000)
    # Ten times the text may take thirty times as long; a square law takes a hundred times. The best of three,
    # since one run may be held up by a busy machine.
    short, long = (min(seconds(size) for _ in range(3)) for size in (4_000, 40_000))
    assert long < max(0.4, 30 * short)


VOCABULARY = """
119/124 5,62 1.103 100% 12 xã Công an tỉnh giao yêu cầu chủ trì, phối hợp với trước ngày 30/6/2030 đến năm
2030 , . ; : “ ” - 1. mô hình đề án tỷ đồng phấn đấu mục tiêu hạn chế nguyên nhân đã có tỷ lệ ( ) | Sở Y tế
kiến nghị quý IV/2026 ngay sau hội nghị
"""
WORDS = st.sampled_from([*VOCABULARY.split(), "\n", "\t"])


@settings(max_examples=150, deadline=None)
@given(st.lists(WORDS, max_size=60).map(" ".join))
def test_any_text_is_read_and_every_span_lies_within_it(text: str) -> None:
    prepared = prepare(text)
    for start, end in spans(prepared):
        assert 0 <= start < end <= len(prepared.text)
        assert prepared.text[start:end].strip()
