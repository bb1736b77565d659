"""Events as the trade words them, passage by passage: to add a case, add to `gatherings_of_the_trade.txt`."""

from datetime import date
from pathlib import Path

import pytest

from soichieu.pure.reading import read
from soichieu.pure.weighing.rules import within

Told = tuple[str, str | None, str | None]  # kind, day, organiser
_SAME = within("organiser")  # as events are weighed


def _passages() -> list[tuple[str, date, list[Told]]]:
    blocks = (
        Path(__file__).with_name("gatherings_of_the_trade.txt").read_text("utf-8").strip().split("\n\n")[1:]
    )
    found, out = [], date(2026, 1, 1)
    for block in blocks:
        lines = block.split("\n")
        if lines[0].startswith("@"):
            out = date.fromisoformat(lines[0].removeprefix("@").strip())
            continue
        text = "\n".join(line.replace("\\n", "\n") for line in lines if not line.startswith("="))
        found.append((text, out, [_told(line) for line in lines if line.startswith("=")]))
    return found


def _told(line: str) -> Told:
    kind, day, organiser = (part.strip() for part in line.removeprefix("=").split("|"))
    return kind, None if day == "–" else day, None if organiser == "–" else organiser


@pytest.mark.parametrize(("text", "out", "expected"), _passages(), ids=lambda value: str(value)[:40])
def test_a_passage_tells_these_events_and_no_other(text: str, out: date, expected: list[Told]) -> None:
    found = read(text, published_on=out).as_json()["events"]
    left = list(expected)
    for event in found:
        same = next(
            (
                told
                for told in left
                if told[:2] == (event["kind"], event["date"])
                and _SAME({"organiser": event["organiser"]}, {"organiser": told[2]})
            ),
            None,
        )
        assert same, (event["kind"], event["date"], event["organiser"])
        left.remove(same)
    assert left == []
