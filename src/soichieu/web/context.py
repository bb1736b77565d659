"""What every page needs: who reads, the menu, the language, the text to seek again."""

import json
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from importlib.metadata import version
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from soichieu.accounts.enums import JOURNAL_ROLES
from soichieu.organisations import queries as organisations
from soichieu.reminders import queries as reminders
from soichieu.web import reader

_FIGURES = ("/so-lieu/", "/ky-bao-cao/")
"""Below it are all screens of figures, under one entry of the menu."""
_LANGUAGES = {"vi": "Tiếng Việt", "en": "English"}

# No evaluation, no injected style, no page kept in the browser's storage; refusals land among the toasts.
_HTMX = {
    "allowEval": False,
    "includeIndicatorStyles": False,
    "historyCacheSize": 0,
    "refreshOnHistoryMiss": True,
    "scrollBehavior": "auto",
    "responseHandling": [
        {"code": "204", "swap": False},
        {"code": "[23]..", "swap": True},
        {"code": "[45]..", "swap": True, "error": True, "target": "#loi-nhan", "swapOverride": "beforeend"},
    ],
}


@dataclass(frozen=True, slots=True)
class MenuItem:
    """One entry of the side menu."""

    address: str
    label: str
    icon: str
    current: bool


class House:
    """The values of the page frame, each worked out only when a page shows it."""

    htmx_config = json.dumps(_HTMX)
    version = version("soichieu")

    def __init__(self, request: HttpRequest) -> None:
        self._request = request

    @property
    def now(self) -> datetime:
        """The moment the page was made, as a print-out tells it."""
        return timezone.now()

    @property
    def language(self) -> str:
        """The language of the page."""
        return "en" if (translation.get_language() or "vi").startswith("en") else "vi"

    @property
    def other_language(self) -> dict[str, str]:
        """The language the switch leads to."""
        code = "vi" if self.language == "en" else "en"
        return {"code": code, "name": _LANGUAGES[code]}

    @property
    def searched(self) -> str:
        """What stands in the search box."""
        return self._request.GET.get("q", "") if self._request.path == reverse("search") else ""

    @property
    def holds_invention(self) -> bool:
        """True where the invented province was loaded, so that every page says so (R23)."""
        return organisations.holds_invention()

    @property
    def name(self) -> str:
        """The name of who is logged in."""
        return str(getattr(self._request.user, "full_name", ""))

    @cached_property
    def posts(self) -> list[str]:
        """The reader's posts, each with its unit."""
        if not self._request.user.is_authenticated:
            return []
        posts, names = reader.posts_of(self._request), reader.own_units(self._request)
        return [f"{post.title or post.get_role_display()}, {names[post.unit_id]}" for post in posts]

    @property
    def place(self) -> str:
        """The post in whose name the reader acts."""
        return self.posts[0] if self.posts else ""

    @cached_property
    def unread(self) -> int:
        """How many reminders of the reader are unread and still owed."""
        return reminders.unread_count(self._request.user.pk) if self._request.user.pk else 0

    @cached_property
    def menu(self) -> list[MenuItem]:
        """The side menu; the journal only for those who may open it."""
        if not self._request.user.is_authenticated:
            return []
        entries = [
            ("desk", _("Bàn làm việc"), "layout-dashboard"),
            ("directives", _("Văn bản"), "file-text"),
            ("rollouts", _("Tình hình triển khai"), "checks"),
            ("alignment", _("Soi chiếu"), "columns"),
            ("tasks", _("Nhiệm vụ"), "clock"),
            ("figures", _("Số liệu"), "chart-bar"),
            ("obstacles", _("Vướng mắc"), "alert-triangle"),
            ("notices", _("Nhắc việc"), "bell"),
            ("readings", _("Bóc tách"), "highlight"),
            ("sources", _("Nguồn"), "files"),
            ("units", _("Đơn vị"), "building-community"),
        ]
        if {post.role for post in reader.posts_of(self._request)} & JOURNAL_ROLES:
            entries.append(("journal", _("Nhật ký"), "history"))
        return [self._entry(*entry) for entry in entries]

    def _entry(self, name: str, label: str, icon: str) -> MenuItem:
        address, path = reverse(name), self._request.path
        within = _FIGURES if address.startswith(_FIGURES[0]) else address
        current = path == address if address == "/" else path.startswith(within)
        return MenuItem(address, label, icon, current)


def house(request: HttpRequest) -> dict[str, Any]:
    """Return the values that the page frame shows."""
    return {"house": House(request)}
