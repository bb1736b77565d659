"""Another number where one was accepted: asked for by a clerk with a reason, judged by the office."""

import random
import re
import time
from collections.abc import Mapping
from fractions import Fraction

from browser import Browser, Cut
from land import Answer, Column, Commune, Land

_ASKED = re.compile(r'action="/so-lieu/o/(\d+)/dinh-chinh/"')
_STATE = re.compile(r'class="standing s-(\w+)"')
_WAITING = re.compile(r'href="(/so-lieu/o/\d+/)#dinh-chinh"')
_DECIDED = re.compile(r'action="(/so-lieu/dinh-chinh/\d+/y-kien/)"')
_LIST = "/so-lieu/dinh-chinh/?viec="
_ENDS = {"waiting": {"proposed"}, "accepted": {"accepted"}, "refused": {"returned"}}


def ask(browser: Browser, land: Land, commune: Commune, source: random.Random, pace: float) -> None:
    """Ask for another number in one accepted cell, where this unit is to; wait for the word it is to get."""
    numbers = [one for one in land.columns.values() if isinstance(commune.last(one.pk), Fraction)]
    if not commune.corrects or not numbers:
        return
    column = source.choice([one for one in numbers if one.how != "count"] or numbers)
    text, answer = _another(column, commune.last(column.pk), source)
    page = f"/so-lieu/o/{column.pk}/{land.period}/{commune.unit}/"
    commune.corrected = (column.pk, answer)
    while not (states := _STATE.findall(browser.get(f"{_LIST}cua-minh").text)):
        cell = _ASKED.search(browser.get(page).text)
        if cell is None:
            browser.notes.fault(f"{commune.name}: no way to correct at {page}")
            return
        try:
            said = browser.send(f"/so-lieu/o/{cell[1]}/dinh-chinh/", {"text": text, "reason": "Nhập nhầm"})
        except Cut:
            continue
        if said.status != 302:
            browser.notes.fault(f"{commune.name}: could not correct: {said.status}")
            return
    while states[-1] not in _ENDS[commune.corrects]:
        time.sleep(pace)
        states = _STATE.findall(browser.get(f"{_LIST}cua-minh").text)
    browser.notes.count("corrections asked")


def decide(browser: Browser, below: Mapping[str, Commune]) -> None:
    """Accept or refuse the corrections that wait for the office, but those that are to wait."""
    for place in dict.fromkeys(_WAITING.findall(browser.get(f"{_LIST}cho-duyet").text)):
        page = browser.get(place).text
        there, commune = (
            _DECIDED.search(page),
            next((one for name, one in below.items() if name in page), None),
        )
        if there is None or commune is None or commune.corrects == "waiting":
            continue
        verdict = "returned" if commune.corrects == "refused" else "accepted"
        try:
            said = browser.send(there[1], {"verdict": verdict, "why": "Đã đối chiếu sổ"})
        except Cut:
            continue
        if said.status not in {302, 409}:
            browser.notes.fault(f"{commune.name}: could not judge a correction: {said.status}")
        browser.notes.count(f"corrections {commune.corrects}")


def _another(column: Column, before: Answer, source: random.Random) -> tuple[str, Answer]:
    """Draw until it is another number."""
    while (drawn := column.draw(source))[1] == before:
        pass
    return drawn
