"""What is made of the rows of each kind of table; a row that says nothing new changes nothing."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from soichieu.cli.indicator_tables.reading import (
    Numbered,
    Row,
    directive_of,
    each,
    each_group,
    grouped,
    number_of,
    sight,
    time_of,
    unit_of,
    whole_of,
    yes_in,
)
from soichieu.foundation.actor import Actor
from soichieu.foundation.errors import Invalid
from soichieu.indicators import queries, services
from soichieu.indicators.enums import (
    Aggregation,
    BandsOf,
    Bound,
    CheckKind,
    Direction,
    Frequency,
    Kind,
    Scheme,
    Severity,
    Tone,
)
from soichieu.indicators.errors import NoSuchIndicator
from soichieu.organisations.queries import UnitRule


@dataclass(frozen=True, slots=True)
class Table:
    """A kind of table: the columns it must have, those it may have, and what takes its rows."""

    name: str
    needed: tuple[str, ...]
    further: tuple[str, ...]
    take: Callable[[Sequence[Numbered], Actor], int]


def _indicators(rows: Sequence[Numbered], by: Actor) -> int:
    return each(rows, lambda row: _indicator(row, by))


def _indicator(row: Row, by: Actor) -> bool:
    """Define an indicator, or give it the further version that a later day names."""
    since = date.fromisoformat(row["since"])
    definition = services.NewDefinition(
        since=since,
        name=row["name"],
        measure_unit=row.get("measure_unit", ""),
        decimals=whole_of(row, "decimals", 0),
        formula=row.get("formula", ""),
        aliases=row.get("aliases", "").split(";"),
        meaning=row.get("meaning", ""),
        source=row.get("source", ""),
        directive_id=directive_of(row),
        basis=row.get("basis", ""),
        reason=row.get("reason", ""),
    )
    try:
        known = queries.indicator_by_code(row["code"], sight())
    except NoSuchIndicator:
        new = services.NewIndicator(
            code=row["code"],
            owner_id=unit_of(row["owner"], since),
            kind=Kind(row["kind"]),
            aggregation=Aggregation(row["aggregation"]),
            hierarchy=row["hierarchy"],
            direction=Direction(row.get("direction") or Direction.NONE),
            weight=row.get("weight", ""),
            definition=definition,
        )
        services.define(new, by=by)
        return True
    last = queries.indicator_page(known.pk, sight(), timezone.localdate()).versions[0].definition
    if since <= last.since:
        return False
    services.renew(known.pk, definition, by=by)
    return True


def _breakdowns(rows: Sequence[Numbered], by: Actor) -> int:
    return each_group(grouped(rows, "dimension"), lambda held: _dimension(held, by))


def _dimension(rows: list[Row], by: Actor) -> bool:
    """Keep a breakdown that is new, and break down by it the indicators its first row names."""
    try:
        dimension, is_new = queries.dimension_by_code(rows[0]["dimension"]), False
    except NoSuchIndicator:
        parts = [(row["part"], row["part_name"]) for row in rows]
        dimension, is_new = services.add_dimension(rows[0]["dimension"], rows[0]["name"], parts, by=by), True
    broken = False
    for named in filter(None, (one.strip() for one in rows[0].get("indicators", "").split(";"))):
        indicator = queries.indicator_by_code(named, sight())
        page = queries.indicator_page(indicator.pk, sight(), timezone.localdate())
        if dimension.name not in dict(page.breakdowns):
            services.break_down(indicator.pk, dimension.pk, by=by)
            broken = True
    return is_new or broken


def _bands(rows: Sequence[Numbered], by: Actor) -> int:
    return each_group(grouped(rows, "indicator"), lambda held: _scale(held, by))


def _scale(rows: list[Row], by: Actor) -> bool:
    bands = [
        services.NewBand(row["label"], Tone(row["tone"]), number_of(row, "from"), number_of(row, "to"))
        for row in rows
    ]
    of = BandsOf(rows[0].get("of") or BandsOf.VALUE)
    services.set_bands(queries.indicator_by_code(rows[0]["indicator"], sight()).pk, bands, of=of, by=by)
    return True


def _forms(rows: Sequence[Numbered], by: Actor) -> int:
    """Make the forms that are new, and give those there are the lines of the table."""
    return each_group(grouped(rows, "form"), lambda held: _form(held, by))


def _form(rows: list[Row], by: Actor) -> bool:
    """Make or change one form: the first row tells of it, every row of one line."""
    lines = [
        services.NewLine(
            row["measure"],
            row.get("heading", ""),
            yes_in(row, "required", otherwise=True),
            row.get("hint", ""),
        )
        for row in rows
    ]
    try:
        known = queries.form_by_code(rows[0]["form"], sight())
    except NoSuchIndicator:
        services.make_form(_new_form(rows[0]), lines, by=by)
        return True
    services.change_lines(known.pk, lines, by=by)
    return True


def _new_form(row: Row) -> services.NewForm:
    starts = date.fromisoformat(row["starts"])
    within = row.get("within", "")
    return services.NewForm(
        code=row["form"],
        name=row["name"],
        owner_id=unit_of(row["owner"], starts),
        scheme=Scheme(row["scheme"]),
        frequency=Frequency(row["frequency"]),
        hierarchy=row["hierarchy"],
        rule=UnitRule(
            row["level"],
            row.get("line", ""),
            row.get("body", ""),
            unit_of(within, starts) if within else None,
            row["hierarchy"],
        ),
        starts=starts,
        ends=date.fromisoformat(row["ends"]) if row.get("ends") else None,
        steps=whole_of(row, "steps", 1),
        opens_after=whole_of(row, "opens_after", 0),
        due_after=whole_of(row, "due_after", 2),
        due_working=yes_in(row, "due_working", otherwise=True),
        due_hour=time_of(row, "due_hour"),
        locks_after=int(row["locks_after"]) if row.get("locks_after") else None,
        directive_id=directive_of(row),
    )


def _checks(rows: Sequence[Numbered], by: Actor) -> int:
    return each(rows, lambda row: _check(row, by))


def _check(row: Row, by: Actor) -> bool:
    form = queries.form_by_code(row["form"], sight()) if row.get("form") else None
    new = services.NewCheck(
        kind=CheckKind(row["kind"]),
        severity=Severity(row.get("severity") or Severity.EXPLAIN),
        form_id=form.pk if form else None,
        indicator=row.get("indicator", ""),
        left=row.get("left", ""),
        comparison=row.get("comparison", ""),
        right=row.get("right", ""),
        least=number_of(row, "least"),
        most=number_of(row, "most"),
        percent=number_of(row, "percent"),
        amount=number_of(row, "amount"),
        wording=row.get("wording", ""),
    )
    of = Q(form=form) if form else Q(indicator__code=new.indicator)
    before = {line.told for line in queries.check_lines(of, sight(), timezone.localdate())}
    with transaction.atomic():
        check = services.set_check(new, by=by)
        (made,) = queries.check_lines(Q(pk=check.pk), sight(), timezone.localdate())
        stands_already = made.told in before
        transaction.set_rollback(stands_already)
    return not stands_already


def _targets(rows: Sequence[Numbered], by: Actor) -> int:
    return each(rows, lambda row: _target(row, by))


def _target(row: Row, by: Actor) -> bool:
    number = number_of(row, "number")
    if number is None:
        raise Invalid("cột number: hãy ghi mục tiêu.")
    new = services.NewTarget(
        measure=row["measure"],
        unit_id=unit_of(row["unit"], timezone.localdate()),
        key=row["period"],
        number=number,
        scheme=Scheme(row.get("scheme") or Scheme.CALENDAR),
        bound=Bound(row["bound"]) if row.get("bound") else None,
        directive_id=directive_of(row),
        note=row.get("note", ""),
    )
    services.set_target(new, by=by)
    return True


TABLES = (
    Table(
        "chỉ tiêu",
        ("code", "name", "kind", "aggregation", "hierarchy", "owner", "since"),
        ("measure_unit", "decimals", "direction", "weight", "formula", "aliases", "meaning", "source",
         "directive", "basis", "reason"),
        _indicators,
    ),
    Table("phân tổ", ("dimension", "name", "part", "part_name"), ("indicators",), _breakdowns),
    Table("ngưỡng", ("indicator", "label", "tone", "from", "to"), ("of",), _bands),
    Table(
        "biểu mẫu",
        ("form", "measure", "name", "owner", "scheme", "frequency", "hierarchy", "level", "starts"),
        ("heading", "required", "hint", "line", "body", "within", "steps", "opens_after", "due_after",
         "due_working", "due_hour", "locks_after", "ends", "directive"),
        _forms,
    ),
    Table(
        "quy tắc kiểm tra",
        ("kind", "left", "comparison", "right"),
        ("form", "indicator", "severity", "least", "most", "percent", "amount", "wording"),
        _checks,
    ),
    Table(
        "mục tiêu", ("measure", "unit", "period", "number"), ("scheme", "bound", "directive", "note"),
        _targets,
    ),
)  # fmt: skip
"""The tables there are, in the order in which one needs the other."""
