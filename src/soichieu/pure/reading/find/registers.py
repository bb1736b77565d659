"""Things of the registers, each with a name: model, movement, scheme, work, finding, commendation."""

import re

from soichieu.pure.reading.data.register_words import GIVERS, STAGES
from soichieu.pure.reading.find.awards import awards
from soichieu.pure.reading.find.faults import faults
from soichieu.pure.reading.find.named_things import named_things
from soichieu.pure.reading.find.phrases import lowered
from soichieu.pure.reading.find.reach import sentence_around
from soichieu.pure.reading.find.things import Thing
from soichieu.pure.reading.find.works import works
from soichieu.pure.reading.findings import Document, Register, RegisterKind, Span, UnitMention
from soichieu.pure.reading.prepared import Prepared

_TOLD = re.compile(r"công nhận|tặng|trao")
_NEAR = 70  # characters before a name in which the word of its stage is sought


def find_registers(prepared: Prepared, documents: list[Document], units: list[UnitMention]) -> list[Register]:
    """Give each named thing once, at its first naming, in the order of the text."""
    things = [
        *named_things(prepared, documents),
        *works(prepared),
        *prepared.once(faults),
        *awards(prepared, units),
    ]
    kept: dict[tuple[str, str], Register] = {}
    for thing in sorted(things, key=lambda one: one.span):
        key = (thing.kind, lowered(prepared.quote(thing.name)))
        if key not in kept:
            kept[key] = _register(prepared, thing)
    return list(kept.values())


def _register(prepared: Prepared, thing: Thing) -> Register:
    low, name, span = prepared.lower, thing.name, thing.span
    sentence = sentence_around(prepared, span[0])
    opened = span[0] if thing.first is None else thing.first
    return Register(
        kind=thing.kind,
        name=prepared.quote(name),
        stage=_stage(low, thing.kind, (opened, span[1]), name, sentence),
        level=_level(low, name, sentence) if thing.kind in ("commendation", "model") else None,
        span=span,
    )


def _stage(low: str, kind: RegisterKind, span: Span, name: Span, sentence: Span) -> str | None:
    """Give the stage by the words before the name in its sentence, else by those after it."""
    before = low[max(sentence[0], span[0] - _NEAR) : max(span[0], min(name[0], span[0] + _NEAR))]
    after = re.split(r"[,;]", low[span[1] : min(sentence[1], span[1] + _NEAR)], maxsplit=1)[0]
    before = before[before.rfind(";") + 1 :]
    for words in (before, after if kind not in ("commendation", "movement") else ""):
        for stage, pattern in STAGES[kind]:
            if pattern.search(words):
                return stage
    return None


def _level(low: str, name: Span, sentence: Span) -> str | None:
    """Give the level of the body that honours, if the award or its sentence names one."""
    before = low[sentence[0] : name[0]]
    told = before if _TOLD.search(before) else ""
    for words in (low[name[0] : name[1]], told):
        for level, giver in GIVERS:
            if giver.search(words):
                return level
    return None
