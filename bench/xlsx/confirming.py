"""The same workbook without faults brought, entered and taken back: 3,321 units × 50 measures, 166,050 cells.

Everything a clerk does in one go: the bytes kept and judged; judged once more and entered, with its journal,
the history of every cell and what stood before; then all of it taken back. What stands afterwards is compared
with the workbook cell by cell, and the journal says how many there were.
"""

import os
import time
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from big_workbook import Big, asked, make, names

ROOT = Path(__file__).resolve().parents[2]
BAR = 30.0
PROVINCES = 34
_SINCE = date(2020, 1, 1)
_KEY = "minh-hoa/"


def start_django() -> None:
    """Open the database of the benches."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "soichieu.config.settings"
    os.environ.setdefault("SOICHIEU_HOME", str(ROOT / "var" / "bench"))
    # Rows are deleted here, so a server of somebody's data must be named on purpose.
    os.environ["DATABASE_URL"] = os.environ.get("SOICHIEU_BENCH_DATABASE_URL", "")
    from soichieu.foundation import database  # noqa: PLC0415  settings are read from the environment just set

    database.prepare(os.environ)
    import django  # noqa: PLC0415

    django.setup()


def told(seed: int) -> bool:
    """Bring, enter, take back; print the times; return whether the bar and every cell hold."""
    from django.core.management import call_command  # noqa: PLC0415
    from django.utils import timezone  # noqa: PLC0415

    from soichieu.accounts.sight import Sight  # noqa: PLC0415
    from soichieu.audit.models import Entry  # noqa: PLC0415
    from soichieu.foundation.actor import operator  # noqa: PLC0415
    from soichieu.indicators import services  # noqa: PLC0415

    call_command("migrate", verbosity=0)
    big = make(seed, planted=False)
    round_id, office = _asked_for()
    by, sight = operator(), Sight.all(timezone.localdate())
    brought = services.BroughtFigures(round_id, office, big.data, "bieu.xlsx")
    file, keeping = _timed(lambda: services.bring_figures(brought, by=by, sight=sight))
    count, entering = _timed(lambda: services.confirm_figures(file.pk, only_sound=False, by=by))
    sound = count == big.sound and _stands(round_id) == _wanted(big)
    act = Entry.objects.filter(act="indicators:file:confirmed").latest("pk")
    sound &= act.data["cells"] == count
    undone, restoring = _timed(lambda: services.undo_figures(file.pk, by=by))
    sound &= (undone.restored, undone.left, _stands(round_id)) == (count, 0, {})
    print(
        f"{count:,} cells: brought and judged {keeping:.1f} s, entered {entering:.1f} s (bar {BAR:.0f}), "
        f"taken back {restoring:.1f} s; cells and journal {'right' if sound else 'WRONG'}"
    )
    return sound and entering <= BAR


def _timed(work: Any) -> tuple[Any, float]:
    began = time.perf_counter()
    done = work()
    return done, time.perf_counter() - began


def _asked_for() -> tuple[int, int]:
    """Write the units and measures of the workbook; ask for a month; return round and office."""
    from django.db import connection  # noqa: PLC0415
    from django.db.backends.postgresql.psycopg_any import DateRange  # noqa: PLC0415

    from soichieu.foundation.actor import operator  # noqa: PLC0415
    from soichieu.indicators import services  # noqa: PLC0415
    from soichieu.indicators.models import Form, FormLine, Indicator  # noqa: PLC0415
    from soichieu.organisations.models import Placement, Unit, UnitName  # noqa: PLC0415
    from soichieu.pure.text.folding import comparison_key  # noqa: PLC0415

    with connection.cursor() as cursor:
        cursor.execute("TRUNCATE indicators_value, indicators_valueevent, indicators_round CASCADE")
    Form.objects.filter(code="BM-LON").delete()
    Indicator.objects.filter(code__in=[*(one.code for one in asked()), "TL01"]).delete()
    UnitName.objects.filter(unit__key__startswith=_KEY).delete()
    Placement.objects.filter(unit__key__startswith=_KEY).delete()
    Unit.objects.filter(key__startswith=_KEY).delete()
    valid, called = DateRange(_SINCE, None, "[)"), names()
    above = [f"tren-{at}" for at in range(PROVINCES + 1)]
    keys = [*above, *(str(at) for at in range(1, len(called) + 1))]
    levels = ["central"] + ["province"] * PROVINCES + ["commune"] * len(called)
    units = Unit.objects.bulk_create(
        Unit(key=_KEY + key, kind="area", level=level, line="party", valid=valid, invented=True)
        for key, level in zip(keys, levels, strict=True)
    )
    UnitName.objects.bulk_create(
        UnitName(
            unit=unit, name=name, key=comparison_key(name), folded=comparison_key(name), valid=valid,
            sort_key=comparison_key(name),
        )
        for unit, name in zip(units, [*above, *called], strict=True)
    )  # fmt: skip
    centre, provinces, communes = units[0], units[1 : PROVINCES + 1], units[PROVINCES + 1 :]
    Placement.objects.bulk_create(
        Placement(unit=unit, parent=parent, hierarchy="party", valid=valid)
        for unit, parent in [
            *((one, centre) for one in provinces),
            *((one, provinces[at % PROVINCES]) for at, one in enumerate(communes)),
        ]
    )
    form = Form.objects.create(
        code="BM-LON", name="Biểu lớn", owner=centre, scheme="calendar", frequency="month", hierarchy="party",
        level="commune", line="party", within=centre, starts=_SINCE, due_after=3000, due_working=False,
        invented=True,
    )  # fmt: skip
    for at, measure in enumerate(_measures(centre)):
        FormLine.objects.create(form=form, measure=measure, order=at)
    return services.open_round(form.pk, "2025-05", by=operator()).pk, centre.pk


def _measures(owner: Any) -> list[Any]:
    from soichieu.indicators.models import Definition, Indicator, Measure  # noqa: PLC0415
    from soichieu.pure.indicators.pasting import Expected  # noqa: PLC0415

    kinds = {
        Expected.NUMBER: ("flow", "sum"), Expected.PERCENT: ("ratio", "none"),
        Expected.YES_NO: ("yes_no", "count"), Expected.TEXT: ("text", "none"),
    }  # fmt: skip
    lines = [(one.code, one.name, *kinds[one.expected], one.decimals, "") for one in asked()]
    lines.append(("TL01", "Tỷ lệ minh họa", "ratio", "ratio_of_sums", 2, "[M01] / [M02] * 100"))
    made = []
    for code, name, kind, aggregation, decimals, formula in lines:
        indicator = Indicator.objects.create(
            code=code, owner=owner, kind=kind, aggregation=aggregation, hierarchy="party",
            computed=bool(formula), invented=True,
        )  # fmt: skip
        Definition.objects.create(
            indicator=indicator, number=1, since=_SINCE, name=name, decimals=decimals, formula=formula,
            measure_unit="%" if kind == "ratio" else "người",
        )  # fmt: skip
        made.append(Measure.objects.create(indicator=indicator, code=code))
    return made


Cells = dict[tuple[str, str], tuple[Decimal, str]]


def _stands(round_id: int) -> Cells:
    from soichieu.indicators.models import Round, Value  # noqa: PLC0415

    period = Round.objects.get(pk=round_id).period_id
    rows = Value.objects.filter(period=period, reported=None).exclude(entered=None)
    return {
        (unit, code): (entered, words)
        for unit, code, entered, words in rows.values_list("unit__key", "measure__code", "entered", "words")
        if entered is not None
    }


def _wanted(big: Big) -> Cells:
    """Return what the workbook holds, read by the pure judgement."""
    from soichieu.evidence.readers import grids_of  # noqa: PLC0415
    from soichieu.pure.indicators.workbooks import judge  # noqa: PLC0415

    codes = {one.pk: one.code for one in asked()}
    taken = judge(grids_of(big.data, "bieu.xlsx"), big.known).taken
    return {(f"{_KEY}{unit}", codes[measure]): (number, words) for unit, measure, number, words in taken}
