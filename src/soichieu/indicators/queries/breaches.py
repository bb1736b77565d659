"""What is wrong with the figures of one unit in one round, told in words (R14, R16)."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from django.db.models import Q
from django.utils.translation import gettext as _

from soichieu.indicators.enums import CheckKind, Kind, Severity
from soichieu.indicators.models import Check, FormLine, Measure, Period, Round, Value, Waiver
from soichieu.indicators.queries.figures import computed_values, period_before
from soichieu.indicators.queries.measures import MeasureFact, facts_of
from soichieu.indicators.queries.rounds import lines_asked
from soichieu.organisations import queries as organisations
from soichieu.pure.hierarchy.area_kinds import area_kinds
from soichieu.pure.indicators import checks
from soichieu.pure.indicators.formula import FormulaError, evaluate, operands, parse, parse_comparison, write
from soichieu.pure.indicators.outliers import among_siblings
from soichieu.pure.indicators.sentences import Sentence

_BUILT_IN = "co-san"  # the part of a breach's key that stands for rules nobody had to write


@dataclass(frozen=True, slots=True)
class ToldBreach:
    """One broken check of a unit. `key` names it for an explanation; `waived` is the one that was given.

    `cells` are the measures it speaks of; the first is the one to look at. `digest` is of their numbers.
    """

    key: str
    severity: Severity
    said: str
    cells: tuple[int, ...]
    digest: str
    check_id: int | None = None
    line_id: int | None = None
    is_notice: bool = False
    waived: str = ""

    @property
    def hinders(self) -> bool:
        """Whether the answer cannot be handed in with it."""
        return not self.is_notice and (self.severity == Severity.MUST or not self.waived)


def breaches(found: Round, unit_id: int) -> tuple[ToldBreach, ...]:
    """Return every check the figures of a unit break in a round as they stand entered, worst first."""
    sheet = _Sheet.of(found, unit_id)
    told = [*sheet.missing(), *sheet.built_in(), *sheet.ruled()]
    given = {
        (row.check_rule_id, row.line_id, row.measure_id, row.digest): row.reason
        for row in Waiver.objects.filter(unit_id=unit_id, period_id=found.period_id).order_by("at", "pk")
    }
    explained = [
        replace(one, waived=given.get((one.check_id, one.line_id, one.cells[0], one.digest), ""))
        for one in told
    ]
    return tuple(sorted(explained, key=lambda one: (not one.hinders, one.is_notice, one.key)))


@dataclass(frozen=True)
class _Sheet:
    """The figures of one unit in a round by code of measure, with those of the period before."""

    found: Round
    unit_id: int
    lines: tuple[FormLine, ...]
    facts: Mapping[str, MeasureFact]
    values: Mapping[str, Fraction | None]
    before: Mapping[str, Fraction | None]
    notes: Mapping[int, str]

    @classmethod
    def of(cls, found: Round, unit_id: int) -> "_Sheet":
        lines = tuple(lines_asked(found).select_related("measure__indicator", "measure__part"))
        measures: list[Measure] = [line.measure for line in lines]
        facts = {fact.code: fact for fact in facts_of(measures, found.period.ends).values()}
        return cls(
            found, unit_id, lines, facts,
            _numbers(facts, found.period, unit_id),
            _numbers(facts, period_before(found.period), unit_id),
            dict(
                Value.objects.filter(period=found.period, unit=unit_id, measure__in=[m.pk for m in measures])
                .exclude(note="").values_list("measure_id", "note")
            ),
        )  # fmt: skip

    @property
    def names(self) -> dict[str, str]:
        return {code: fact.name for code, fact in self.facts.items()}

    def missing(self) -> Iterator[ToldBreach]:
        """Tell the required cells that are blank; a note at the cell is not enough, a reason is given."""
        for line in self.lines:
            fact = self.facts[line.measure.code]
            if line.required and not fact.computed and self.values.get(fact.code) is None:
                yield ToldBreach(
                    key=f"trong:{fact.code}",
                    severity=Severity.EXPLAIN,
                    said=_("Chưa có số liệu của “%(name)s”.") % {"name": fact.name},
                    cells=(fact.pk,),
                    digest=self._digest((fact.code,)),
                    line_id=line.pk,
                )

    def built_in(self) -> Iterator[ToldBreach]:
        """Tell what no rule needs to be written for: counts are whole and not below zero."""
        for fact in self.facts.values():
            if fact.computed or fact.kind not in (Kind.STOCK, Kind.FLOW):
                continue
            if fact.decimals == 0:
                yield from self._told(checks.WholeNumber(fact.code), Severity.MUST, (fact.code,))
            yield from self._told(checks.NotNegative(fact.code), Severity.EXPLAIN, (fact.code,))

    def ruled(self) -> Iterator[ToldBreach]:
        """Tell what breaks the rules of the form and of its indicators."""
        indicators = {fact.indicator_id for fact in self.facts.values()}
        found = Check.objects.filter(Q(form=self.found.form_id) | Q(form=None, indicator__in=indicators))
        found = found.filter(Q(retired_on=None) | Q(retired_on__gt=self.found.period.ends))
        for check in found.select_related("indicator").order_by("pk"):
            if check.kind == CheckKind.OUTLIER:
                yield from self._outlier(check)
                continue
            if check.kind == CheckKind.RATIO:
                yield from self._ratio(check)
                continue
            if check.kind == CheckKind.REGISTER:
                yield from self._register(check)
                continue
            for rule, codes in _rules(check, self.facts):
                yield from self._told(rule, Severity(check.severity), codes, check)

    def _told(
        self, rule: checks.Rule, severity: Severity, codes: tuple[str, ...], check: Check | None = None
    ) -> Iterator[ToldBreach]:
        breach = checks.judged(rule, self.values, self.before, self.names)
        yield from self._told_of(breach, severity, codes, check, with_before=isinstance(rule, checks.Jump))

    def _told_of(
        self,
        breach: checks.Breach | None,
        severity: Severity,
        codes: tuple[str, ...],
        check: Check | None,
        *,
        with_before: bool = False,
    ) -> Iterator[ToldBreach]:
        if breach is None:
            return
        kind = f"{_BUILT_IN}-{breach.kind}" if check is None else str(check.pk)
        yield ToldBreach(
            key=f"{kind}:{codes[0]}",
            severity=severity,
            said=_sentence(breach.sentence),
            cells=tuple(self.facts[code].pk for code in codes if code in self.facts),
            digest=self._digest(codes, with_before=with_before),
            check_id=check.pk if check else None,
            is_notice=breach.is_notice,
        )

    def _ratio(self, check: Check) -> Iterator[ToldBreach]:
        """Hold a printed share or mean against the division it comes from, rounded or cut (R16)."""
        try:
            sides = {text: parse(text) for text in (check.left, check.right)}
        except FormulaError:
            return
        codes = tuple(dict.fromkeys(code for side in sides.values() for code in operands(side)))
        if not all(code in self.facts for code in codes):
            return
        values = dict(self.values) | {text: evaluate(side, self.values).value for text, side in sides.items()}
        names = self.names | {text: write(side, self.names) for text, side in sides.items()}
        for fact in self.facts.values():
            if fact.indicator_id == check.indicator_id and not fact.is_part:
                rule = checks.Share(fact.code, check.left, check.right, Decimal(1), fact.decimals)
                breach = checks.judged(rule, values, None, names)
                yield from self._told_of(breach, Severity(check.severity), (fact.code, *codes), check)

    def _register(self, check: Check) -> Iterator[ToldBreach]:
        """Hold a number of areas against the official count and the list of the unit's area (R8)."""
        kinds, area = area_kinds(check.left), organisations.area_of(self.unit_id)
        for fact in self.facts.values():
            value = self.values.get(fact.code)
            if fact.indicator_id != check.indicator_id or fact.is_part or value is None:
                continue
            if kinds is None or area is None:
                continue
            found = organisations.dated_counts(area, kinds, self.found.period.ends)
            for breach in checks.count_breaches(
                fact.name, value, self.found.period.starts,
                official=found.official, listed=found.listed, now=found.now,
            ):  # fmt: skip
                told = self._told_of(breach, Severity(check.severity), (fact.code,), check)
                yield from (replace(one, key=f"{one.key}-{breach.kind}") for one in told)

    def _outlier(self, check: Check) -> Iterator[ToldBreach]:
        """Hold a figure against those the other units of the round have entered."""
        for fact in self.facts.values():
            if fact.indicator_id != check.indicator_id or fact.computed:
                continue
            others = Value.objects.filter(measure=fact.pk, period=self.found.period_id)
            others = others.filter(unit__in=self.found.submissions.values("unit_id"), entered__isnull=False)
            answers = dict(others.values_list("unit_id", "entered"))
            for outlier in among_siblings(answers):
                if outlier.key == self.unit_id:
                    yield ToldBreach(
                        key=f"{check.pk}:{fact.code}",
                        severity=Severity(check.severity),
                        said=_sentence(outlier.sentence(fact.name)),
                        cells=(fact.pk,),
                        digest=self._digest((fact.code,)),
                        check_id=check.pk,
                    )

    def _digest(self, codes: tuple[str, ...], *, with_before: bool = False) -> str:
        numbers = [f"{code}={self.values.get(code)}" for code in codes]
        numbers += [f"<{code}={self.before.get(code)}" for code in codes] if with_before else []
        return hashlib.sha256(";".join(numbers).encode()).hexdigest()


def _sentence(sentence: Sentence) -> str:
    said = str(_(sentence.template) % sentence.details)
    return said[:1].upper() + said[1:]


def _numbers(
    facts: Mapping[str, MeasureFact], period: Period | None, unit_id: int
) -> Mapping[str, Fraction | None]:
    """Return the entered numbers of a unit by code, computed ones worked out from them."""
    if period is None:
        return {}
    asked = {fact.pk: fact.code for fact in facts.values() if not fact.computed and fact.kind != Kind.TEXT}
    rows = Value.objects.filter(period=period, unit=unit_id, measure__in=asked)
    numbers = {
        asked[pk]: None if entered is None else Fraction(entered)
        for pk, entered in rows.values_list("measure_id", "entered")
    }
    return numbers | computed_values(facts.values(), numbers)


def _rules(check: Check, facts: Mapping[str, MeasureFact]) -> Iterator[tuple[checks.Rule, tuple[str, ...]]]:
    """Give the rules a check stands for, each with the codes it speaks of; none where they are not asked."""
    if check.kind == CheckKind.RELATION:
        yield from _relation(check, facts)
        return
    own = [fact for fact in facts.values() if fact.indicator_id == check.indicator_id]
    for fact in own:
        yield from _rule_of(check, fact, own)


def _relation(
    check: Check, facts: Mapping[str, MeasureFact]
) -> Iterator[tuple[checks.Rule, tuple[str, ...]]]:
    try:
        comparison = parse_comparison(f"{check.left} {check.comparison} {check.right}")
    except FormulaError:
        return
    codes = operands(comparison)
    if all(code in facts for code in codes):
        yield checks.Relation(comparison), codes


def _rule_of(
    check: Check, fact: MeasureFact, own: list[MeasureFact]
) -> Iterator[tuple[checks.Rule, tuple[str, ...]]]:
    if check.kind == CheckKind.RANGE:
        yield checks.Range(fact.code, check.least, check.most), (fact.code,)
    elif check.kind == CheckKind.JUMP:
        yield checks.Jump(fact.code, check.percent, check.amount), (fact.code,)
    elif check.kind == CheckKind.PARTS and not fact.is_part:
        parts = tuple(other.code for other in own if other.is_part)
        if parts:
            rest = check.comparison in ("<=", "≤")
            yield checks.Parts(fact.code, parts, may_leave_rest=rest), (fact.code, *parts)
