"""To whom a request goes."""

import re
from functools import cache

from soichieu.pure.registers.data.asking import BODY, DOES
from soichieu.pure.registers.places import without_places
from soichieu.pure.text.folding import comparison_key

_ASKS = r"(?:kính\s+)?(?:đề nghị|kiến nghị|đề xuất|mong muốn|mong|xin)(?:\s+(?:với|đến|tới|lên|đối với))?"
_HEAD = re.compile(rf"^\s*(?i:{_ASKS})\s+(?P<to>(?i:{BODY})\b.*?)[\s,:]+(?=(?:{DOES})\b)", re.DOTALL)
_ANYBODY = frozenset(
    map(
        comparison_key,
        (
            "cấp", "ngành", "cấp trên", "cơ quan", "cấp có thẩm quyền", "cơ quan có thẩm quyền", "cấp ngành",
            "cơ quan chức năng", "cơ quan cấp trên", "ngành chức năng", "cấp trên có thẩm quyền",
        ),
    )
)  # fmt: skip
_SHORT = {
    "ubnd": "ủy ban nhân dân", "hdnd": "hội đồng nhân dân", "btv": "ban thường vụ", "bch": "ban chấp hành",
    "gd&dt": "giáo dục và đào tạo", "gddt": "giáo dục và đào tạo", "gd-dt": "giáo dục và đào tạo",
    "tn&mt": "tài nguyên và môi trường", "nn&mt": "nông nghiệp và môi trường",
    "kh&cn": "khoa học và công nghệ",
    "lđtbxh": "lao động thương binh và xã hội", "vhttdl": "văn hóa thể thao và du lịch", "ca": "công an",
    "mttq": "mặt trận tổ quốc",
}  # fmt: skip
_PARTS = re.compile(
    r"\s*[,;]\s*|\s+và\s+(?=(?:bộ|ubnd|sở|công an|tỉnh ủy|ủy ban|hđnd|ban|chính phủ)\b)", re.IGNORECASE
)


def addressees_of(text: str, unit: str) -> tuple[frozenset[str], str]:
    """Return whom a request asks, as they are compared, and the request without them.

    Nobody in particular ("cấp có thẩm quyền") is nobody; the name of the unit's own area is left out.
    """
    match = _HEAD.match(text)
    if match is None:
        return frozenset(), text
    named = without_places(match["to"], unit, keeps_others=True)
    bodies = {_body(part) for part in _PARTS.split(named) if part}
    return frozenset(body for body in bodies if body not in _ANYBODY), text[match.end() :]


@cache
def _short() -> dict[str, str]:
    return {comparison_key(short): comparison_key(full) for short, full in _SHORT.items()}


def _body(printed: str) -> str:
    words = comparison_key(printed).replace(" & ", "&").split()
    full = " ".join(_short().get(word, word) for word in words)
    return full.removeprefix("các ").removeprefix(comparison_key("lãnh đạo")).strip()
