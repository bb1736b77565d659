"""Every list with rows to sort: names that differ by accents, ties, and what is not known."""

from datetime import date, timedelta

from django.urls import reverse
from django.utils import timezone
from tests.cast import BEFORE, REFORM, acting
from tests.contexts.tasks.workbooks import workbook
from tests.web.conftest import Shown

from soichieu.accounts.sight import Sight
from soichieu.alignment import services as alignment
from soichieu.alignment.enums import GapKind
from soichieu.cascade import services as cascade
from soichieu.cascade.enums import DutyKind, Fate
from soichieu.cascade.models import Obligation
from soichieu.evidence import services as evidence
from soichieu.foundation.actor import operator
from soichieu.indicators import services as figures
from soichieu.indicators.enums import CellState, CorrectionState
from soichieu.indicators.models import Correction, Form, Round, Submission, Value
from soichieu.organisations.models import Succession
from soichieu.organisations.queries import UnitRule
from soichieu.reminders.enums import Audience, LetterState, Moment
from soichieu.reminders.models import Letter, Notice
from soichieu.tasks import services as tasks
from soichieu.tasks.enums import Every, State
from soichieu.tasks.models import Assignment, ShareCarriage
from soichieu.web.filters.screens import LISTINGS

TITLES = (
    "Đo đạc đất",
    "Dọn kho",
    "Ấn định chợ",
    "An toàn đập",
    "Ăn ở bán trú",
    "đo đạc 10 thửa",
    "Đo đạc 2 thửa",
)
OF_ADMINISTRATORS = {"nhat-ky", "nhat-ky-thu"}


def fill(shown: Shown) -> None:
    """Write several rows into every list, all in the sight of the clerk and the administrator of Hạ."""
    cast, by = shown.cast, acting(shown.cast.clerk)
    units = [cast.ha_police.pk, cast.ha_commune.pk, cast.ha.pk]
    for place, title in enumerate(TITLES):
        due = BEFORE + timedelta(days=400 * (place % 3)) if place % 3 else None
        new = tasks.NewTask(
            title, cast.ha.pk, units[place % 3], BEFORE, due=due, coordinating_ids=[units[(place + 1) % 3]]
        )
        tasks.give_task(new, by=by)
        cascade.record_obstacle(
            cascade.NewObstacle(
                what=f"Thiếu {title}", cause=("kinh phí", "đất", "biên chế")[place % 3],
                unit_id=units[place % 3], since=BEFORE - timedelta(days=place % 2),
                can_lift_id=cast.ha.pk if place % 2 else None,
            ),
            by=by,
        )  # fmt: skip
    shares = list(Assignment.objects.order_by("pk"))
    for place, share in enumerate(shares):
        if place % 4 == 0:
            share.state, share.submitted_on, share.done_on = State.DONE, BEFORE, BEFORE
            share.save()
    _cascade(shown, units)
    _figures(shown)
    for name in ("ỏn ẻn.txt", "on.txt", "bản tin.txt"):
        words = f"{name}\n\nNgày 02/3/2024 Tỉnh ủy Hạ ban hành Kế hoạch số {len(name)}-KH/TU.\n"
        evidence.take_in(words.encode(), file_name=name, by=by, owner_id=cast.ha.pk)
    for place, every in enumerate((Every.MONTH, Every.QUARTER, Every.MONTH)):
        series = tasks.NewSeries(TITLES[place], cast.ha.pk, units[place], every, date(2026, 1, 1))
        tasks.start_series(series, on=date(2025, 1, 1), by=by)
        file = workbook(["Nhiệm vụ", "Chủ trì"], [[TITLES[place], "Tỉnh ủy Hạ"]] * (place + 1))
        brought = tasks.Brought(file, f"{TITLES[place]}.xlsx", cast.ha.pk, BEFORE)
        tasks.bring_in(brought, by=by, sight=Sight.all(BEFORE))
    _told(shown, shares)
    _gaps(shown, units)


def _gaps(shown: Shown, units: list[int]) -> None:
    by, upper = acting(shown.cast.clerk), shown.gap.upper
    assert upper is not None
    assert upper.directive is not None
    clauses = [f"c{upper.directive.clauses.get(path=path).pk}" for path in ("I.1", "I.2")]
    for place, unit in enumerate(units):
        at = alignment.GapAt(unit, GapKind.LEFT_OUT, clauses[place % 2], year=2024 + place)
        day = BEFORE + timedelta(days=place)
        if place % 2:
            alignment.explain(at, words="Đã xong", on=day, by=by)
        else:
            alignment.ask(at, words="Vì sao?", on=day, due=day + timedelta(days=9), by=by)


def _cascade(shown: Shown, units: list[int]) -> None:
    cast, by = shown.cast, acting(shown.cast.clerk)
    for place, unit in enumerate((*units, cast.thuong.pk)):
        Obligation.objects.create(
            duty=shown.duty, unit_id=unit, owed_from=BEFORE, met_on=BEFORE if place % 2 else None,
            last_day=date(2024, 3, 20) if place else None,
        )  # fmt: skip
    for place, title in enumerate(("Ân cần", "An ninh", "Ăn ở")):
        duty = cascade.NewDuty(
            kind=DutyKind.REPORT, rule=UnitRule(level="district", line="party", within_id=cast.ha.pk),
            due=BEFORE + timedelta(days=place) if place else None,
        )  # fmt: skip
        cascade.open_rollout(
            title,
            directive_ids=[shown.directive.pk],
            duties=[duty],
            opened_on=BEFORE,
            owner_id=cast.ha.pk,
            by=by,
        )


def _told(shown: Shown, shares: list[Assignment]) -> None:
    cast, now = shown.cast, timezone.now()
    step = Succession.objects.get()
    for place, share in enumerate(shares[:4]):
        Notice.objects.create(
            user=cast.clerk, assignment=share, unit_id=share.unit_id, office_id=cast.ha.pk,
            title=TITLES[place], last_day=BEFORE + timedelta(days=place % 2), moment=Moment.LATE, days=place,
            audience=Audience.UNIT, since=BEFORE, told_on=BEFORE + timedelta(days=place % 3),
        )  # fmt: skip
        ShareCarriage.objects.create(
            assignment=share, fate=(Fate.CLOSED, Fate.MERGED)[place % 2], succession=step, on=REFORM,
            to=shares[place + 4] if place % 2 else None,
        )  # fmt: skip
        settled = now if place % 2 else None
        Letter.objects.create(
            user=(cast.clerk, cast.leader)[place % 2], unit=cast.ha, on=BEFORE + timedelta(days=place // 2),
            message_id=f"<{place}@x>", address=f"{place}@vi.du", subject=TITLES[place], text="", html="",
            told=place % 3, state=LetterState.SENT if settled else LetterState.WAITING, tries=place % 2,
            written_at=now, next_try_at=now, settled_at=settled,
        )  # fmt: skip


def _figures(shown: Shown) -> None:
    """Ask the form for more months, and more units for what was asked first; forms beside it."""
    asked_first = shown.answer.round.form
    for place, name in enumerate(("Ấn phẩm", "An toàn đập", "Ăn ở bán trú")):
        Form.objects.create(
            code=f"B-{place}", name=name, owner=asked_first.owner, scheme=asked_first.scheme,
            frequency=asked_first.frequency, hierarchy=asked_first.hierarchy, level=asked_first.level,
            line=asked_first.line, within=asked_first.within, starts=asked_first.starts, invented=True,
        )  # fmt: skip
    for place, month in enumerate(("2025-06", "2025-07")):
        found = figures.open_round(shown.answer.round.form_id, month, by=operator())
        data = workbook(["Đơn vị", "TS"], [["Đảng ủy xã Bến Hạ", 4]] * (2 - place))
        offices = (shown.cast.ha_police.pk, shown.cast.ha.pk)
        brought = figures.BroughtFigures(found.pk, offices[place], data, f"{TITLES[place]}.xlsx")
        file = figures.bring_figures(brought, by=operator(), sight=Sight.all(BEFORE))
        if place:
            figures.confirm_figures(file.pk, only_sound=True, by=operator())
    _corrections(shown)
    more = (shown.cast.ha, shown.cast.ha_police)
    Submission.objects.bulk_create(Submission(round_id=shown.answer.round_id, unit=unit) for unit in more)


def _corrections(shown: Shown) -> None:
    """Correct what three units have had accepted, two of them for the same reason."""
    first = Value.objects.get(unit=shown.answer.unit_id, period=shown.answer.round.period_id)
    units = (shown.cast.ha, shown.cast.ha_commune, shown.cast.ha_police)
    periods = Round.objects.order_by("-pk").values_list("period_id", flat=True)[:3]
    for place, (unit, period) in enumerate(zip(units, periods, strict=True)):
        value = Value.objects.create(
            measure_id=first.measure_id, period_id=period, unit=unit, entered=3, reported=4, accepted=3,
            state=CellState.ACCEPTED,
        )  # fmt: skip
        Correction.objects.create(
            value=value, was=3, becomes=4, reason=("Sót một trụ sở", "Đếm lại")[place == 1],
            by_label="Cán bộ", state=list(CorrectionState)[place],
            decided_at=timezone.now() if place else None,
        )  # fmt: skip


def addresses_of_lists(shown: Shown) -> dict[str, str]:
    """Return where each list is, by its key, with what shows all its rows."""
    own = {"viec-phai-lam": [shown.duty.pk], "bao-cao-so-lieu": [shown.answer.round_id]}
    there = {key: reverse(listing.address, args=own.get(key, [])) for key, listing in LISTINGS.items()}
    day = f"?ngay={BEFORE + timedelta(days=30):%d/%m/%Y}"
    return there | {
        "nhac-viec": f"{there['nhac-viec']}?xem=tat-ca",
        "trien-khai": f"{there['trien-khai']}{day}",
        "viec-phai-lam": f"{there['viec-phai-lam']}{day}",
    }


def sheet_of(address: str) -> str:
    """Return the address of the list as an Excel file."""
    path, _mark, query = address.partition("?")
    return f"{path}excel/?{query}"


def asked(address: str, query: str) -> str:
    """Return the address of a list with more asked of it."""
    return f"{address}{'&' if '?' in address else '?'}{query}"
