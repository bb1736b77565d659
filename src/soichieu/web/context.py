"""What every page needs: who acts, and what the header shows."""

from typing import Any

from django.http import HttpRequest


def house(request: HttpRequest) -> dict[str, Any]:
    """Return the values that the page frame shows."""
    return {}
