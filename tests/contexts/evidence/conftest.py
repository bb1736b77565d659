"""Units, people and texts for the tests of evidence; everything in them is invented."""

from collections.abc import Callable, Sequence
from datetime import date

import pytest
from django.db.backends.postgresql.psycopg_any import DateRange

from soichieu.accounts.enums import Role
from soichieu.accounts.models import Post, User
from soichieu.accounts.sight import Sight
from soichieu.evidence import acceptance
from soichieu.evidence.enums import ClaimKind
from soichieu.evidence.models import Claim
from soichieu.foundation.actor import Actor, operator
from soichieu.organisations.enums import Level, Line, UnitKind
from soichieu.organisations.models import Unit

EVER = DateRange(date(2020, 1, 1), None)
TODAY = date(2026, 7, 1)
MakeActor = Callable[[Role, Unit], Actor]


class Recorder:
    """A context that remembers what it was told."""

    def __init__(self) -> None:
        self.told: list[tuple[str, tuple[str, ...]]] = []

    def proposed(self, claims: Sequence[Claim], *, by: Actor) -> None:
        self._note("proposed", claims)

    def accepted(self, claim: Claim, *, by: Actor) -> None:
        self._note("accepted", [claim])

    def rejected(self, claim: Claim, *, by: Actor) -> None:
        self._note("rejected", [claim])

    def reopened(self, claim: Claim, *, by: Actor) -> None:
        self._note("reopened", [claim])

    def withdrawn(self, claims: Sequence[Claim], *, by: Actor) -> None:
        self._note("withdrawn", claims)

    def _note(self, what: str, claims: Sequence[Claim]) -> None:
        self.told.append((what, tuple(claim.local_id for claim in claims)))


@pytest.fixture
def recorder(monkeypatch: pytest.MonkeyPatch) -> Recorder:
    """A context registered for documents and lineage, alone, for one test."""
    monkeypatch.setattr(acceptance, "_HANDLERS", {})
    listening = Recorder()
    acceptance.register(ClaimKind.DOCUMENT, listening)
    acceptance.register(ClaimKind.LINEAGE, listening)
    return listening


@pytest.fixture
def by() -> Actor:
    return operator()


@pytest.fixture
def everything() -> Sight:
    return Sight.all(TODAY)


@pytest.fixture
def unit() -> Unit:
    return make_unit("tinh-a")


@pytest.fixture
def neighbour() -> Unit:
    return make_unit("tinh-b")


def make_unit(key: str) -> Unit:
    unit: Unit = Unit.objects.create(
        key=key, kind=UnitKind.AREA, level=Level.PROVINCE, line=Line.TERRITORY, valid=EVER, invented=True
    )
    return unit


@pytest.fixture
def make_actor() -> MakeActor:
    def make(role: Role, unit: Unit) -> Actor:
        name = f"{role}-{unit.key}"
        user = User.objects.create(username=name, full_name=name)
        Post.objects.create(user=user, unit=unit, role=role, valid=EVER)
        return Actor(label=name, channel="web", user_id=user.pk, unit_id=unit.pk)

    return make


def sight_of_units(*units: Unit) -> Sight:
    ids = frozenset(unit.pk for unit in units)
    return Sight(user_id=1, on=TODAY, own=ids, within=ids)
