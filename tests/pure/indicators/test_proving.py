"""Does a sentence bear the number it is cited for?"""

from decimal import Decimal
from fractions import Fraction

import pytest

from soichieu.pure.indicators.proving import number_in
from soichieu.pure.quantities import Agreement

_CASES: tuple[tuple[str, Decimal | Fraction, tuple[str, Agreement] | None], ...] = (
    ("Toàn tỉnh có 1.204 cán bộ.", Decimal(1204), ("1.204", Agreement.EXACT)),
    ("Toàn tỉnh có 1204 cán bộ, 12 xã.", Decimal("1204.000000"), ("1204", Agreement.EXACT)),
    ("Bình quân 5,62 người một xã.", Fraction(1103, 196), ("5,62", Agreement.TRUNCATED)),
    ("Bình quân 5,63 người một xã.", Fraction(1103, 196), ("5,63", Agreement.ROUNDED)),
    ("Cắt 5,62, làm tròn 5,63.", Fraction(1103, 196), ("5,63", Agreement.ROUNDED)),
    ("Đạt 98,5%.", Decimal("98.5"), ("98,5", Agreement.EXACT)),
    ("Có 5 xã và 6 phường.", Fraction(1103, 196), None),
    ("Ngày 31.8 có 12/15 xã.", Decimal(31), None),
    ("Không có số nào.", Decimal(0), None),
)


@pytest.mark.parametrize(("sentence", "exact", "found"), _CASES)
def test_the_nearest_number_of_a_sentence_is_told_with_how_it_stands(
    sentence: str, exact: Decimal | Fraction, found: tuple[str, Agreement] | None
) -> None:
    assert number_in(sentence, exact) == found
