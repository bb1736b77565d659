"""Gives each request its actor and turns a refused rule into one clear page or toast."""

import uuid
from collections.abc import Callable

import pghistory
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from soichieu.foundation.errors import DomainError

Respond = Callable[[HttpRequest], HttpResponse]


class RequestContextMiddleware:
    """Names the request, so that journal and row history can say which click a change came from."""

    def __init__(self, respond: Respond) -> None:
        self.respond = respond

    def __call__(self, request: HttpRequest) -> HttpResponse:
        request_id = uuid.uuid4().hex
        request.META["SOICHIEU_REQUEST_ID"] = request_id
        if request.method in {"GET", "HEAD"}:
            return self.respond(request)
        user = getattr(request.user, "pk", None)
        with pghistory.context(user=user, request=request_id, url=request.path):
            return self.respond(request)


class DomainErrorMiddleware:
    """Answers a DomainError with its own sentence and status; nothing else is caught."""

    def __init__(self, respond: Respond) -> None:
        self.respond = respond

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.respond(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """Render the sentence; a request from htmx gets the toast only."""
        if not isinstance(error, DomainError):
            return None
        template = "web/error.html#toast" if getattr(request, "htmx", False) else "web/error.html"
        return render(request, template, {"sentence": error.sentence}, status=error.status)
