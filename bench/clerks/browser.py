"""What a browser does over HTTP, for one person: cookies, tokens, forms, requests of the page's script."""

import http.client
import json
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from http.cookies import SimpleCookie
from typing import Any
from urllib.parse import urlencode

PATIENCE = 20.0  # seconds, as the page's script has it


class Cut(Exception):
    """No answer: the connection was refused or cut, or nothing came for too long."""


@dataclass
class Notes:
    """What everybody saw, kept together."""

    saves: list[float] = field(default_factory=list)
    """Seconds of each save that was answered at once."""
    counts: Counter[str] = field(default_factory=Counter)
    cuts: list[tuple[float, str]] = field(default_factory=list)
    """When a connection was cut, and how."""
    faults: list[str] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def count(self, what: str, number: int = 1) -> None:
        """Count something."""
        with self.lock:
            self.counts[what] += number

    def fault(self, said: str) -> None:
        """Keep what must not have happened."""
        with self.lock:
            self.faults.append(said)


@dataclass(frozen=True)
class Page:
    """One answer of the server."""

    status: int
    text: str
    place: str

    def json(self) -> Any:
        """Return what a script is told."""
        return json.loads(self.text)


class Browser:
    """One person at one window, on a machine of their own (an address of the loopback network)."""

    def __init__(self, port: int, machine: int, notes: Notes) -> None:
        self.notes = notes
        self._port = port
        self._machine = f"127.0.{1 + machine // 250}.{1 + machine % 250}"
        self._cookies: dict[str, str] = {}

    def get(self, path: str) -> Page:
        """Open a page; while the server is away, open it again."""
        while True:
            try:
                return self._ask("GET", path)
            except Cut:
                time.sleep(0.5)

    def send(self, path: str, fields: dict[str, Any] | list[tuple[str, Any]]) -> Page:
        """Send a form; raises Cut where it is not known whether it arrived."""
        given = [*(fields.items() if isinstance(fields, dict) else fields)]
        body = urlencode([*given, ("csrfmiddlewaretoken", self._cookies.get("csrftoken", ""))])
        return self._ask("POST", path, body, {"Content-Type": "application/x-www-form-urlencoded"})

    def call(self, path: str, value: Any) -> Page:
        """Send what the page's script sends; raises Cut as `send` does."""
        headers = {
            "Content-Type": "application/json",
            "Accept": "application/json",
            "X-CSRFToken": self._cookies.get("csrftoken", ""),
        }
        return self._ask("POST", path, json.dumps(value), headers)

    def log_in(self, name: str, password: str) -> None:
        """Log in by the form; a cut answer is asked for again."""
        self.get("/dang-nhap/")
        while True:
            try:
                page = self.send("/dang-nhap/", {"login": name, "password": password})
            except Cut:
                time.sleep(0.5)
                continue
            if page.status != 302 or page.place != "/":
                self.notes.fault(f"{name} could not log in: {page.status} {page.place}")
            return

    def _ask(
        self, method: str, path: str, body: str | None = None, headers: dict[str, str] | None = None
    ) -> Page:
        line = http.client.HTTPConnection(
            "127.0.0.1", self._port, timeout=PATIENCE, source_address=(self._machine, 0)
        )
        cookies = "; ".join(f"{name}={value}" for name, value in self._cookies.items())
        try:
            line.request(method, path, body, {**(headers or {}), "Cookie": cookies, "Connection": "close"})
            answer = line.getresponse()
            text = answer.read().decode()
        except TimeoutError as late:
            self.notes.count(f"waited {PATIENCE:.0f} s in vain")
            raise Cut from late
        except (OSError, http.client.HTTPException) as lost:
            with self.notes.lock:
                self.notes.cuts.append((time.monotonic(), type(lost).__name__))
            raise Cut from lost
        finally:
            line.close()
        self.notes.count("requests")
        if answer.status >= 500:
            self.notes.fault(f"{answer.status} shown at {method} {path}")
        for given in answer.headers.get_all("Set-Cookie", []):
            self._cookies.update({name: one.value for name, one in SimpleCookie(given).items()})
        return Page(answer.status, text, answer.headers.get("Location", ""))
