"""Words folded and placed by the database are those that `pure.text` folds and places."""

import unicodedata

import pytest
from django.db import connection
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from soichieu.foundation.alphabet import AlphabetKey, Folded
from soichieu.pure.text.folding import canonical, folded
from soichieu.pure.text.ordering import sort_key

_TONES = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"]
_syllables = st.builds(
    lambda first, vowel, tone, last: unicodedata.normalize("NFC", f"{first}{vowel}{tone}{last}"),
    st.sampled_from(["", "b", "đ", "Đ", "ng", "Th", "h"]),
    st.sampled_from("aăâeêioôơuưyAĂÂƠ"),
    st.sampled_from(_TONES),
    st.sampled_from(["", "n", "ng", "ch"]),
)
_pieces = st.one_of(_syllables, st.integers(0, 9_999).map(str), st.sampled_from(["-", "–", "(", "/"]))
_names = st.lists(_pieces, min_size=1, max_size=5).map(lambda pieces: canonical(" ".join(pieces)))


def _of(expression: type, *texts: str) -> list[str]:
    """Ask the database for an expression of each text."""
    sql = expression.template.replace("%", "%%").format(text="%s")
    with connection.cursor() as cursor:
        found = []
        for text in texts:
            cursor.execute(f"SELECT {sql}", [text] * expression.template.count("{text}"))
            found.append(cursor.fetchone()[0])
        return found


CASES = (
    "Đảng ủy xã Bến Hạ", "ĐẢNG ỦY", "Ðức", "hoà", "Công an phường 2", "Công an phường 10", "ă", "â", "ơ", "ư",
    unicodedata.normalize("NFD", "Huyện ủy Ứng Hòa"), "(Số 12) – kế hoạch", "", "Quỹ 100% & đất",
)  # fmt: skip


@pytest.mark.django_db
@pytest.mark.parametrize("text", CASES)
def test_a_text_is_folded_as_in_python(text: str) -> None:
    assert _of(Folded, text) == [folded(text)]


@pytest.mark.django_db
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150, deadline=None)
@given(first=_names, second=_names)
def test_two_names_stand_in_the_same_order_as_in_python(first: str, second: str) -> None:
    mine, other = _of(AlphabetKey, first, second)
    assert (mine < other, mine == other) == (
        sort_key(first) < sort_key(second),
        sort_key(first) == sort_key(second),
    )


@pytest.mark.django_db
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=80, deadline=None)
@given(text=st.text(alphabet=st.characters(min_codepoint=32, max_codepoint=0x2FF), max_size=30))
def test_any_letters_are_folded_as_in_python(text: str) -> None:
    assert _of(Folded, text)[0].isascii() == folded(text).isascii()
