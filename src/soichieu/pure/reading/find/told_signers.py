"""Papers of whom the text lets speak: "đơn vị đã có Công văn số 5", "Kế hoạch số 34 do thầy ký".

Whoever signs stands for the body whose office the text gave last; an official paper speaks of itself.
"""

import re

from soichieu.pure.reading.find.issue_subjects import subjects_between
from soichieu.pure.reading.find.namesakes import whole_at
from soichieu.pure.reading.find.units import Surroundings
from soichieu.pure.reading.prepared import Prepared
from soichieu.pure.reading.right_before import RightBefore

_NOT_MANY = "".join(f"(?<!{word} )" for word in ("các", "mỗi", "từng", "nhiều", "những", "hai", "ba", "số"))
_SIGNED = RightBefore(
    rf"(?<!\w){_NOT_MANY}(?:(?:đơn vị|cơ quan|(?P<speaks>tôi|chúng tôi))(?:[ ](?:đã|vừa|cũng|mới))*[ ]"
    r"(?:ký ban hành|ký|ban hành|có|ra|gửi|phát hành)|"
    r"(?:ông|bà|thầy|cô)(?:[ ](?:đã|vừa|cũng|mới))*[ ](?:ký ban hành|ký))[ ](?:các[ ])?$",
    ("ký", "hành", "có", "ra", "gửi", "các"),
)
_TOLD = re.compile(
    r"(?:chính )?(?:đơn vị(?=[ ]?[,.;:)\n]|[ ](?:mới|đã|về|chỉ|còn|cũng|ban hành|ký|ngày)(?!\w))|"
    r"(?:ông|bà|thầy|cô|tôi)(?=[ ](?:trực tiếp )?ký(?!\w)))"
)
# "(Diễn văn khai giảng của ông A, Hiệu trưởng Trường B)".
_SPEECH = re.compile(
    r"^\W*(?:Trích |Lược ghi |Toàn văn |Nguyên văn )?(?:diễn văn|bài (?:phát biểu|nói|đáp từ)|"
    r"lời (?:phát biểu|chào|chúc|kêu gọi)|phát biểu|đáp từ)(?!\w)[^\n]{0,160}? của [^\n]{3,200}$",
    re.IGNORECASE | re.MULTILINE,
)
_SPEAKER = re.compile(r"(?:chúng )?tôi(?= [^\W\d_A-ZĐ])")
_SPEAKS_FOR = re.compile(r"(?<!\w)[Tt]hay mặt(?: cho)? ")
_FAR = 700  # characters back to who speaks


def told_signer(prepared: Prepared, surroundings: Surroundings, start: int) -> tuple[int, str] | None:
    """Read who issued what is named at a place where only a small word tells: its place, and his body."""
    said = _SIGNED.search(prepared.spelt, start - 60, start)
    name = _body_told(prepared, surroundings, start, speaks=said["speaks"] is not None) if said else None
    return (said.start(), name) if said and name else None


def speaker_at(prepared: Prepared, surroundings: Surroundings, start: int) -> tuple[int, str] | None:
    """Read "chúng tôi" where the sentence says what they do: where it ends, and the body meant."""
    said = _SPEAKER.match(prepared.spelt, start)
    name = _body_told(prepared, surroundings, start, speaks=True) if said else None
    return (said.end(), name) if said and name else None


def told_at(prepared: Prepared, surroundings: Surroundings, start: int) -> tuple[int, str] | None:
    """Read "đơn vị", "thầy" behind "của" or "do": where it ends, and the body it means."""
    said = _TOLD.match(prepared.spelt, start)
    name = _body_told(prepared, surroundings, start, speaks=said.group() == "tôi") if said else None
    return (said.end(), name) if said and name else None


def _body_told(prepared: Prepared, surroundings: Surroundings, start: int, *, speaks: bool) -> str | None:
    """Give the body of the office named last before a place, in a text that is no paper of a body; of who
    `speaks` in a speech that of the speaker."""
    if surroundings.house.issuers:
        return None
    speech = _SPEECH.search(prepared.spelt) if speaks else None
    span = speech.span() if speech else (max(0, start - _FAR), start)
    if speaks and speech is None and (spoken := _spoken_for(prepared, surroundings, start)):
        return spoken
    held = [one.name for one in subjects_between(prepared, surroundings, *span) if one.office]
    return (held[0] if speech else held[-1]) if held else None


def _spoken_for(prepared: Prepared, surroundings: Surroundings, start: int) -> str | None:
    """ "Tôi thay mặt Đảng ủy Bệnh viện A": the body a speaker stands for."""
    said = _SPEAKS_FOR.search(prepared.spelt, start - _FAR, start)
    organ = surroundings.at(said.end()) if said else None
    return whole_at(prepared, surroundings, organ)[1] if organ and organ.body else None
