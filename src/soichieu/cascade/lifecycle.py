"""The life of an obstacle as a table; `docs/states/obstacle.md` is drawn from it."""

from django.utils import translation

from soichieu.cascade.enums import ObstacleState, StepKind
from soichieu.pure.lifecycle import Lifecycle

OBSTACLE = Lifecycle(
    name="obstacle",
    start=ObstacleState.OPEN.value,
    moves={
        ObstacleState.OPEN.value: (ObstacleState.ASKED, ObstacleState.LIFTED),
        ObstacleState.ASKED.value: (ObstacleState.ASKED, ObstacleState.LIFTED),
        ObstacleState.LIFTED.value: (ObstacleState.OPEN,),
    },
)
"""open → asked of somebody, again and again → lifted; what comes back is open anew."""

AFTER = {
    StepKind.ASKED: ObstacleState.ASKED,
    StepKind.LIFTED: ObstacleState.LIFTED,
    StepKind.REOPENED: ObstacleState.OPEN,
}
"""The state each step leads to."""


def document() -> str:
    """Return the page `docs/states/obstacle.md`, which a test holds against this table."""
    with translation.override("vi"):
        drawn = OBSTACLE.mermaid({state.value: str(state.label) for state in ObstacleState})
    return f"""# Vòng đời của vướng mắc

Vẽ từ bảng chuyển trạng thái trong `src/soichieu/cascade/lifecycle.py`; đừng sửa tay.

```mermaid
{drawn}
```
"""
