"""How many questions each screen asks the database: kept in a file, so that a change is seen in review."""

import json
from pathlib import Path

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from tests.web import addresses
from tests.web.conftest import Shown, SignIn

BUDGETS = Path(__file__).with_name("query_budgets.json")


def test_every_screen_keeps_to_its_budget(shown: Shown, clerk: Client, sign_in: SignIn) -> None:
    budgets: dict[str, int] = json.loads(BUDGETS.read_text(encoding="utf-8"))
    administrator = sign_in(shown.cast.administrator)
    asked = {}
    for name, address in addresses.reading(shown).items():
        client = administrator if name in addresses.OF_ADMINISTRATORS else clerk
        client.get(address)  # what is asked once per process is not the screen's
        with CaptureQueriesContext(connection) as seen:
            client.get(address)
        asked[name] = len(seen)
    assert asked == budgets
