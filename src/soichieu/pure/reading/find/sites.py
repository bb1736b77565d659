"""Who chaired, where the sites were, and whether people met in one room or by line."""

import re
from bisect import bisect_left

from soichieu.pure.reading.cues import Cue
from soichieu.pure.reading.find.organs import Organ
from soichieu.pure.reading.find.people import Naming
from soichieu.pure.reading.find.units import Surroundings
from soichieu.pure.reading.findings import EventMode, Site, Span
from soichieu.pure.reading.prepared import Prepared

_SITE = Cue.of(r"điểm cầu\s+(?:(?:chính|trung tâm|của|tại|ở|phía|Trụ sở)\s+)*", re.IGNORECASE)
_CHAIRED = Cue.of(r"\b(?:chủ trì|chủ tọa|đồng chủ trì|làm Trưởng đoàn)\b", re.IGNORECASE)
_CHAIRED_WHOLE = Cue.of(r"chủ trì\s+(?:hội nghị|cuộc họp|phiên họp|buổi)", re.IGNORECASE)
_BOTH = Cue.of(
    r"trực tiếp\s+(?:kết hợp|và|gắn)(?:\s+với)?\s+(?:hình thức\s+)?trực tuyến|trực tuyến\s+(?:kết "
    r"hợp|và)(?:\s+với)?\s+trực tiếp|"
    r"trực tiếp tại [^.;]{3,80} và trực tuyến|kết hợp trực tuyến",
    re.IGNORECASE,
)
_ONLINE = Cue.of(
    r"(?:hội nghị|cuộc họp|phiên họp|họp|giao ban|tập huấn|hình thức|buổi làm việc)\s+(?:truyền "
    r"hình\s+)?trực tuyến|truyền hình trực tuyến|"
    r"điểm cầu|trực tuyến\s+(?:từ|đến|tới|toàn quốc|toàn tỉnh|với)",
    re.IGNORECASE,
)
_IN_PERSON = Cue.of(r"(?:hình thức|bằng hình thức)\s+trực tiếp", re.IGNORECASE)


def mode_in(text: str, start: int, end: int) -> EventMode | None:
    """Say how people met by a stretch of the text; None where nothing tells."""
    if _BOTH.search(text, start, end):
        return "both"
    if _ONLINE.search(text, start, end):
        return "online"
    return "in_person" if _IN_PERSON.search(text, start, end) else None


def chair_of(prepared: Prepared, namings: list[Naming], sentence: Span) -> str | None:
    """Give who chaired by this sentence; who chaired at a site did not chair the whole."""
    if _SITE.search(prepared.spelt, *sentence) and not _CHAIRED_WHOLE.search(prepared.spelt, *sentence):
        return None
    return _chair_in(prepared, namings, sentence)


def chair_told(prepared: Prepared, namings: list[Naming]) -> str | None:
    """Give who chaired by the first sentence that says so."""
    told = (prepared.sentence_at(said.start()) for said in _CHAIRED.finditer(prepared.spelt))
    chairs = (chair_of(prepared, namings, sentence) for sentence in dict.fromkeys(told))
    return next((chair for chair in chairs if chair), None)


def _chair_in(prepared: Prepared, namings: list[Naming], sentence: Span) -> str | None:
    said = _CHAIRED.search(prepared.spelt, *sentence)
    if not said:
        return None
    first = bisect_left(namings, sentence[0], key=lambda naming: naming.name[0])
    last = bisect_left(namings, sentence[1], key=lambda naming: naming.name[0])
    inside = namings[first:last]
    after = [naming for naming in inside if naming.name[0] > said.start()]
    if after and re.match(r"chủ trì\s+(?:của|là)\s", prepared.lower[said.start() :]):
        return prepared.quote(after[0].name)
    before = [naming for naming in inside if naming.name[0] < said.start()]
    together = prepared.lower.rfind("các đồng chí", sentence[0], said.start())
    listed = [naming for naming in before if naming.name[0] > together >= 0]
    if listed:
        return prepared.quote(listed[0].name)  # of several in the chair the first named is the senior
    return prepared.quote(before[-1].name) if before else None


def sites_of(
    prepared: Prepared, surroundings: Surroundings, namings: list[Naming], organiser: str | None
) -> tuple[Site, ...]:
    """Give the sites named, each once with its chair; that of the organiser is the conference itself."""
    sites: dict[str, Site] = {}
    for match in _SITE.finditer(prepared.spelt):
        organ = surroundings.at(match.end())
        if organ is None or (organiser and (surroundings.canonical(organ) or "-") in organiser):
            continue
        name = prepared.spelt[organ.start : organ.end]
        key = organ.place or surroundings.canonical(organ) or name
        chair = _chair_in(prepared, namings, prepared.sentence_at(match.start()))
        known = sites.get(key)
        sites[key] = Site(
            _fuller(known.name if known else None, name, organ), (known.chair if known else None) or chair
        )
    return tuple(sites.values())


def _fuller(known: str | None, name: str, organ: Organ) -> str:
    """A site named by its body says more than one named by its place."""
    return name if known is None or (organ.body and len(name) > len(known)) else known
