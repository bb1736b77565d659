"""To which unit a sentence's figures belong: the unit that is its subject, or none."""

import re
from bisect import bisect_left, bisect_right

from soichieu.pure.reading.findings import Document, UnitMention
from soichieu.pure.reading.prepared import Prepared

_LEAD = re.compile(
    r"[\s\-+•–]*(?:(?:trên địa bàn|tại|toàn|ở|theo|đến nay|hiện nay|hiện|riêng|qua đó|trong đó|"
    r"cụ thể|thời gian qua|năm qua"
    r"|lực lượng|cấp ủy|lãnh đạo)[ ]*,?[ ]*)*"
)


class Owners:
    """Answers for which unit a sentence speaks."""

    def __init__(
        self, prepared: Prepared, low: str, units: list[UnitMention], documents: list[Document]
    ) -> None:
        self._prepared, self._low = prepared, low
        inside = sorted(span for document in documents for span in document.mentions)
        starts = [start for start, _ in inside]
        self._units = sorted(
            (unit for unit in units if not _within(unit, inside, starts)), key=lambda u: u.span
        )
        self._starts = [unit.span[0] for unit in self._units]

    def of(self, offset: int) -> str | None:
        """Give the unit that opens the sentence an offset stands in, None where none does."""
        sentence = self._prepared.sentence_at(offset)
        lead = _LEAD.match(self._low, sentence[0])
        begin = lead.end() if lead else sentence[0]
        index = bisect_left(self._starts, sentence[0])
        for unit in self._units[index : index + 3]:
            if unit.span[0] > begin or unit.span[0] >= offset:
                return None
            if unit.span[1] > begin:
                return unit.canonical or unit.name
        return None


def _within(unit: UnitMention, inside: list[tuple[int, int]], starts: list[int]) -> bool:
    index = bisect_right(starts, unit.span[0]) - 1
    return index >= 0 and unit.span[1] <= inside[index][1]
