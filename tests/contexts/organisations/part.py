"""A part of the country, loaded once per class of tests: Gia Lai and Bình Định, before and after 1/7/2025."""

from datetime import date
from typing import ClassVar

from django.test import TestCase

from soichieu.foundation.actor import operator
from soichieu.organisations import services
from soichieu.organisations.models import Unit
from soichieu.organisations.services import Difference

BEFORE, EVE, REFORM, TODAY = date(2022, 11, 14), date(2025, 2, 28), date(2025, 7, 1), date(2026, 6, 1)
OLD, NEW = "vn/t/64-gia-lai", "vn/t/52-gia-lai-2025"


class PartOfTheCountry(TestCase):
    """Tests that ask about a few loaded provinces."""

    loaded: ClassVar[Difference]

    @classmethod
    def setUpTestData(cls) -> None:
        """Load the old provinces 64 and 52, which are the new province 52."""
        cls.loaded = services.load_country(operator(), provinces=frozenset({"64", "52"}))


def unit(key: str) -> Unit:
    """Return a loaded unit."""
    return Unit.objects.get(key=key)
