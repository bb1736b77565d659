"""The sheet of a unit on paper: every line with its source, every page with its mark."""

from io import BytesIO

import pytest
from docx import Document
from tests.cast import Cast, assemble
from tests.contexts.alignment.house import ON, furnish, sight

from soichieu.alignment import queries, services, sheets
from soichieu.foundation.actor import operator

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast() -> Cast:
    return assemble()


def test_try(cast):
    resolution, term, year = furnish(cast)
    sheet = queries.sheet_of([resolution.pk], cast.ha.pk, ON, sight())
    for line in sheet.lines: print(line.clause.ref, line.clause.path, line.clause.words, line.clause.is_demand, [o.item.words for o in line.offers], [g.kind for g in line.gaps])
    pairs = [services.Pair(line.clause.ref, o.item.ref, o.score) for line in sheet.lines for o in line.offers if o.is_sure]
    services.confirm(pairs, unit_id=cast.ha.pk, by=operator())
    sheet = queries.sheet_of([resolution.pk], cast.ha.pk, ON, sight())
    open("/tmp/w3a.docx","wb").write(sheets.docx_of(sheet, sight(), made_on=ON))
    open("/tmp/w3a.xlsx","wb").write(sheets.xlsx_of(sheet, sight(), made_on=ON))
    assert 0
