"""The life of a gap as a table; `docs/states/gap.md` is drawn from it."""

from django.utils import translation

from soichieu.alignment.enums import GapState, GapStepKind
from soichieu.pure.lifecycle import Lifecycle

GAP = Lifecycle(
    name="gap",
    start=GapState.OPEN.value,
    moves={
        GapState.OPEN.value: (GapState.ASKED, GapState.TASKED, GapState.EXPLAINED),
        GapState.ASKED.value: (GapState.ASKED, GapState.ANSWERED, GapState.TASKED, GapState.EXPLAINED),
        GapState.ANSWERED.value: (GapState.ASKED, GapState.TASKED, GapState.EXPLAINED),
        GapState.TASKED.value: (GapState.OPEN, GapState.EXPLAINED),
        GapState.EXPLAINED.value: (GapState.OPEN,),
    },
)
"""open → asked of the unit → answered → a task, or explained and closed; what comes back is open anew."""

AFTER = {
    GapStepKind.ASKED: GapState.ASKED,
    GapStepKind.ANSWERED: GapState.ANSWERED,
    GapStepKind.TASKED: GapState.TASKED,
    GapStepKind.EXPLAINED: GapState.EXPLAINED,
    GapStepKind.REOPENED: GapState.OPEN,
}
"""The state each step leads to."""


def document() -> str:
    """Return the page `docs/states/gap.md`, which a test holds against this table."""
    with translation.override("vi"):
        drawn = GAP.mermaid({state.value: str(state.label) for state in GapState})
    return f"""# Vòng đời của một khoảng trống

Vẽ từ bảng chuyển trạng thái trong `src/soichieu/alignment/lifecycle.py`; đừng sửa tay.

```mermaid
{drawn}
```
"""
