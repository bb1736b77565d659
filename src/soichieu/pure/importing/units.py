"""Names of units in a cell: one, or several between semicolons, line ends, commas or "và"."""

import re
from collections.abc import Callable
from dataclasses import dataclass

_MARKS = re.compile(r"^(?:[-–+•*]|\d{1,2}[.)]|[a-zđ]\))\s*", re.IGNORECASE)
_LABELS = re.compile(
    r"^(?:(?:đơn vị|cơ quan)\s+)?(?:chủ trì|phối hợp)(?:\s*(?:với|cùng))?\s*:\s*", re.IGNORECASE
)
_ALONG = re.compile(r"[\s,;.]*(?<!\w)(?:và\s+)?phối hợp(?:\s+(?:với|cùng))?\s*:?\s*", re.IGNORECASE)
_LEADS = re.compile(r"\s*(?<!\w)chủ trì\s*$", re.IGNORECASE)
_AND = re.compile(r"\s+và\s+")


@dataclass(frozen=True, slots=True)
class UnitAnswer:
    """What a name means: one unit; or none, with the `bearers` of the name if several bear it.

    `dropped` says that a person left the name out.
    """

    unit_id: int | None = None
    bearers: tuple[tuple[int, str], ...] = ()
    dropped: bool = False


def names_in(words: str, is_known: Callable[[str], bool]) -> list[str]:
    """Return the names a cell holds, in their order.

    A comma or "và" parts two names only where what stands between is a name by itself: "Sở Nông nghiệp và
    Môi trường" is one, "Xã A, Huyện B" too where the register knows it so.
    """
    found: list[str] = []
    for part in re.split(r"[;\n]", words):
        name = _LABELS.sub("", _MARKS.sub("", part.strip())).strip(" .,")
        if name:
            found += _of_part(name, is_known)
    return found


def _of_part(name: str, is_known: Callable[[str], bool]) -> list[str]:
    if is_known(name) or "," not in name:
        return _and_apart(name, is_known)
    pieces = [piece.strip() for piece in name.split(",") if piece.strip()]
    found: list[str] = []
    place = 0
    while place < len(pieces):
        reach = _longest_known(pieces, place, is_known)
        found += _and_apart(", ".join(pieces[place:reach]), is_known)
        place = reach
    return found


def _longest_known(pieces: list[str], place: int, is_known: Callable[[str], bool]) -> int:
    """Return where the longest known name that starts at a piece ends; the next piece if none is."""
    for reach in range(min(len(pieces), place + 4), place + 1, -1):
        if is_known(", ".join(pieces[place:reach])):
            return reach
    return place + 1


def _and_apart(name: str, is_known: Callable[[str], bool]) -> list[str]:
    if is_known(name):
        return [name]
    for cut in _AND.finditer(name):
        left, right = name[: cut.start()].strip(), name[cut.end() :].strip()
        if is_known(left):
            return [left, *_and_apart(right, is_known)]
    return [re.sub(r"^và\s+", "", name)]


def lead_and_others(words: str) -> tuple[str, str]:
    """Part a cell that names the lead and those along ("Sở A chủ trì, phối hợp với Sở B")."""
    cut = _ALONG.search(words)
    if cut is None or cut.start() == 0:
        return _LEADS.sub("", words), ""
    return _LEADS.sub("", words[: cut.start()].rstrip(" ,;")), words[cut.end() :]
