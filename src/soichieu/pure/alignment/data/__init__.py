"""Terms of the trade that mean one thing, by field; one group a line, its terms parted by bars."""

from soichieu.pure.alignment.data.general import GENERAL

FIELDS = (GENERAL,)
"""All tables."""
