"""The list of sources, the page of one, its file as it came, and bringing more."""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, HttpResponse
from django.utils import translation
from django.utils.translation import gettext as _

from soichieu.evidence import queries, services
from soichieu.foundation.errors import DomainError
from soichieu.foundation.http import fills_and_writes, reads
from soichieu.web import reader
from soichieu.web.listing.arrangement import Arrangement
from soichieu.web.listing.conditions import conditions_of
from soichieu.web.listing.sheet import first_rows, sheet_of
from soichieu.web.page import page_of, show
from soichieu.web.reading.cards import cards_of, decided
from soichieu.web.reading.passages import Mention, passage_at, passages_of
from soichieu.web.sources.columns import SOURCES
from soichieu.web.sources.forms import SourceListForm, UploadForm
from soichieu.web.units.choices import working_units

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from soichieu.evidence.models import Source

_PLACE = re.compile(r"(\d{1,9})-(\d{1,9})")


@dataclass(frozen=True, slots=True)
class Answer:
    """What is told of one file: one sentence."""

    file_name: str
    sentence: str
    refused: bool
    source_id: int | None = None


@reads
def sources(request: HttpRequest) -> HttpResponse:
    """Show the sources the reader may see, newest first."""
    form = SourceListForm(request.GET)
    view = Arrangement(request, SOURCES, form=form)
    if (instead := view.opening()) is not None:
        return instead
    found = view.ordered(_found(request, form))
    page = page_of(request, found)
    values = {
        "form": form,
        "list": view,
        "page": page,
        "lines": view.lines(page),
        "invented": any(source.invented for source in page),
    }
    return show(request, "web/sources.html", values, "dong")


@reads
def sources_sheet(request: HttpRequest) -> HttpResponse:
    """Give the same list as an Excel file."""
    form = SourceListForm(request.GET)
    view = Arrangement(request, SOURCES, form=form)
    rows, count = first_rows(view, _found(request, form))
    return sheet_of(
        request,
        view,
        rows,
        name=_("Nguồn"),
        file_name="nguon.xlsx",
        invented=any(source.invented for source in rows),
        count=count,
    )


def _found(request: HttpRequest, form: SourceListForm) -> "QuerySet[Source]":
    asked = conditions_of(form)
    wanted = queries.SourceFilter(
        words=asked.get("q") or "",
        claims=asked.get("claims") or "",
        published_since=asked.get("since"),
        published_until=asked.get("until"),
    )
    return queries.sources_seen(reader.sight_of(request), wanted)


@reads
def source(request: HttpRequest, pk: int) -> HttpResponse:
    """Show one source: where it is from, its text, what was made of it."""
    room = queries.reading_room(pk, reader.sight_of(request))
    lit = _lit(request.GET.get("trich", ""), room.source.text)
    values = {
        "source": room.source,
        "passages": passages_of(room.source.text, lit),
        "lit_passage": passage_at(room.source.text, lit[0].start)[0] if lit else None,
        "cards": cards_of(room.source.text, room.claims, room.contradictions),
        "done": decided(room.claims),
        "total": len(room.claims),
    }
    return show(request, "web/source.html", values)


def _lit(asked: str, text: str) -> list[Mention]:
    """Return the place the address asks to be lit up ("120-180"), none where it is no place of the text."""
    place = _PLACE.fullmatch(asked)
    start, end = (int(place[1]), int(place[2])) if place else (0, 0)
    return [Mention(start, end, 0, 0, "", "")] if start < end <= len(text) else []


@reads
def source_file(request: HttpRequest, pk: int) -> HttpResponse:
    """Give the file back as it came."""
    sight = reader.sight_of(request)
    kept = queries.source_of(pk, sight)
    response = HttpResponse(queries.content_of(pk, sight), content_type="application/octet-stream")
    response["Content-Disposition"] = f"attachment; filename*=UTF-8''{quote(kept.file_name)}"
    return response


@fills_and_writes
def upload(request: HttpRequest) -> HttpResponse:
    """Show the form, and take files: each answered with one sentence, and none holding up the others."""
    units = working_units(request)
    if request.method != "POST":
        form = UploadForm(units)
        return show(request, "web/upload.html", _values(form, []))
    form = UploadForm(units, request.POST, request.FILES)
    if not form.is_valid():
        refusals = [Answer("", sentence, refused=True) for sentence in _sentences(form)]
        return show(request, "web/upload.html", _values(form, refusals), "da-gui")
    answers = [_take(request, form, file) for file in form.cleaned_data["tep"]]
    return show(request, "web/upload.html", _values(form, answers), "da-gui")


def _values(form: UploadForm, answers: list[Answer]) -> dict[str, object]:
    return {"form": form, "answers": answers, "limit": settings.UPLOAD_LIMIT_BYTES}


def _sentences(form: UploadForm) -> list[str]:
    """Return what is wrong with the form, each thing by name."""
    return [f"{form[name].label}: {' '.join(map(str, errors))}" for name, errors in form.errors.items()]


def _take(request: HttpRequest, form: UploadForm, file: "UploadedFile[Any]") -> Answer:
    """Take one file in; its refusal is an answer too."""
    name = str(file.name)
    try:
        # What is kept of a reading is Vietnamese, whatever language the reader's page is in.
        with translation.override("vi"):
            taken = services.take_in(
                file.read(),
                file_name=name,
                by=reader.actor_of(request),
                owner_id=form.cleaned_data["unit"],
                published_on=form.cleaned_data["published_on"],
                url=form.cleaned_data["url"],
            )
    except DomainError as error:
        return Answer(name, error.sentence, refused=True)
    if not taken.created:
        return Answer(
            name, _("Tệp này đã có từ trước; đơn vị nay cũng giữ nguồn đó."), False, taken.source.pk
        )
    count = len(queries.claims_of(taken.source.pk, reader.sight_of(request)))
    sentence = _("Đã nhận, bóc được %(count)d điều để xem xét.") % {"count": count}
    return Answer(name, f"{sentence} {taken.source.damage}".strip(), False, taken.source.pk)
