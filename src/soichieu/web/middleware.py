"""Gives each request its name and language and turns a refused rule into one clear page or toast."""

import uuid
from collections.abc import Callable

import pghistory
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render, resolve_url
from django.utils import translation

from soichieu.foundation.errors import DomainError

Respond = Callable[[HttpRequest], HttpResponse]


class RequestContextMiddleware:
    """Names the request, so that journal and row history can say which click a change came from."""

    def __init__(self, respond: Respond) -> None:
        self.respond = respond

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Name the request and answer it."""
        request_id = uuid.uuid4().hex
        request.META["SOICHIEU_REQUEST_ID"] = request_id
        _speak(request)
        if request.method in {"GET", "HEAD"}:
            return _leave_fragment(request, self.respond(request))
        user = getattr(request.user, "pk", None)
        with pghistory.context(user=user, request=request_id, url=request.path):
            return _leave_fragment(request, self.respond(request))


def _speak(request: HttpRequest) -> None:
    """Take the language the reader chose; Vietnamese otherwise, whatever the browser is set to."""
    chosen = request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME, settings.LANGUAGE_CODE)
    translation.activate(chosen if chosen in dict(settings.LANGUAGES) else settings.LANGUAGE_CODE)
    request.LANGUAGE_CODE = translation.get_language()  # as LocaleMiddleware does


def _leave_fragment(request: HttpRequest, response: HttpResponse) -> HttpResponse:
    """Send the whole page to the log-in where htmx would put the log-in form into a fragment."""
    login = resolve_url(settings.LOGIN_URL)
    if (
        getattr(request, "htmx", False)
        and response.status_code == 302
        and response["Location"].startswith(login)
    ):
        answer = HttpResponse(status=204)
        answer["HX-Redirect"] = login
        return answer
    return response


class DomainErrorMiddleware:
    """Answers a DomainError with its own sentence and status; nothing else is caught."""

    def __init__(self, respond: Respond) -> None:
        self.respond = respond

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Pass the request on; refusals come to `process_exception`."""
        return self.respond(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """Render the sentence; a request from htmx gets the toast only."""
        if not isinstance(error, DomainError):
            return None
        template = "web/error.html#toast" if getattr(request, "htmx", False) else "web/error.html"
        return render(request, template, {"sentence": error.sentence}, status=error.status)
