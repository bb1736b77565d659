"""PostgreSQL's binary COPY format made and read by NumPy: no Python object per row.

Only fields of fixed width are used: bigint and numeric of at most 12 digits before and 6 behind the comma.
"""

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

PLACES = 6
"""Decimal places of the stored figures; numbers here are whole, in millionths."""
SCALE = 10**PLACES
HEADER = b"PGCOPY\n\xff\r\n\0" + bytes(8)
TRAILER = b"\xff\xff"
_CHUNK = 1 << 17
_GROUP = 10_000  # PostgreSQL keeps numerics in groups of four digits
_WHOLE_GROUPS = 3
_GROUPS = _WHOLE_GROUPS + 2  # six places need two groups
LARGEST = 10 ** (4 * _WHOLE_GROUPS) * SCALE - 1
"""The largest number that can be written, in millionths."""

Columns = Sequence[NDArray[np.int64]]


def packed(
    numbers: Columns, figures: Columns, tail: bytes, fields: int, counts: Columns = ()
) -> Iterator[bytes]:
    """Yield a binary COPY stream: bigint columns, integer columns, numeric columns (millionths), a tail.

    `tail` holds further fields as they are written, the same in each row; `fields` is how many there are.
    """
    shape: list[Any] = [("fields", ">i2")]
    for at in range(len(numbers)):
        shape += [(f"l{at}", ">i4"), (f"n{at}", ">i8")]
    for at in range(len(counts)):
        shape += [(f"m{at}", ">i4"), (f"c{at}", ">i4")]
    for at in range(len(figures)):
        shape += [(f"k{at}", ">i4"), (f"h{at}", ">i2", (4,)), (f"d{at}", ">i2", (_GROUPS,))]
    shape.append(("tail", "i1", (len(tail),)))
    kind = np.dtype(shape)
    ending = np.frombuffer(tail, np.int8)
    count = len(numbers[0])
    yield HEADER
    for start in range(0, count, _CHUNK):
        piece = slice(start, min(start + _CHUNK, count))
        rows = np.zeros(piece.stop - piece.start, kind)
        rows["fields"] = fields
        rows["tail"] = ending
        for place, column in enumerate(numbers):
            rows[f"l{place}"], rows[f"n{place}"] = 8, column[piece]
        for place, column in enumerate(counts):
            rows[f"m{place}"], rows[f"c{place}"] = 4, column[piece]
        for place, column in enumerate(figures):
            _numeric(rows, place, _same(figures, place), column[piece])
        yield rows.tobytes()
    yield TRAILER


def _same(figures: Columns, place: int) -> int:
    """Return the first place that holds the very column of this one."""
    return next(at for at, column in enumerate(figures) if column is figures[place])


def _numeric(rows: NDArray[Any], place: int, same: int, values: NDArray[np.int64]) -> None:
    """Write numbers as numerics: groups of four digits, the first of weight two, six places shown."""
    if same != place:
        for name in "khd":
            rows[f"{name}{place}"] = rows[f"{name}{same}"]
        return
    rows[f"k{place}"] = 8 + 2 * _GROUPS
    header = rows[f"h{place}"]
    header[:, 0], header[:, 1], header[:, 3] = _GROUPS, _WHOLE_GROUPS - 1, PLACES
    header[:, 2] = np.where(values < 0, 0x4000, 0)
    whole, behind = np.divmod(np.abs(values), SCALE)
    behind *= 100  # two groups hold eight places
    digits = rows[f"d{place}"]
    digits[:, _WHOLE_GROUPS], digits[:, _WHOLE_GROUPS + 1] = np.divmod(behind, _GROUP)
    for group in range(_WHOLE_GROUPS - 1, -1, -1):
        digits[:, group] = whole % _GROUP
        whole //= _GROUP


def unpacked(stream: bytes, columns: int) -> NDArray[np.int64]:
    """Read a binary COPY of so many bigint columns without NULLs; one row each, as an array of columns."""
    kind = np.dtype([("fields", ">i2"), ("row", [("length", ">i4"), ("n", ">i8")], (columns,))])
    body = stream[len(HEADER) : len(stream) - len(TRAILER)]
    rows = np.frombuffer(body, kind)
    return np.ascontiguousarray(rows["row"]["n"].T).astype(np.int64)
