"""Texts that call people to what is still to come: invitations, decisions to inspect; and for when."""

from soichieu.pure.reading.find.calling_cues import (
    APPOINTED,
    APPOINTED_WITHIN,
    CALLING,
    INVITES,
    SALUTES,
    SPEECH,
)
from soichieu.pure.reading.find.event_days import EventDay, EventDays
from soichieu.pure.reading.findings import Span
from soichieu.pure.reading.lines import LineKind
from soichieu.pure.reading.prepared import Prepared

_TOP = {LineKind.TITLE, LineKind.HEADING, LineKind.LETTERHEAD}
_HEAD = 8  # lines within which a speech greets its hearers
_SHORT = 40  # characters of a heading
_LINES = 12  # lines of the top that may say so


def calls_people(prepared: Prepared) -> bool:
    """Say whether the text calls people to what is still to come."""
    titles = [prepared.lower[line.start : line.end] for line in prepared.lines if line.kind in _TOP]
    if CALLING.search(" ".join(titles[:_LINES])):
        return True
    asks = INVITES.search(prepared.spelt)
    return bool(asks) and any(
        APPOINTED.match(prepared.spelt, line.start, line.end) for line in prepared.lines
    )


def speech_head(prepared: Prepared) -> Span | None:
    """Give the lines that head a speech: who speaks, at what, when."""
    top = prepared.lines[:_HEAD]
    if not top or not SPEECH.match(prepared.spelt, top[0].start, min(top[0].end, top[0].start + _SHORT)):
        return None
    greeting = next((line for line in top if SALUTES.match(prepared.spelt, line.start, line.end)), None)
    return (top[0].start, greeting.start) if greeting else None


def appointments(prepared: Prepared, days: EventDays) -> list[EventDay]:
    """Give the days in lines as "Thời gian: 8 giờ 00, ngày 12/9/2025", or in brackets under the title."""
    told = [
        days.told_in((line.start, line.end), line.end)
        for line in prepared.lines
        if APPOINTED.match(prepared.spelt, line.start, line.end)
    ]
    if not told:
        within = APPOINTED_WITHIN.search(prepared.spelt)
        told = [days.told_in(prepared.sentence_at(within.start()), within.end())] if within else []
    return [day for day in told if day]
