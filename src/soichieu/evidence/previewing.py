"""What would come of a file, without keeping anything of it."""

from dataclasses import dataclass
from datetime import date

from soichieu.evidence.models import Source
from soichieu.evidence.readers import readable
from soichieu.evidence.reading import read_text, sha256_of


@dataclass(frozen=True, slots=True)
class Preview:
    """The title and day of a file, how many claims it would make, and whether it is already kept."""

    sha256: str
    title: str
    published_on: date | None
    claims: int
    is_known: bool
    damage: str


def preview(data: bytes, *, file_name: str, published_on: date | None = None) -> Preview:
    """Read a file as `take_in` would; raises UnreadableFile and ClassifiedText as that does."""
    sha256 = sha256_of(data)
    extracted = readable(data, file_name)
    found = read_text(
        extracted.text,
        file_name=file_name,
        title=extracted.title,
        published_on=published_on or extracted.published_on,
    )
    return Preview(
        sha256=sha256,
        title=found.title,
        published_on=found.published_on,
        claims=len(found.claims),
        is_known=Source.objects.filter(sha256=sha256).exists(),
        damage=extracted.damage,
    )
