"""The tasks of the province as they were given: by whom, to whom, in which words, by when."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from soichieu.cli.province.lives import Life, entered
from soichieu.cli.province.units import Body, Province
from soichieu.cli.province.words import Row, Words, deadline, period, person
from soichieu.tasks.services import NewTask, PastShare, PastTask

_SEED = "tỉnh Sông Lam Giang, 1/7/2025"
_FIRST, _REFORM, _LAST = date(2024, 9, 2), date(2025, 7, 1), date(2026, 6, 30)
_SOME_DAYS = timedelta(days=20)  # a period ends before what is told of it is due


@dataclass(frozen=True)
class Giving:
    """What is needed to make one task after another, the same ones on the same day."""

    province: Province
    kinds: list[Row]
    documents: Mapping[str, tuple[int, date]]
    words: Words
    today: date

    def tasks(self, count: int) -> Iterator[PastTask]:
        """Yield so many tasks, no two of one title for one unit."""
        given: set[tuple[str, int]] = set()
        number = 0
        while len(given) < count:
            number += 1
            made = self._task(Random(f"{_SEED}:{number}"))  # noqa: S311  a story, no secret
            if made is not None and (made.new.title, made.new.lead_id) not in given:
                given.add((made.new.title, made.new.lead_id))
                yield made

    def _task(self, chance: Random) -> PastTask | None:
        kind, given_on = chance.choice(self.kinds), self._given_on(chance)
        if kind["since"] and given_on < date.fromisoformat(kind["since"]):
            return None
        lead = self._lead(kind, given_on, chance)
        office = self._office(kind, lead, given_on) if lead else None
        if lead is None or office is None or lead.pk == office.pk:
            return None
        end = deadline(given_on, chance)
        others = self._others(kind, lead, office, given_on, chance)
        document, issued_on = self.documents.get(kind["field"], (None, given_on))
        new = NewTask(
            title=self._title(kind, lead, given_on, end.due or given_on, chance),
            office_id=office.pk,
            lead_id=lead.pk,
            given_on=given_on,
            coordinating_ids=[other.pk for other in others],
            product=kind["product"],
            leader=person(chance) if chance.random() < 0.7 else "",
            clerk=person(chance) if chance.random() < 0.6 else "",
            directive_id=document if issued_on <= given_on else None,
            due=end.due,
            due_text=end.text,
            bound=end.bound,
        )
        shares = {body.pk: self._life(new, body, chance) for body in (lead, *others)}
        return PastTask(new, shares, entered(given_on, new.title, self.today))

    def _given_on(self, chance: Random) -> date:
        """Return a day of giving: most about the reform, the rest up to today; no week-ends."""
        while True:
            when = chance.choices(("about the reform", "since", "lately"), (60, 20, 20))[0]
            if when == "about the reform":
                span = (_FIRST, _LAST, _REFORM)
                day = date.fromordinal(int(chance.triangular(*(one.toordinal() for one in span))))
            elif when == "since":
                day = date.fromordinal(
                    chance.randint(_REFORM.toordinal(), max(self.today, _REFORM).toordinal())
                )
            else:
                day = self.today - timedelta(days=chance.randint(0, 150))
            day -= timedelta(days=max(0, day.weekday() - 4))
            if day <= self.today:
                return day

    def _lead(self, kind: Row, on: date, chance: Random) -> Body | None:
        found = [self.province.alive(token, on) for token in kind["leads"].split(",")]
        living = [bodies for bodies in found if bodies]
        return chance.choice(chance.choice(living)) if living else None

    def _office(self, kind: Row, lead: Body, on: date) -> Body | None:
        token = kind["office"]
        found = self.province.alive(token, on, lead.area if token.startswith("commune:") else "")
        return next(iter(found), None)

    def _others(self, kind: Row, lead: Body, office: Body, on: date, chance: Random) -> list[Body]:
        """Return who coordinates: bodies of the same commune, or some of the communes of the province."""
        others: dict[int, Body] = {}
        for token in filter(None, kind["others"].split(",")):
            if chance.random() < 0.35:
                continue
            own = self.province.alive(token, on, lead.area)
            found = own or self.province.alive(token, on)
            is_own_commune = token.startswith("commune:") and bool(own)
            wanted = 1 if is_own_commune or not token.startswith("commune:") else chance.randint(1, 3)
            for body in chance.sample(found, min(wanted, len(found))):
                others[body.pk] = body
        return [body for pk, body in others.items() if pk not in (lead.pk, office.pk)]

    def _title(self, kind: Row, lead: Body, on: date, due: date, chance: Random) -> str:
        about = max(on, due - _SOME_DAYS)
        place = self.province.place(lead, on, chance)
        return kind["title"].format(ky=period(about, chance), nam=f"năm {about.year}", xa=place)

    def _life(self, new: NewTask, body: Body, chance: Random) -> PastShare:
        horizon = min(self.today, body.last) if body.last else self.today
        life = Life(chance, self.words, new.given_on, new.due, self.today, horizon)
        return life.told(is_lead=body.pk == new.lead_id)
