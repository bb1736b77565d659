"""How many questions each screen asks the database: kept in a file, so that a change is seen in review."""

import json
from pathlib import Path

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from tests.cast import BEFORE
from tests.web import addresses
from tests.web.conftest import Shown, SignIn

from soichieu.cascade import services as cascade
from soichieu.cascade.enums import DutyKind
from soichieu.foundation.actor import operator
from soichieu.tasks.enums import Role
from soichieu.tasks.models import Assignment

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


def test_the_page_of_a_task_asks_the_same_however_many_share_it(shown: Shown, clerk: Client) -> None:
    address = addresses.reading(shown)["task"]
    asked = []
    for more in (shown.cast.ha, shown.cast.ha_town):
        shares = shown.task.assignments.count()
        clerk.get(address)
        with CaptureQueriesContext(connection) as seen:
            page = clerk.get(address).content.decode()
        assert page.count("share-forms") == shares
        asked.append((shares, len(seen)))
        Assignment.objects.create(
            task=shown.task, unit=more, office=shown.cast.ha, role=Role.COORDINATING, given_on=BEFORE
        )
    assert [shares for shares, _ in asked] == [1, 2]
    assert asked[0][1] == asked[1][1]


def test_the_list_of_rollouts_asks_the_same_however_many_there_are(shown: Shown, clerk: Client) -> None:
    address = addresses.reading(shown)["rollouts"]
    asked = []
    for _round in range(2):
        clerk.get(address)
        with CaptureQueriesContext(connection) as seen:
            clerk.get(address)
        asked.append(len(seen))
        duties = [cascade.NewDuty(kind=DutyKind(shown.duty.kind), rule=shown.duty.rule)] * 2
        for number in range(3):
            cascade.open_rollout(
                f"Đợt {number}",
                directive_ids=[shown.directive.pk],
                opened_on=BEFORE,
                owner_id=shown.cast.ha.pk,
                duties=duties,
                by=operator(),
            )
    assert asked[0] == asked[1]
