"""Numbers as Vietnamese official texts print them: read, written, compared (design R16, domain §8.5).

A dot groups thousands and a comma is the decimal mark: `1.103`, `5,62`, `2.341.000`. A dot followed by
fewer than three digits (`31.8`, `2.1`) is a day or a heading, never a decimal, so it is no number here.
"""

from soichieu.pure.quantities.agreement import Agreement, agrees, share_agrees
from soichieu.pure.quantities.digits import format_number, format_percent, parse_number
from soichieu.pure.quantities.ratios import Ratio, parse_ratio
from soichieu.pure.quantities.words import parse_number_words

__all__ = [
    "Agreement",
    "Ratio",
    "agrees",
    "format_number",
    "format_percent",
    "parse_number",
    "parse_number_words",
    "parse_ratio",
    "share_agrees",
]
