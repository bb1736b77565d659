"""A higher document meant by its type alone: "Kế hoạch số 5 … thực hiện nghị quyết này".

Reads: the words right after a naming. Meant is the document of that type named last before it.
"""

import re
from collections.abc import Iterator

from soichieu.pure.reading.data.type_names import TYPE_WORDS
from soichieu.pure.reading.find.lineage_forms import DEED, HIGH, MANNER
from soichieu.pure.reading.find.placed import Place
from soichieu.pure.reading.findings import Lineage, Self
from soichieu.pure.reading.prepared import Prepared

_HIGH_WORDS = "|".join(
    sorted((word for word, kind in TYPE_WORDS.items() if kind in HIGH), key=len, reverse=True)
)
_BACK = re.compile(
    rf"\s*(?:,\s*)?(?:(?:để|nhằm|về|về việc)\s+)?{DEED}(?:[\s,]+(?:và|{DEED}|{MANNER}))*\s+"
    rf"(?P<type>{_HIGH_WORDS})\s+(?:này|trên|đó|nói trên|nêu trên|kể trên)(?!\w)",
    re.IGNORECASE,
)


def told_back(prepared: Prepared, places: list[Place], own: Self | None) -> Iterator[Lineage]:
    """Give what lower documents are said to carry out; the places in the order of the text.

    In a resolution's own text "nghị quyết này" is the text itself, and nothing is read from it.
    """
    for index, place in enumerate(places):
        if place.document.type in HIGH:
            continue
        for end in {place.span[1], place.reach}:
            if (told := _BACK.match(prepared.spelt, end)) is None:
                continue
            kind = TYPE_WORDS[" ".join(told["type"].lower().split())]
            if own is not None and own.type == kind:
                continue
            before = (one for one in reversed(places[:index]) if one.document.type == kind)
            if (meant := next(before, None)) is not None:
                yield Lineage(place.document.id, "implements", meant.document.id, (place.span[0], told.end()))
