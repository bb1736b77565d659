"""Where the page of a thing is, by the name of its table as journal and citations keep it."""

from django.urls import reverse

_PAGES = {
    "evidence.source": "source",
    "directives.directive": "directive",
    "organisations.unit": "unit",
    "indicators.indicator": "indicator",
    "indicators.form": "form",
    "indicators.target": "target",
    "indicators.value": "value",
    "indicators.submission": "answer",
    "indicators.round": "round",
}


def address_of(subject_type: str, subject_id: int | None) -> str:
    """Return the address of the thing's page, or "" where it has none."""
    name = _PAGES.get(subject_type)
    return reverse(name, args=[subject_id]) if name and subject_id is not None else ""
