"""The life of a directive as a table; `docs/states/directive.md` is drawn from it."""

from django.utils import translation

from soichieu.directives.enums import Life
from soichieu.pure.lifecycle import Lifecycle

LIFE = Lifecycle(
    name="directive",
    start=Life.UNKNOWN.value,
    moves={
        Life.UNKNOWN.value: (
            Life.DRAFT,
            Life.ADOPTED,
            Life.ISSUED,
            Life.IN_FORCE,
            Life.AMENDED,
            Life.REPLACED,
            Life.ENDED,
        ),
        Life.DRAFT.value: (Life.ADOPTED, Life.ISSUED, Life.ENDED),
        Life.ADOPTED.value: (Life.ISSUED, Life.ENDED),
        Life.ISSUED.value: (Life.IN_FORCE, Life.AMENDED, Life.REPLACED, Life.ENDED),
        Life.IN_FORCE.value: (Life.AMENDED, Life.REPLACED, Life.ENDED),
        Life.AMENDED.value: (Life.AMENDED, Life.REPLACED, Life.ENDED),
        Life.REPLACED.value: (),
        Life.ENDED.value: (),
    },
)
"""draft → adopted (thông qua) → issued → in force → amended, replaced, ended (design §2)."""

ORDER = tuple(state.value for state in Life)
"""The states from the least to the most advanced, as texts tell of them in any order."""


def document() -> str:
    """Return the page `docs/states/directive.md`, which a test holds against this table."""
    with translation.override("vi"):
        drawn = LIFE.mermaid({state.value: str(state.label) for state in Life})
    return f"""# Vòng đời của văn bản

Vẽ từ bảng chuyển trạng thái trong `src/soichieu/directives/lifecycle.py`; đừng sửa tay.
Văn bản mang số là văn bản đã ban hành. Bước nào văn bản nguồn không nói thì hệ thống không tự thêm.

```mermaid
{drawn}
```
"""
