"""Offices that judge what clerks hand in, and the other numbers they ask for where one was accepted."""

import random
import re

import corrections
from browser import Browser, Cut
from land import PASSWORD
from people import Day, told

_WAITING = re.compile(
    r'name="chon" value="(\d+)".*?name="seen-\1" value="([^"]*)".*?href="[^"]*">([^<]*)</a>', re.DOTALL
)
_REMARK = re.compile(r'name="(r-\d+)"')


class Office:
    """The office of a province: returns some answers once with a reason for a cell, accepts the others."""

    def __init__(self, day: Day, machine: int, province: int, name: str, source: random.Random) -> None:
        self.day, self.name, self.notes = day, name, day.notes
        self._browser = Browser(day.port, machine, day.notes)
        self._below = {one.name: one for one in day.land.communes if one.province == province}
        self._returned: set[str] = set()
        self._source = source

    def work(self) -> None:
        """Judge what waits until every clerk has gone home."""
        self._browser.log_in(self.name, PASSWORD)
        while not self.day.over.is_set():
            together = []
            for answer, seen, name in self._waiting():
                commune = self._below[name]
                sends_back = commune.is_sent_back and name not in self._returned
                if commune.fate in {"waiting", "withdrawn"}:
                    continue
                if commune.fate == "returned" or sends_back:
                    self._send_back(answer, name)
                elif self._source.random() < 0.5:
                    self._judge(answer, {"verdict": "accepted", "reason": "", "seen": seen})
                else:
                    together += [("chon", answer), (f"seen-{answer}", seen)]
            if together:
                self._accept(together)
            corrections.decide(self._browser, self._below)
            self.day.over.wait(self.day.pace)

    def _waiting(self) -> list[tuple[str, str, str]]:
        return [
            (answer, seen, name.strip()) for answer, seen, name in _WAITING.findall(self._page("cho-duyet/"))
        ]

    def _page(self, path: str) -> str:
        return self._browser.get(f"/ky-bao-cao/{path}").text

    def _send_back(self, answer: str, name: str) -> None:
        page = self._page(f"bao-cao/{answer}/")
        remarks, seen = _REMARK.findall(page), re.search(r'name="seen" value="([^"]*)"', page)
        if not remarks or not seen:
            return  # withdrawn since the list was made
        said = {
            self._source.choice(remarks): "Xem lại số này",
            "reason": "Đề nghị kiểm tra lại",
            "seen": seen[1],
        }
        if self._judge(answer, {"verdict": "returned", **said}):
            self._returned.add(name)

    def _judge(self, answer: str, said: dict[str, str]) -> bool:
        """Say the word; one that was lost or came too late is seen in the list the next time."""
        try:
            page = self._browser.send(f"/ky-bao-cao/bao-cao/{answer}/y-kien/", said)
        except Cut:
            return False
        if page.status not in {302, 409}:
            self.notes.fault(f"{self.name}: could not judge: {page.status} {told(page.text)}")
        self.notes.count(said["verdict"] if page.status == 302 else "judged too late")
        return page.status == 302

    def _accept(self, chosen: list[tuple[str, str]]) -> None:
        try:
            page = self._browser.send("/ky-bao-cao/cho-duyet/duyet/", chosen)
        except Cut:
            return
        if page.status not in {302, 409}:
            self.notes.fault(f"{self.name}: could not accept: {page.status} {told(page.text)}")
        if page.status == 302:
            self.notes.count("accepted", len(chosen) // 2)
