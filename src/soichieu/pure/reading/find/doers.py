"""Who does what a clause says: the bodies that open it, and names that need no more words."""

import re
from dataclasses import dataclass
from functools import lru_cache

from soichieu.pure.reading.find.deeds import phrase_at
from soichieu.pure.reading.findings import Span

# Names that need no more words: "Sở Y tế", "Công an xã".
_WHOLE = re.compile(r"^(?:Sở|Bộ) |(?:tỉnh|huyện|xã|phường|ủy|uỷ|thành phố|thị xã|quận|thị trấn|đặc khu)$")


@dataclass(slots=True)  # not frozen: made so often that setting frozen fields would be felt
class Subject:
    """The bodies that open a clause, where what is said of them begins, and how it opens."""

    leads: tuple[Span, ...]
    end: int
    deed: bool  # a deed of the table follows, now or after words of manner and time
    told: bool  # what follows tells ("đã", "được", "có") and gives nothing

    @property
    def span(self) -> Span:
        """The words of all the bodies."""
        return self.leads[0][0], self.leads[-1][1]


@lru_cache(maxsize=4096)
def is_whole(name: str) -> bool:
    """Tell a name that needs no more words: it ends with a level or a small word, and not with a deed."""
    if _WHOLE.search(name):
        return True
    words = name.lower().rsplit(" ", 2)
    return name.rsplit(" ", 1)[-1].islower() and phrase_at(" ".join(words[-2:]), 0) is None
