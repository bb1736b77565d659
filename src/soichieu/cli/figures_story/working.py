"""What is in work: drafts, answers that wait or came back, broken checks explained, corrections asked for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from random import Random

from soichieu.accounts.sight import Sight
from soichieu.cli.figures_story.land import Row, rows
from soichieu.cli.figures_story.numbers import Numbers
from soichieu.cli.figures_story.rounds import Asked, Series
from soichieu.cli.province.words import person
from soichieu.foundation.actor import Actor
from soichieu.indicators import queries, services
from soichieu.indicators.enums import Kind, Severity
from soichieu.indicators.queries import MeasureFact
from soichieu.organisations import queries as organisations

_ROUND = {"previous": -2, "current": -1}


@dataclass(frozen=True)
class Work:
    """The forms with their rounds, and the figures, of which the story tells."""

    series: Mapping[str, Series]
    numbers: Numbers
    today: date

    def told_otherwise(self) -> set[tuple[int, str]]:
        """Return the rounds and communes that are not answered as the many are."""
        return {(self._asked(row).pk, row["area"]) for row in rows("work.csv")}

    def tell(self) -> None:
        """Enter, hand in, return and correct what the tables name."""
        for row in rows("work.csv"):
            if row["what"] != "missing":
                self._answer(row)
        for row in rows("corrections.csv"):
            self._correct(row)

    def _asked(self, row: Row) -> Asked:
        return self.series[row["form"]].rounds[_ROUND[row["round"]]]

    def _answer(self, row: Row) -> None:
        asked = self._asked(row)
        unit = asked.unit_of(row["area"])
        by = self._clerk(unit)
        facts = self.series[row["form"]].facts
        cells = self._cells(asked, unit, facts, row)
        services.save_cells(asked.pk, cells, by=by)
        if row["what"] == "draft":
            return
        self._explain(asked, unit, row["words"], by)
        submission = services.submit(asked.pk, unit, by=by)
        if row["what"] == "returned":
            self._send_back(asked, submission.pk, unit, row)

    def _cells(
        self, asked: Asked, unit: int, facts: Sequence[MeasureFact], row: Row
    ) -> list[services.NewCell]:
        spoken = [fact.code for fact in facts].index(row["measure"]) if row["measure"] else len(facts) // 2
        kept = facts if row["what"] != "draft" else facts[: spoken + 1]
        cells = []
        for fact in kept:
            text = self._text(fact, asked, row)
            note = row["words"] if row["what"] == "draft" and fact.code == row["measure"] else None
            if text:
                cells.append(services.NewCell(unit, fact.pk, text, note=note))
        return cells

    def _text(self, fact: MeasureFact, asked: Asked, row: Row) -> str:
        """Return a figure as it is typed; the one the row speaks of times its factor."""
        if fact.kind == Kind.TEXT:
            return _WISHES[len(row["area"]) % len(_WISHES)]
        number = self.numbers.told(fact.code, row["area"], asked.months)
        if number is None:
            return ""
        exact = Decimal(number).scaleb(-fact.decimals)
        if row["factor"] and fact.code == row["measure"]:
            exact = (exact * Decimal(row["factor"])).quantize(Decimal(1).scaleb(-fact.decimals))
        return queries.shown(fact, exact)

    def _explain(self, asked: Asked, unit: int, words: str, by: Actor) -> None:
        """Explain every broken check that may be explained; the story breaks none that must be mended."""
        found = queries.round_of(asked.pk, Sight.all(self.today))
        for breach in queries.breaches(found, unit):
            if breach.hinders and breach.severity == Severity.EXPLAIN:
                services.waive(asked.pk, unit, breach.key, words or _PLAIN_REASON, by=by)

    def _send_back(self, asked: Asked, submission: int, unit: int, row: Row) -> None:
        sheet = self._sheet(asked, unit)
        (cell,) = (one for one in sheet.cells.values() if one.fact.code == row["measure"])
        if cell.value_id is not None:
            services.send_back(
                submission, reason="", remarks={cell.value_id: row["words"]}, by=self._superior(asked, unit)
            )

    def _correct(self, row: Row) -> None:
        asked = self.series[row["form"]].rounds[-int(row["back"])]
        unit = asked.unit_of(row["area"])
        found = [one for one in self._sheet(asked, unit).cells.values() if one.fact.code == row["measure"]]
        if not found or found[0].value_id is None:
            return  # this unit happened not to answer that month
        cell = found[0]
        number = self.numbers.told(cell.fact.code, row["area"], asked.months) or 0
        becomes = max(number + int(row["by"]), 0)
        if becomes == number:
            return
        by = self._clerk(unit)
        text = queries.shown(cell.fact, Decimal(becomes))
        asked_for = services.correct(found[0].value_id, text, row["reason"], by=by)
        judge = self._superior(asked, unit)
        if row["decision"] == "accept":
            services.accept_correction(asked_for.pk, by=judge, why=row["why"])
        elif row["decision"] == "refuse":
            services.refuse_correction(asked_for.pk, row["why"], by=judge)

    def _sheet(self, asked: Asked, unit: int) -> queries.EntrySheet:
        sight = Sight.all(self.today)
        return queries.entry_sheet(queries.round_of(asked.pk, sight), [unit], sight)

    def _clerk(self, unit: int) -> Actor:
        """Return who enters for a unit: an invented person, told as such (R23)."""
        named = organisations.names_of([unit], self.today)[unit]
        return Actor(label=f"{person(Random(unit))}, {named}", channel="cli")  # noqa: S311  a story

    def _superior(self, asked: Asked, unit: int) -> Actor:
        sight = Sight.all(self.today)
        submission = queries.answer_at(asked.pk, unit, sight)
        above = queries.last_approver_of(submission)
        return self._clerk(above if above is not None else unit)


_PLAIN_REASON = "Đã đối chiếu với sổ theo dõi, số liệu đúng"
_WISHES = (
    "Đề nghị bố trí kinh phí sửa hội trường để tổ chức học tập trực tuyến.",
    "Đề nghị hướng dẫn thống nhất cách tính chi bộ sinh hoạt đúng quy định ở nơi mới sáp nhập.",
    "Thiết bị họp trực tuyến đã cũ, đường truyền chưa ổn định.",
)
