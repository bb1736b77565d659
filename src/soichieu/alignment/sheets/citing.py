"""Numbered sources of a sheet: paper and place, file, digest, and the words as they stand in the text."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from django.utils.translation import gettext as _

from soichieu.accounts.sight import Sight
from soichieu.alignment.enums import PointKind
from soichieu.alignment.queries import Line, Point, Proof
from soichieu.alignment.sheets.wording import paper_name
from soichieu.evidence import queries as evidence

_QUOTE = 220
_DIGEST = 12


@dataclass(frozen=True, slots=True)
class Note:
    """One source: the paper and place in it, the file with the head of its digest, what it says there."""

    number: int
    place: str
    file_name: str
    digest: str
    quote: str


@dataclass(frozen=True, slots=True)
class Held:
    """What a note tells of the source it comes from."""

    name: str
    file_name: str
    sha256: str
    text: str


@dataclass
class Notes:
    """Gives each place of a source its number, the same one each time; what is out of sight gets none."""

    held: Mapping[int, Held]
    _numbers: dict[tuple[int, int], Note] = field(default_factory=dict)

    def of(self, point: Point) -> tuple[int, ...]:
        """Return the number of the place where a point stands; none for a task, which no text holds."""
        if point.source_id is None or point.paper is None:
            return ()
        place = f"{point_place(point)}, {paper_name(point.paper)}"
        return self._number(point.source_id, point.start, place, point.words)

    def of_proof(self, proof: Proof) -> tuple[int, ...]:
        """Return the number of the source that proves what a unit told."""
        held = self.held.get(proof.source_id or 0)
        return self._number(proof.source_id or 0, -1, held.name, "") if held else ()

    @property
    def all(self) -> tuple[Note, ...]:
        """The notes given so far, by number."""
        return tuple(self._numbers.values())

    def _number(self, source_id: int, start: int, place: str, words: str) -> tuple[int, ...]:
        held = self.held.get(source_id)
        if held is None:
            return ()
        note = self._numbers.get((source_id, start))
        if note is None:
            quote = _quoted(held.text, start, words)
            digest = held.sha256[:_DIGEST]
            note = Note(len(self._numbers) + 1, place, held.file_name, digest, quote)
            self._numbers[source_id, start] = note
        return (note.number,)


def notes_for(lines: Iterable[Line], items: Iterable[Point], sight: Sight) -> Notes:
    """Return what gives numbers to the sources of a sheet, as far as the reader sees them."""
    points = [*items]
    proofs: list[Proof] = []
    for line in lines:
        points += [line.clause, *(served.item for served in line.served)]
        proofs += [proof for served in line.served for task in served.tasks for proof in task.proofs]
    ids = {point.source_id for point in points} | {proof.source_id for proof in proofs}
    return Notes(_held({pk for pk in ids if pk is not None}, sight))


def point_place(point: Point) -> str:
    """Say where in its paper a point stands."""
    if point.kind == PointKind.ROW:
        return _("phụ lục, dòng %(row)s") % {"row": point.path.rpartition(".")[2]}
    return _("mục %(path)s") % {"path": point.path}


def _held(ids: Collection[int], sight: Sight) -> Mapping[int, Held]:
    found = evidence.visible_sources(sight).filter(pk__in=ids)
    return {one.pk: Held(one.title or one.file_name, one.file_name, one.sha256, one.text) for one in found}


def _quoted(text: str, start: int, words: str) -> str:
    """Return the words as they stand at a place, to the end of the line, cut at a word."""
    if start < 0:
        return ""
    line = text[start:].partition("\n")[0].replace("\t", " | ").strip() or words
    if len(line) <= _QUOTE:
        return line
    return line[:_QUOTE].rpartition(" ")[0].rstrip(" ,;:.") + "…"
