"""Expressions that let PostgreSQL exclude equal values in a GiST index without any extension (R5)."""

from django.contrib.postgres.fields import BigIntegerRangeField
from django.db.models import BigIntegerField, F, Func, Value


def same(column: str) -> Func:
    """Return the range [column, column]: two of them overlap only where the numbers are equal."""
    return Func(F(column), F(column), Value("[]"), function="int8range", output_field=BigIntegerRangeField())


def same_text(column: str, *, within: str | None = None) -> Func:
    """Return the same for the hash of a text column, apart for each value of the number column `within`.

    The number seeds the hash, so one range stands for both. Two pairs of one 64-bit hash would be refused
    wrongly; among a million pairs the odds are 3 in 10^8.
    """
    seed = F(within) if within else Value(0)
    hashed = Func(F(column), seed, function="hashtextextended", output_field=BigIntegerField())
    return Func(hashed, hashed, Value("[]"), function="int8range", output_field=BigIntegerRangeField())
