"""A thing of a register as its finder gives it, before its stage and level are read."""

from dataclasses import dataclass

from soichieu.pure.reading.findings import RegisterKind, Span


@dataclass(frozen=True, slots=True)
class Thing:
    """The kind, the span of the name, the span of all words that name it, and where its list begins."""

    kind: RegisterKind
    name: Span
    span: Span
    first: int | None = None
