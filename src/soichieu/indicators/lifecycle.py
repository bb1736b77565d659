"""The life of a submission as a table; `docs/states/submission.md` is drawn from it."""

from django.utils import translation

from soichieu.indicators.enums import SubmissionState
from soichieu.pure.lifecycle import Lifecycle

SUBMISSION = Lifecycle(
    name="submission",
    start=SubmissionState.OPEN.value,
    moves={
        SubmissionState.OPEN.value: (SubmissionState.SUBMITTED,),
        SubmissionState.SUBMITTED.value: (
            SubmissionState.SUBMITTED,
            SubmissionState.ACCEPTED,
            SubmissionState.RETURNED,
            SubmissionState.OPEN,
        ),
        SubmissionState.RETURNED.value: (SubmissionState.SUBMITTED,),
        SubmissionState.ACCEPTED.value: (),
    },
)
"""Handed in, accepted step by step up the superiors or returned with reasons; taken back while nobody has
accepted it; what was accepted ends there and is only corrected, figure by figure (R22)."""


def document() -> str:
    """Return the page `docs/states/submission.md`, which a test holds against this table."""
    with translation.override("vi"):
        drawn = SUBMISSION.mermaid({state.value: str(state.label) for state in SubmissionState})
    return f"""# Vòng đời của báo cáo số liệu

Vẽ từ bảng chuyển trạng thái trong `src/soichieu/indicators/lifecycle.py`; đừng sửa tay.

```mermaid
{drawn}
```
"""
