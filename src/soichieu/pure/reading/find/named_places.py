"""A place the text names."""

from dataclasses import dataclass


@dataclass(slots=True)  # not frozen: made so often that setting frozen fields would be felt
class Named:
    """A place the text names: where, its level and its name."""

    start: int
    level: str
    name: str
