"""Papers printed line by line with what each line gives below it: "= value | day", "=" where it gives
nothing."""

from dataclasses import dataclass, field
from pathlib import Path

Mark = tuple[str, str, str | None]  # the line, what is said below it, the day


@dataclass
class Paper:
    """A text and the marks of its lines."""

    name: str
    lines: list[str] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The paper without its marks."""
        return "\n".join(self.lines) + "\n"


def papers(name: str) -> list[Paper]:
    """Read the papers of a file beside this one; each begins with "## "."""
    read: list[Paper] = []
    for line in Path(__file__).with_name(name).read_text("utf-8").splitlines():
        if line.startswith("## "):
            read.append(Paper(line[3:]))
        elif line.startswith("= ") and read:
            value, day = line[2:].rsplit("|", 1)
            read[-1].marks.append((read[-1].lines[-1], value.strip().lower(), day.strip() or None))
        elif line != "=" and read:
            read[-1].lines.append(line)
    return read


def line_at(text: str, place: int) -> str:
    """Give the line in which a place stands."""
    return text[text.rfind("\n", 0, place) + 1 :].split("\n", 1)[0]
