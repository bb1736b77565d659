"""The page of one directive, and the references that wait for a person."""

from typing import TYPE_CHECKING
from urllib.parse import quote

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from soichieu.alignment import queries as alignment
from soichieu.directives import policies, queries, services
from soichieu.directives.briefs import brief_of
from soichieu.foundation.http import reads, writes
from soichieu.web import reader
from soichieu.web.page import show
from soichieu.web.register.forms import ReferenceForm
from soichieu.web.register.page import count_of, drawing_of, name_of, said_of

if TYPE_CHECKING:
    from soichieu.directives.models import Reference

_DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@reads
def directive(request: HttpRequest, pk: int) -> HttpResponse:
    """Show all that is known of one directive within the reader's sight."""
    page = queries.directive_page(pk, reader.sight_of(request))
    values = {
        "page": page,
        "directive": page.directive,
        "name": name_of(page.directive),
        "drawing": drawing_of(page),
        "kin": count_of(page.above) + count_of(page.below),
        "said": said_of(page),
        "references": [_asked(request, reference) for reference in page.references],
        "has_text": alignment.has_text(pk),
        "versions": alignment.other_versions(pk, reader.sight_of(request)),
        "namesakes": [(other, name_of(other)) for other in page.namesakes],
    }
    return show(request, "web/directive.html", values)


@reads
def brief(request: HttpRequest, pk: int) -> HttpResponse:
    """Give the one-page brief of a directive as a Word file."""
    sight = reader.sight_of(request)
    named = name_of(queries.directive_of(pk, sight)).replace("/", "-")
    response = HttpResponse(brief_of(pk, sight, made_on=reader.today()), content_type=_DOCX)
    response["Content-Disposition"] = f"attachment; filename*=UTF-8''{quote(named)}.docx"
    return response


@reads
def references(request: HttpRequest) -> HttpResponse:
    """Show the references that fit several directives, each with its choices."""
    waiting = queries.references_waiting(reader.sight_of(request))
    page = Paginator(waiting, 20).get_page(request.GET.get("trang"))
    asked = [_asked(request, reference) for reference in page]
    return show(request, "web/references.html", {"page": page, "references": asked})


@writes
def decide_reference(request: HttpRequest, pk: int) -> HttpResponse:
    """Write which directive a reference means."""
    waiting = queries.references_waiting(reader.sight_of(request)).filter(pk=pk).first()
    if waiting is None:
        return redirect("references")
    form = ReferenceForm(_choices(waiting), request.POST, auto_id=f"r{pk}_%s")
    if not form.is_valid():
        values = {"page": None, "references": [(waiting, form, True)]}
        return show(request, "web/references.html", values)
    decided = services.decide_reference(
        pk,
        by=reader.actor_of(request),
        reason=form.cleaned_data["reason"],
        directive_id=form.directive_id(),
    )
    return redirect("directive", decided.chosen_id)


def _choices(reference: "Reference") -> list[tuple[int, str]]:
    """Return the candidates with what tells them apart."""
    return [
        (
            candidate.pk,
            ", ".join(
                part
                for part in (
                    name_of(candidate),
                    f"{candidate.issued_on:%d/%m/%Y}" if candidate.issued_on else "",
                    candidate.issuer_text,
                    candidate.title[:90],
                )
                if part
            ),
        )
        for candidate in reference.candidates.all()
    ]


def _asked(request: HttpRequest, reference: "Reference") -> tuple["Reference", ReferenceForm, bool]:
    """Return a reference with its form and whether the reader may decide it."""
    claim = reference.claim  # gone only where the source was read again, and then nothing is open
    may = claim is not None and policies.can_decide(reader.actor_of(request), claim.source)
    return reference, ReferenceForm(_choices(reference), auto_id=f"r{reference.pk}_%s"), may
