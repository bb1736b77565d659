"""The life of a share of a task; `docs/states/assignment.md` is drawn from the table of moves."""

from django.utils import translation

from soichieu.pure.tasks import MOVES
from soichieu.tasks.enums import Move, State

SIDES = {"unit": "đơn vị", "office": "cơ quan theo dõi"}


def document() -> str:
    """Return the page `docs/states/assignment.md`, which a test holds against the table."""
    with translation.override("vi"):
        lines = ["stateDiagram-v2", *(f"    {state.value} : {state.label}" for state in State)]
        lines.append(f"    [*] --> {State.NOT_STARTED.value}")
        for move, rule in MOVES.items():
            lines += [f"    {before} --> {rule.after} : {Move(move.value).label}" for before in rule.before]
        rows = [
            f"| {Move(move.value).label} | {', '.join(str(State(one.value).label) for one in rule.before)} "
            f"| {State(rule.after.value).label} | {SIDES[rule.side]} | {'có' if rule.needs_reason else ''} |"
            for move, rule in MOVES.items()
        ]
    drawn, table = "\n".join(lines), "\n".join(rows)
    return f"""# Vòng đời của một phần việc

Vẽ từ bảng chuyển trạng thái trong `src/soichieu/pure/tasks/moves.py`; đừng sửa tay.

```mermaid
{drawn}
```

| Việc làm | Từ tình trạng | Sang tình trạng | Ai làm | Phải ghi lý do |
| --- | --- | --- | --- | --- |
{table}
"""
