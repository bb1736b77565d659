"""Party committees, their chapters and their areas: "Huyện ủy A", "Đảng bộ huyện A", "huyện A"."""

from soichieu.pure.reading.data.organs import PARTY_COMMITTEES


def level_of(committee: str) -> str | None:
    """ "Huyện ủy Gò Cát" → "huyện Gò Cát"."""
    for head, level in PARTY_COMMITTEES.items():
        if committee.startswith(f"{head} "):
            return f"{level} {committee.removeprefix(f'{head} ')}"
    return None


def committee_of(chapter: str) -> str:
    """ "Đảng bộ tỉnh A" → "Tỉnh ủy A", "Đảng bộ xã B" → "Đảng ủy xã B"."""
    area = chapter.removeprefix("Đảng bộ ")
    for head, level in PARTY_COMMITTEES.items():
        if head.endswith(" ủy") and area.startswith(f"{level} "):
            return f"{head} {area.removeprefix(f'{level} ')}"
    return f"Đảng ủy {area}"
