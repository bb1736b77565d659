"""Names of units in a file that mean none or several, each once, with the units they may mean."""

from dataclasses import dataclass

from soichieu.pure.importing import FaultKind
from soichieu.pure.text.folding import comparison_key
from soichieu.tasks.enums import ImportColumn
from soichieu.tasks.models import ImportBatch, ImportFault

_UNCLEAR = (FaultKind.UNKNOWN_UNIT.value, FaultKind.UNCLEAR_UNIT.value)


@dataclass(slots=True)
class UnclearName:
    """A name as written, in how many rows it stands, which units it may mean, whether it leads somewhere."""

    key: str
    name: str
    near: list[tuple[int, str]]
    rows: int = 0
    leads: bool = False


def unclear_names(batch: ImportBatch) -> list[UnclearName]:
    """Return the unclear names of a file, the most frequent first."""
    found: dict[str, UnclearName] = {}
    for column, details in ImportFault.objects.filter(batch=batch, kind__in=_UNCLEAR).values_list(
        "column", "details"
    ):
        key = comparison_key(details["name"])
        near = list(zip(details["near_ids"], details["near"], strict=True))
        one = found.setdefault(key, UnclearName(key, details["name"], near))
        one.rows += 1
        one.leads = one.leads or column == ImportColumn.LEAD
    return sorted(found.values(), key=lambda one: (-one.rows, one.key))
