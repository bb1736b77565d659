"""The command `soichieu coverage`: who has passed a directive on or made a plan of it, on a day."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import Annotated, Any

import typer
from django.utils import timezone
from rich.tree import Tree

from soichieu.accounts.sight import Sight
from soichieu.cascade import queries
from soichieu.cascade.enums import Fate
from soichieu.cascade.queries import DutyCoverage, Journey, Reported
from soichieu.cli.session import console, day, print_json
from soichieu.directives import queries as directives
from soichieu.organisations.enums import Level


def coverage_command(
    symbol: Annotated[str, typer.Argument(help="Số, ký hiệu, như 12-NQ/TW hoặc 12-NQ/TW@2022-03-16.")],
    on: Annotated[str, typer.Option("--on", help="Tại ngày; mặc định hôm nay.", show_default=False)] = "",
    missing: Annotated[bool, typer.Option("--missing", help="Kể tên đơn vị còn thiếu.")] = False,
    reform: Annotated[bool, typer.Option("--reform", help="Kể từng nghĩa vụ đã qua tổ chức lại.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="In dạng JSON.")] = False,
) -> None:
    """Show who has passed a directive on or made a plan of it, as texts report and as the register lists."""
    asked = day(on) if on else timezone.localdate()
    sight = Sight.all(timezone.localdate())
    answers = [_answer(directive, asked, sight) for directive in directives.named_by(symbol, sight)]
    # Of several documents of one number those are left out of which nothing is known on that day.
    telling = [
        one for one in answers if one["reported"] or one["rollouts"] or one["carried_out_by"]
    ] or answers
    if as_json:
        print_json(telling[0] if len(telling) == 1 else telling)
        return
    for answer in telling:
        _print(answer, missing=missing, reform=reform)


def _answer(directive: Any, on: date, sight: Sight) -> dict[str, Any]:
    return {
        "directive": str(directive),
        "issued_on": directive.issued_on,
        "on": on,
        "reported": [_told(one) for one in queries.reported_of(directive.pk, on, sight)],
        "carried_out_by": [
            {
                "document": str(one.symbol or one.kind),
                "on": one.on,
                "not_later": one.is_latest,
                "accepted": one.sure,
            }
            for one in directives.carrying_out([directive.pk])
            if one.on is not None and one.on <= on
        ],
        "rollouts": [_rollout(one, on, sight) for one in queries.rollouts_of(directive.pk, sight)],
        "latency": _latency(directive, on),
    }


def _told(one: Reported) -> dict[str, Any]:
    return {
        "done": one.done,
        "of": one.of,
        "what": one.what or None,
        "level": one.level or None,
        "told_on": one.told_on,
        "accepted": one.is_accepted,
        "quote": one.quote,
        "source": one.source,
    }


def _rollout(rollout: Any, on: date, sight: Sight) -> dict[str, Any]:
    return {
        "id": rollout.pk,
        "title": rollout.title,
        "opened_on": rollout.opened_on,
        "carried_until": rollout.carried_until,
        "duties": [_duty(one, on, sight) for one in rollout.duties.all()],
        "stopped_at": [
            {"unit": line.name, "level": line.level.value, "waiting": line.waiting}
            for line in queries.matrix_of(rollout, on, sight).lines
            if line.stopped_here
        ],
    }


def _duty(duty: Any, on: date, sight: Sight) -> dict[str, Any]:
    coverage: DutyCoverage = queries.duty_coverage(duty, on)
    rows = queries.rows_of(list(queries.obligations_of(duty, on, sight)), on)
    return {
        "duty": str(duty),
        "types": duty.types,
        "owed": coverage.tally.owed,
        "met": coverage.tally.met,
        "missing": coverage.tally.missing,
        "freed": queries.freed_by(duty, on),
        "standing": {standing.value: count for standing, count in coverage.counts},
        "met_by": [
            {
                "unit": row.name,
                "on": row.met_on,
                "by": [str(meeting.directive or "") for meeting in row.meetings],
            }
            for row in rows
            if row.met_on
        ],
        "proposed": [row.name for row in rows if row.meetings and not row.met_on],
        "missing_units": [row.name for row in rows if not row.met_on],
        "reform": [_journey(one) for one in queries.journeys_of(duty, on, sight)],
    }


def _journey(one: Journey) -> dict[str, Any]:
    return {
        "on": one.on,
        "unit": one.name,
        "fate": one.fate.value,
        "to": one.to or None,
        "by": one.ordered_by,
    }


def _latency(directive: Any, on: date) -> dict[str, Any]:
    found = queries.latency_by_level(directive, on)
    return {
        level: {"count": one.count, "median_days": one.median, "slowest_days": one.slowest}
        for level, one in found.items()
    }


def _print(answer: dict[str, Any], *, missing: bool, reform: bool) -> None:
    tree = Tree(f"{answer['directive']} – đến ngày {answer['on']:%d/%m/%Y}", highlight=False)
    reported = tree.add("Theo báo cáo (số do văn bản nêu)")
    for one in answer["reported"]:
        mark = "" if one["accepted"] else " (đề xuất, chưa xác nhận)"
        told = f"{one['done']}/{one['of']} {one['what'] or ''} – {one['told_on']:%d/%m/%Y}{mark}"
        reported.add(f"{told}: “{one['quote']}” ({one['source']})")
    for rollout in answer["rollouts"]:
        branch = tree.add(f"Theo sổ: {rollout['title']}")
        for duty in rollout["duties"]:
            line = branch.add(f"{duty['duty']}: {duty['met']}/{duty['owed']} đơn vị, còn {duty['missing']}")
            for told in _lines(duty, missing=missing, reform=reform):
                line.add(told)
        _print_stops(branch, rollout["stopped_at"], missing=missing)
    _print_latency(tree, answer["latency"])
    console.print(tree)


def _lines(duty: dict[str, Any], *, missing: bool, reform: bool) -> Iterator[str]:
    for met in duty["met_by"]:
        yield f"{met['unit']}, {met['on']:%d/%m/%Y}: {', '.join(met['by'])}"
    if missing and duty["missing_units"]:
        yield f"Còn thiếu: {'; '.join(duty['missing_units'])}"
    fates = Counter(Fate(one["fate"]) for one in duty["reform"])
    for fate in Fate:
        if fates[fate]:
            yield f"Qua tổ chức lại, {fate.label}: {fates[fate]} nghĩa vụ"
    for one in duty["reform"] if reform else ():
        successor = f" → {one['to']}" if one["to"] else ""
        yield f"{one['on']:%d/%m/%Y}: {one['unit']}{successor}, {Fate(one['fate']).label} ({one['by']})"


def _print_stops(branch: Tree, stopped: list[dict[str, Any]], *, missing: bool) -> None:
    by_level = Counter(Level(one["level"]) for one in stopped)
    for level in Level:
        if by_level[level]:
            branch.add(f"Chuỗi triển khai dừng ở {level.label}: {by_level[level]} đơn vị")
    for one in stopped:
        if one["waiting"] or missing:
            branch.add(f"Dừng tại {one['unit']}: {one['waiting']} đơn vị cấp dưới chờ")


def _print_latency(tree: Tree, latency: dict[str, Any]) -> None:
    for level, one in latency.items():
        tree.add(
            f"Độ trễ, {Level(level).label}: {one['count']} văn bản, trung vị {one['median_days']:g} ngày, "
            f"chậm nhất {one['slowest_days']} ngày"
        )
    if not latency:
        tree.add("Độ trễ: chưa văn bản thực hiện nào có ngày ban hành được ghi rõ và đã xác nhận")
