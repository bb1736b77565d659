"""Composes a country: every area, every standard body of every area with its dates, and what succeeded what.

A body of an area lives while the area does and its template stands; its names follow those of the area; its
superior of the same line is in the nearest area above that has such a body on the day. So the police of a
commune answer to the district police until 28/2/2025, then to the provincial police, without being told.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from itertools import pairwise

from soichieu.pure.hierarchy.facts import (
    Area,
    AreaState,
    Body,
    Country,
    Facts,
    NameRecord,
    Step,
    Template,
    UnitRecord,
)
from soichieu.pure.hierarchy.naming import bare_name, full_name, in_sentence
from soichieu.pure.hierarchy.spans import ALWAYS, Span, hull, joined

ABOVE = "^"
OUTSIDE = "/"  # in a target: the key of a body that stands in no area
WITH_ITS_AREA = "dia-ban"
"""The source of a succession of bodies that follows from that of their areas."""
_INFERRED = "Suy ra từ tổng số chính thức, chưa có nguồn riêng."


@dataclass
class _Composer:
    """Holds the facts and what was worked out of them so far."""

    facts: Facts

    def __post_init__(self) -> None:
        self._lives: dict[tuple[str, str], Span | None] = {}
        self._above: dict[tuple[str, str], list[tuple[str, Span]]] = {}
        self._fixed = {body.key: body.span for body in self.facts.bodies}

    @cached_property
    def codes(self) -> dict[str, dict[str, list[Template]]]:
        """Templates by level and code; those of one code differ in the kinds of area they fit."""
        found: dict[str, dict[str, list[Template]]] = defaultdict(lambda: defaultdict(list))
        for template in self.facts.templates:
            found[template.level][template.code].append(template)
        return found

    def names_of(self, area: Area, code: str) -> Iterator[tuple[Template, AreaState, Span]]:
        """Yield which template fits which state of the area, and when."""
        if self.facts.exceptions.get((area.key, code)) in {"no", "unknown"}:
            return
        templates = self.codes[area.level].get(code, ())
        for state in area.states:
            for template in templates:
                fits = not template.kinds or state.kind in template.kinds
                span = state.span.meet(template.span) if fits else None
                if span is not None:
                    yield template, state, span

    def life(self, area: Area, code: str) -> Span | None:
        """Return when the area has such a body, or None if it never does."""
        at = (area.key, code)
        if at not in self._lives:
            spans = [span for _, _, span in self.names_of(area, code)]
            self._lives[at] = hull(spans) if spans else None
        return self._lives[at]

    def above(self, area: Area, code: str) -> list[tuple[str, Span]]:
        """Return the body of this code in the nearest area above, day by day, as (key, span)."""
        at = (area.key, code)
        if at not in self._above:
            found = [piece for state in area.states for piece in self._above_in(state, code)]
            self._above[at] = joined(found)
        return self._above[at]

    def _above_in(self, state: AreaState, code: str) -> Iterator[tuple[str, Span]]:
        parent = self.facts.areas.get(state.parent)
        if parent is None:
            return
        life = self.life(parent, code)
        if life is None:
            gaps = [state.span]
        else:
            shared = state.span.meet(life)
            if shared is not None:
                yield body_key(parent.key, code), shared
            gaps = list(state.span.minus(life))
        for gap in gaps:
            for key, span in self.above(parent, code):
                part = gap.meet(span)
                if part is not None:
                    yield key, part

    def parents(self, area: Area, target: str, life: Span) -> Iterator[tuple[str, Span]]:
        """Yield the superiors a template names, as (key, span) within the body's life."""
        if target.startswith(ABOVE):
            candidates = self.above(area, target.removeprefix(ABOVE))
        elif OUTSIDE in target:
            candidates = [(target, self._fixed.get(target, ALWAYS))]
        else:
            own = self.life(area, target)
            candidates = [(body_key(area.key, target), own)] if own is not None else []
        for key, span in candidates:
            part = life.meet(span)
            if part is not None:
                yield key, part


def compose(facts: Facts) -> Country:
    """Return every unit and succession that follows from the facts."""
    composer = _Composer(facts)
    units = [_root(facts)]
    units += [_area(facts, area) for area in facts.areas.values()]
    units += [_body(body) for body in facts.bodies]
    for area in facts.areas.values():
        units += _bodies_of(composer, area)
    steps = [*facts.steps, *_central_steps(facts), *_steps_of_bodies(composer)]
    return Country(tuple(units), tuple(dict.fromkeys(steps)))


def body_key(area: str, code: str) -> str:
    """Return the key of a standard body: vn/t/64-gia-lai:cap-uy."""
    return f"{area}:{code}"


def _root(facts: Facts) -> UnitRecord:
    names = (NameRecord("main", "", facts.root_name, facts.root_short, Span(), ""),)
    return UnitRecord(
        facts.root, "area", "central", "territory", None, Span(), None, None, "", "", names, (), ()
    )


def _area(facts: Facts, area: Area) -> UnitRecord:
    named = joined(((state.kind, state.name, state.keeps_kind), state.span) for state in area.states)
    sources = {state.span.start: state.source for state in area.states}
    first = area.states[0]
    names = [
        NameRecord(
            "main",
            kind,
            full_name(kind, name),
            bare_name(kind, name, keeps_kind=keeps),
            span,
            sources[span.start],
        )
        for (kind, name, keeps), span in named
    ]
    names += [
        NameRecord("alias", "", alias, "", area.span, source)
        for alias, source in facts.aliases.get(area.key, ())
    ]
    codes = joined((state.code, state.span) for state in area.states if state.code)
    places = joined((state.parent, state.span) for state in area.states)
    return UnitRecord(
        area.key, "area", area.level, "territory", None, area.span,
        first.began_after, area.states[-1].ended_after, first.source, "",
        tuple(names),
        tuple((code, span, sources[span.start]) for code, span in codes),
        tuple(("territory", parent, span, sources[span.start]) for parent, span in places),
    )  # fmt: skip


def _body(body: Body) -> UnitRecord:
    names, places = [], []
    for state in body.states:
        names.append(NameRecord("main", "", state.name, state.short, state.span, state.source))
        names += [NameRecord("alias", "", alias, "", state.span, state.source) for alias in state.aliases]
        names += [NameRecord("organ", "", organ, "", state.span, state.source) for organ in state.organs]
        places += [((hierarchy, parent), state.span) for hierarchy, parent in state.parents]
    first = body.states[0]
    return UnitRecord(
        body.key, body.kind, "central", body.line, None, body.span,
        first.began_after, body.states[-1].ended_after, first.source, "", tuple(names), (),
        tuple((hierarchy, parent, span, first.source) for (hierarchy, parent), span in joined(places)),
    )  # fmt: skip


def _bodies_of(composer: _Composer, area: Area) -> Iterator[UnitRecord]:
    for code in composer.codes[area.level]:
        life = composer.life(area, code)
        if life is not None:
            yield _standard_body(composer, area, code, life)


def _standard_body(composer: _Composer, area: Area, code: str, life: Span) -> UnitRecord:
    fitting = list(composer.names_of(area, code))
    template = fitting[0][0]
    first, last = area.states[0], area.states[-1]
    inferred = composer.facts.exceptions.get((area.key, code)) == "inferred"
    places = [
        (hierarchy, parent, span, template.source)
        for hierarchy, target in template.parents
        for parent, span in composer.parents(area, target, life)
    ]
    return UnitRecord(
        body_key(area.key, code), template.kind, area.level, template.line, area.key, life,
        template.began_after if life.start != first.span.start else first.began_after,
        template.ended_after if life.end != last.span.end else last.ended_after,
        template.source, _INFERRED if inferred else "",
        tuple(_body_names(fitting)), (), tuple(places),
    )  # fmt: skip


def _body_names(fitting: list[tuple[Template, AreaState, Span]]) -> Iterator[NameRecord]:
    pieces = []
    for template, state, span in fitting:
        words = {
            "area": in_sentence(state.kind, state.name, keeps_kind=state.keeps_kind),
            "name": bare_name(state.kind, state.name, keeps_kind=state.keeps_kind),
        }
        pieces.append((("main", template.name.format(**words), template.short.format(**words)), span))
        pieces += [(("alias", alias.format(**words), ""), span) for alias in template.aliases]
        pieces += [(("organ", organ.format(**words), ""), span) for organ in template.organs]
    if len(fitting) > 1:
        pieces.sort(key=lambda piece: (piece[0], piece[1].start or date.min))
    source = fitting[0][0].source
    for (role, name, short), span in joined(pieces):
        yield NameRecord(role, "", name, short, span, source)


def _central_steps(facts: Facts) -> Iterator[Step]:
    for body in facts.bodies:
        for _, other in pairwise(body.states):
            if other.span.start is not None:
                yield Step(body.key, body.key, "rename", other.span.start, True, other.source)
        last = body.states[-1]
        if last.span.end is not None:
            kind = "merge" if last.into else "dissolve"
            yield Step(
                body.key, last.into or None, kind, last.span.end, True if last.into else None, last.source
            )


def _steps_of_bodies(composer: _Composer) -> Iterator[Step]:
    """Yield the successions of standard bodies: those of their areas, and their own."""
    areas = composer.facts.areas
    for step in composer.facts.steps:
        if step.successor is not None and step.predecessor in areas:
            yield from _with_area(composer, step, areas[step.predecessor], areas[step.successor])
    for area in areas.values():
        for code in composer.codes[area.level]:
            life = composer.life(area, code)
            if life is not None:
                yield from _own_steps(composer, area, code, life)


def _with_area(composer: _Composer, step: Step, old: Area, new: Area) -> Iterator[Step]:
    """Let the bodies of an area pass into those of its successor, code by code."""
    if old.key == new.key:
        return
    for code in composer.codes[old.level]:
        before, after = composer.life(old, code), composer.life(new, code)
        if before is None or after is None or step.on not in after:
            continue
        if before.end == step.on or (step.kind == "split" and step.on in before):
            yield replace(
                step,
                predecessor=body_key(old.key, code),
                successor=body_key(new.key, code),
                source=WITH_ITS_AREA,
                order=step.order or step.source,
            )


def _own_steps(composer: _Composer, area: Area, code: str, life: Span) -> Iterator[Step]:
    key = body_key(area.key, code)
    template = composer.codes[area.level][code][0]
    if life.end is not None and life.end != area.span.end:
        into = body_key(area.key, template.into) if template.into else None
        yield Step(
            key, into, "merge" if into else "dissolve", life.end, True if into else None, template.source
        )
    if len(area.states) > 1:
        names = [name for name in _body_names(list(composer.names_of(area, code))) if name.role == "main"]
        sources = {state.span.start: state.source for state in area.states}
        for name in sorted(names, key=lambda name: name.span.start or date.min)[1:]:
            if name.span.start is not None:
                yield Step(key, key, "rename", name.span.start, True, sources[name.span.start])
