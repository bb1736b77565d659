"""Who stands above whom: a request (kiến nghị) goes up, an order goes down.

Ranks in steps from the centre (0) to the village (8); a department stands one step below the committee of its
area. Where the rank of one of the two is not told, central and provincial bodies pass for superiors.
"""

import re
from functools import cached_property

from soichieu.pure.reading.cues import Cue
from soichieu.pure.reading.findings import Span
from soichieu.pure.reading.prepared import LineKind, Prepared

_CENTRE = (
    r"chính phủ|thủ tướng|quốc hội|ủy ban thường vụ quốc hội|ban bí thư|bộ chính trị|trung ương|nhà nước|"
    r"(?:ban|văn phòng|đảng ủy|ủy ban|hội đồng|quân ủy)[^,.;:]{0,40}trung ương|cấp trên|cấp có thẩm quyền"
)
# The first that fits from the place on; each with its rank.
_RANKS: tuple[tuple[int, str], ...] = (
    (0, rf"(?:các )?(?:{_CENTRE})(?!\w)"),
    (0,
        r"(?:các )?[^\W\d][^,.;:()\d]{3,50}? (?:việt nam|tối cao)(?! (?:các|tỉnh|thành phố|huyện|quận|"
        r"xã|phường|thị|"
        r"đặc khu))(?!\w)"),
    (1, r"(?:các )?(?:cục(?! [^,.;:\d]{2,40}? (?:tỉnh|thành phố|khu vực)(?!\w))|"
        r"(?:đảng ủy |bộ tư lệnh |bộ tham mưu )?quân khu|bộ tư lệnh(?! (?:thành phố|thủ đô))|"
        r"tổng công ty|tập đoàn)(?!\w)"),
    (1,
        r"(?:các )?(?:bộ(?! phận| chỉ huy| môn| tư lệnh| đội)|lãnh đạo bộ|ban đảng|tổng cục|tổng liên đoàn|"
        r"bộ, "
        r"ngành)(?!\w)"),
    (8,
        r"(?:[^\W\d]+ ){0,4}(?:thôn|ấp|bản|buôn|làng|khóm|khu phố|tổ dân phố|khu dân cư|hộ|chi bộ)(?!\w)"),
    (6,
        r"(?:thường trực )?(?:đảng ủy|ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|"
        r"lãnh đạo)(?: các)? (?:xã|phường|thị trấn|"
        r"đặc khu)(?!\w)"
        r"|(?:các )?(?:xã|phường|thị trấn|đặc khu)(?!\w)"),
    (7, r"[^,.;:\d]{2,48}? (?:xã|phường|thị trấn|đặc khu)(?!\w)"),
    (4,
        r"(?:ban thường vụ |thường trực )?(?:huyện ủy|quận ủy|thị ủy)|(?:thường trực )?(?:ubnd|"
        r"ủy ban nhân dân|hđnd|"
        r"hội đồng nhân dân|"
        r"lãnh đạo)(?: các)? (?:huyện|quận|thị xã)(?!\w)|(?:các )?(?:huyện|quận|thị xã)(?!\w)"),
    (5, r"[^,.;:\d]{2,48}? (?:huyện|quận|thị xã|huyện ủy|thị ủy|quận ủy)(?!\w)"),
    (2,
        r"(?:ban thường vụ |thường trực )?(?:tỉnh ủy|thành ủy)|(?:thường trực )?(?:ubnd|ủy ban nhân dân|hđnd|"
        r"hội đồng nhân dân|lãnh đạo)"
        r"(?: các)? (?:tỉnh|thành phố)(?!\w)|(?:các )?(?:tỉnh|thành phố)(?!\w)"),
    (3, r"(?:các )?sở(?!\w)|[^,.;:\d]{2,48}? (?:tỉnh|thành phố|tỉnh ủy|thành ủy)(?!\w)"),
)  # fmt: skip
_RANK = re.compile("|".join(f"({words})" for _, words in _RANKS))
_PROVINCIAL = 3
_NEAR = 60  # characters after a post in which the body it governs is named
_BODY_END = re.compile(
    r"[,.;:()–\n]|[ ][-–][ ]|(?<!\w)(?:và|đã|đề nghị|yêu cầu|cho|phát|nhấn|khẳng|chủ trì|dự)(?!\w)"
)
_SPEAKER = Cue.of(
    r"(?<!\w)(?:bí thư|chủ tịch|giám đốc|trưởng ban|trưởng phòng|bộ trưởng|thứ trưởng|chủ nhiệm|hiệu trưởng|"
    r"thủ tướng|"
    r"trưởng công an|chánh thanh tra|cục trưởng|ban thường vụ|hội cựu chiến binh|hội nông dân|"
    r"ban công tác mặt trận)(?!\w)"
)


def rank_of(low: str, start: int, end: int) -> int | None:
    """Give the rank of the body named at a place, None where the words do not tell."""
    found = _RANK.match(low, start, end)
    return _RANKS[found.lastindex - 1][0] if found and found.lastindex else None


def is_superior(low: str, span: Span, author: int | None = None) -> bool:
    """Tell whether the body named in a span stands above the one who speaks (if it is told who does)."""
    rank = rank_of(low, *span)
    if rank is None:
        return False
    return rank <= _PROVINCIAL - 1 if author is None else rank < author


class Authors:
    """Answers what rank the one has who speaks at a place: of the paper, of the words before the verb, or the
    highest of those who are named with a post, for nobody asks up who stands above.

    Asked for by `prepared.once(Authors)`.
    """

    def __init__(self, prepared: Prepared) -> None:
        self._low = low = prepared.lower
        heads = prepared.lines_of(LineKind.LETTERHEAD)[:4]
        told = [_head_rank(low, line.start, line.end) for line in heads]
        self._paper = max((rank for rank in told if rank is not None), default=None)

    @cached_property
    def _highest(self) -> int | None:
        posts = (_rank_after(self._low, post.end()) for post in _SPEAKER.finditer(self._low))
        return min((rank for rank in posts if rank is not None), default=None)

    def rank_at(self, verb: int, floor: int) -> int | None:
        """Give the rank of the author of a verb whose clause begins at `floor`, None where nothing tells."""
        if self._paper is not None:
            return self._paper
        post = _SPEAKER.search(self._low, floor, verb)
        rank = _rank_after(self._low, post.end()) if post else rank_of(self._low, floor, verb)
        return self._highest if rank is None else rank


def _rank_after(low: str, place: int) -> int | None:
    """Give the rank of the body that a post governs: "Bí thư | Huyện ủy"."""
    end = _BODY_END.search(low, place + 1, place + _NEAR)
    return rank_of(low, place + 1, end.start() if end else min(len(low), place + _NEAR))


def _head_rank(low: str, start: int, end: int) -> int | None:
    half = low[start:end].split("\t", 1)[0].split("  ", 1)[0]
    if (
        "cộng hòa xã hội" in half
        or "đảng cộng sản" in half
        or "độc lập" in half
        or half.startswith(("số", "*"))
    ):
        return None
    return rank_of(half, 0, len(half))
