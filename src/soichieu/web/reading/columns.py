"""The columns of the list of texts that wait to be read through."""

from soichieu.web.listing.columns import Listing
from soichieu.web.sources.columns import FILE, NAME, PUBLISHED, TAKEN, TAKER, UNDECIDED

READINGS = Listing(
    "boc-tach", "readings", (NAME, PUBLISHED, TAKEN, UNDECIDED, FILE, TAKER), usual_sort="nhan-luc"
)
