"""The life of a directive: lawful steps, and the diagram drawn from the table."""

from datetime import date
from pathlib import Path

import pytest

from soichieu.directives import services
from soichieu.directives.enums import Life
from soichieu.directives.errors import AlreadyRegistered, IllegalLifeStep, NotADirective
from soichieu.directives.lifecycle import LIFE, document
from soichieu.directives.models import Directive
from soichieu.foundation.actor import operator

DIAGRAM = Path(__file__).resolve().parents[3] / "docs" / "states" / "directive.md"
BY = operator()
DAY = date(2022, 5, 4)


def test_the_diagram_in_the_documents_is_the_table() -> None:
    assert DIAGRAM.read_text(encoding="utf-8") == document(), "write document() of directives.lifecycle to it"


def test_every_state_has_its_row() -> None:
    assert set(LIFE.moves) == set(Life.values)


def entered(symbol: str = "12-KH/TU") -> Directive:
    given = services.Particulars(symbol=symbol, issuer="Tỉnh ủy Hải Vân", issued_on=DAY, title="Kế hoạch")
    return services.register_directive(given, by=BY)


@pytest.mark.django_db
def test_a_directive_entered_by_a_person_is_accepted_and_issued() -> None:
    directive = entered()
    assert (directive.status, directive.kind, directive.number) == ("accepted", "KH", "12")
    directive.refresh_from_db()
    assert directive.state == Life.ISSUED


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("particulars", "error"),
    [
        (services.Particulars("12-KH/TU", issuer="Tỉnh ủy Hải Vân", issued_on=DAY), AlreadyRegistered),
        (services.Particulars(title="Một tờ giấy"), NotADirective),
        (services.Particulars(kind="KH"), NotADirective),
    ],
)  # fmt: skip
def test_what_stands_or_says_too_little_is_not_entered(
    particulars: services.Particulars, error: type[Exception]
) -> None:
    entered()
    with pytest.raises(error):
        services.register_directive(particulars, by=BY)


@pytest.mark.django_db
def test_life_goes_forward_and_not_back() -> None:
    directive = entered()
    services.record_life_step(directive.pk, Life.IN_FORCE, on=date(2022, 5, 10), note="", by=BY)
    with pytest.raises(IllegalLifeStep, match="đang có hiệu lực"):
        services.record_life_step(directive.pk, Life.DRAFT, on=None, note="", by=BY)
    services.record_life_step(directive.pk, Life.ENDED, on=date(2025, 7, 1), note="kết thúc", by=BY)
    directive.refresh_from_db()
    assert directive.state == Life.ENDED
    assert list(directive.life.values_list("kind", flat=True)) == ["in_force", "ended"]
