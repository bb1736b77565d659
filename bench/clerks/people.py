"""Clerks who fill in the sheet of their unit as the entry grid does."""

import json
import random
import re
import threading
import time
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import corrections
from browser import Browser, Cut, Notes
from land import PASSWORD, Answer, Column, Commune, Land

_CELL = re.compile(r'<td data-unit="(\d+)" data-measure="(\d+)" data-version="(\d+)"')
_STATE = re.compile(r'class="standing s-(\w+)"')
_BREACHES = re.compile(r'<script id="entry-breaches" type="application/json">(.*?)</script>', re.DOTALL)
Typed = tuple[int, str, Answer]


@dataclass(frozen=True)
class Day:
    """What all people of a run share."""

    land: Land
    port: int
    notes: Notes
    pace: float
    over: threading.Event


class Clerk:
    """One clerk at the sheet of a unit. Of two at the same cells the first hands in for both."""

    def __init__(self, day: Day, machine: int, commune: Commune, hand: int, source: random.Random) -> None:
        self.day, self.commune, self.notes = day, commune, day.notes
        self.user, self.name = commune.clerks[hand]
        self.leads, self.filled = hand == 0, threading.Event()
        self.colleague: Clerk | None = None
        self._browser = Browser(day.port, machine, day.notes)
        self._source = source
        self._path = f"/ky-bao-cao/{day.land.round}/nhap/{commune.unit}/"
        self._versions: dict[int, int] = {}
        self.steps = list(self._plan())

    def _plan(self) -> Any:
        """Yield what is typed in turn: single cells, blocks, numbers typed again, cells emptied."""
        source, left = self._source, list(self.day.land.columns.values())
        typed: list[Column] = []
        while left:
            size = min(len(left), source.choice((1, 1, 1, 1, 2, 4, 8)))
            block, left = left[:size], left[size:]
            typed += block
            yield [self._typed(one) for one in block]
            if source.random() < 0.2:
                yield [self._typed(source.choice(typed))]
            if source.random() < 0.06:
                yield [(source.choice(typed).pk, "", None)]

    def _typed(self, column: Column) -> Typed:
        return (column.pk, *column.draw(self._source))

    def work(self) -> None:
        """Log in, fill in, hand in, and go on until the answer stands where it is to stand."""
        self._browser.log_in(self.name, PASSWORD)
        self._open()
        self._try_a_wrong_text()
        for cells in self.steps:
            time.sleep(self._source.expovariate(1 / self.day.pace))
            self._save(cells)
        self.filled.set()
        if not self.leads:
            return
        if self.colleague is not None:
            self.colleague.filled.wait()
            self._open()
        self._hand_in()
        if self.commune.fate == "withdrawn" or self._source.random() < 0.2:
            self._take_back()
        while self._open() not in self._ends:
            self._see_to_it()
        corrections.ask(self._browser, self.day.land, self.commune, self._source, self.day.pace)

    @property
    def _ends(self) -> set[str]:
        fate = self.commune.fate
        return {"waiting": {"submitted", "accepted"}, "withdrawn": {"open"}}.get(fate, {fate})

    def _see_to_it(self) -> None:
        """Mend and hand in again what came back; wait while the office has not said its word."""
        state = self._open()
        if state in {"open", "returned"}:
            self._save([self._typed(self._source.choice(list(self.day.land.columns.values())))])
            self._hand_in()
        time.sleep(2 * self.day.pace * self._source.uniform(0.5, 1.5))

    def _open(self) -> str:
        """Load the sheet: versions as they stand, and the state of the answer."""
        page = self._browser.get(self._path)
        self._versions = {int(measure): int(version) for _unit, measure, version in _CELL.findall(page.text)}
        self._breaches = [one for told in _BREACHES.findall(page.text) for one in json.loads(told)]
        found = _STATE.search(page.text)
        if found is None:
            self.notes.fault(f"{self.name}: no sheet at {self._path}: {page.status}")
        return found[1] if found else ""

    def _try_a_wrong_text(self) -> None:
        number = next(one for one in self.day.land.columns.values() if one.how == "sum")
        answer = self._post([(number.pk, "mười hai", None)])
        if [cell["state"] for cell in answer] != ["fault"]:
            self.notes.fault(f"{self.name}: words were taken for a number: {answer}")

    def _save(self, cells: Sequence[Typed]) -> None:
        """Save cells; where a colleague changed one in the meantime, keep one's own or leave theirs."""
        meant = {measure: (text, answer) for measure, text, answer in cells}
        seen = dict(self._versions)
        for told in self._post(cells):
            measure = told["measure"]
            self._versions[measure] = told["version"]
            if told["state"] in {"draft", "unchanged"}:
                self._acknowledged(measure, told["version"], meant[measure][1])
                # What was sent again and stood already was saved the first time, unless it stood before that.
                if told["state"] == "draft" or (self._resent and told["version"] > seen.get(measure, 0)):
                    self.commune.saved.add((measure, told["version"]))
            elif told["state"] == "conflict" and self._has_company:
                self.notes.count("conflicts")
                if self._source.random() < 0.5:
                    self._save([(measure, *meant[measure])])
            else:
                self.notes.fault(f"{self.name}: {told}")

    @property
    def _has_company(self) -> bool:
        return len(self.commune.clerks) > 1

    def _acknowledged(self, measure: int, version: int, answer: Answer) -> None:
        with self.notes.lock:
            versions = self.commune.cells.setdefault(measure, {})
            before = versions.setdefault(version, answer)
        if before != answer:
            self.notes.fault(
                f"{self.name}: version {version} of {measure} was told for {before} and {answer}"
            )

    def _post(self, cells: Sequence[Typed]) -> list[dict[str, Any]]:
        """Send one request of the page's outbox until it is answered, the same each time."""
        sent = {
            "key": str(uuid.UUID(int=self._source.getrandbits(128))),
            "user": str(self.user),
            "cells": [
                {"unit": self.commune.unit, "measure": one, "text": text, "seen": self._versions.get(one, 0)}
                for one, text, _answer in cells
            ],
        }
        path, pause = f"/ky-bao-cao/{self.day.land.round}/ghi/", 0.25
        self._resent = False
        while True:
            begun = time.monotonic()
            try:
                page = self._browser.call(path, sent)
            except Cut:
                self.notes.count("saves sent again")
                self._resent = True
                time.sleep(pause * self._source.uniform(0.75, 1.25))
                pause = min(pause * 2, 4.0)
                continue
            if page.status == 200:
                break
            self.notes.fault(f"{self.name}: a save was refused: {page.status} {page.text[:200]}")
            return []
        with self.notes.lock:
            self.notes.saves.append(time.monotonic() - begun)
        answer = page.json()
        self._breaches = answer["breaches"]
        return list(answer["cells"])

    def _explain(self) -> None:
        """Give a reason for each warning that hinders."""
        for one in [one for one in self._breaches if one["waivable"] and not one["waived"]]:
            sent = {
                "key": one["check"], "user": str(self.user), "unit": self.commune.unit,
                "measure": one["measure"], "check": one["check"], "reason": "Số của phép đo, không nhầm",
            }  # fmt: skip
            self._until_told(lambda sent=sent: self._browser.call(self._waiving, sent), {200})

    @property
    def _waiving(self) -> str:
        return f"/ky-bao-cao/{self.day.land.round}/giai-trinh/"

    def _hand_in(self) -> None:
        """Explain and hand in; after a cut look at the page first, as a person would."""
        while True:
            self._explain()
            try:
                page = self._browser.send(f"{self._path}nop/", {})
            except Cut:
                if self._open() in {"submitted", "accepted"}:
                    return
                continue
            if page.status != 302:
                self.notes.fault(f"{self.name}: could not hand in: {page.status} {told(page.text)}")
            self.notes.count("handed in")
            return

    def _take_back(self) -> None:
        """Withdraw, unless the office has said its word already; some change a number and hand in again."""
        while True:
            try:
                page = self._browser.send(f"{self._path}rut-lai/", {})
            except Cut:
                if self._open() != "submitted":
                    return
                continue
            self.notes.count("withdrawn" if page.status == 302 else "too late to withdraw")
            if page.status not in {302, 409}:
                self.notes.fault(f"{self.name}: could not withdraw: {page.status} {told(page.text)}")
            return

    def _until_told(self, ask: Any, good: set[int]) -> None:
        while True:
            try:
                page = ask()
            except Cut:
                time.sleep(0.5)
                continue
            if page.status not in good:
                self.notes.fault(f"{self.name}: {page.status} {page.text[:200]}")
            return


def told(text: str) -> str:
    """Return the sentence of a refusal on a page."""
    found = re.search(r'role="alert">([^<]*)<', text)
    return found[1] if found else text[:200]
