"""Expressions that let PostgreSQL exclude equal values in a GiST index without any extension (R5)."""

from django.contrib.postgres.fields import BigIntegerRangeField
from django.db.models import BigIntegerField, F, Func, Value
from django.db.models.functions import Concat


def same(column: str) -> Func:
    """Return the range [column, column]: two of them overlap only where the numbers are equal."""
    return Func(F(column), F(column), Value("[]"), function="int8range", output_field=BigIntegerRangeField())


def same_text(*columns: str) -> Func:
    """Return the same for the hash of text columns.

    Two texts of one 64-bit hash would be refused wrongly; among a million texts the odds are 3 in 10^8.
    """
    parts: list[F | Value] = []
    for column in columns:
        parts += [F(column), Value("|")]
    text = Concat(*parts)
    hashed = Func(text, Value(0), function="hashtextextended", output_field=BigIntegerField())
    return Func(hashed, hashed, Value("[]"), function="int8range", output_field=BigIntegerRangeField())
