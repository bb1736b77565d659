"""What is done with tasks: giving one, moving a share, asking for and deciding on a later day."""

from datetime import date
from typing import TYPE_CHECKING, Any

from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import translation

from soichieu.directives import queries as directives
from soichieu.evidence import services as evidence
from soichieu.foundation.errors import DomainError
from soichieu.foundation.http import fills_and_writes, writes
from soichieu.organisations import queries as organisations
from soichieu.pure.calendar import read_deadline
from soichieu.tasks import queries, services
from soichieu.tasks.enums import Move, State
from soichieu.web import reader
from soichieu.web.page import show
from soichieu.web.sources.choices import sources_of
from soichieu.web.tasks.forms import AskForm, DecideForm, ExtendForm, GiveForm, GiveOutForm, MoveForm
from soichieu.web.tasks.task_page import page_values
from soichieu.web.units.choices import working_units

if TYPE_CHECKING:
    from django.core.files.uploadedfile import UploadedFile


@fills_and_writes
def give_task(request: HttpRequest) -> HttpResponse:
    """Show the form for a task, and give it."""
    whole = request.GET.get("thuoc", "")
    start = {"part_of": whole if whole.isdigit() else None}
    posted = request.POST if request.method == "POST" else None
    form = GiveForm(working_units(request), posted, initial=start)
    if form.is_bound and form.is_valid():
        try:
            given = services.give_task(_new(request, form.cleaned_data), by=reader.actor_of(request))
        except DomainError as error:
            form.add_error(None, error.sentence)
        else:
            return redirect("task", given.pk)
    return show(request, "web/give_task.html", {"form": form})


def _new(request: HttpRequest, given: dict[str, Any]) -> services.NewTask:
    symbol, on = given["symbol"].strip(), given["given_on"]
    directive = directives.one_by_symbol(symbol, reader.sight_of(request)) if symbol else None
    others = [name.strip() for name in given["coordinating"].split(";") if name.strip()]
    worded = read_deadline(given["due_text"], on)
    if given["part_of"]:
        queries.task_page(given["part_of"], reader.sight_of(request))
    return services.NewTask(
        title=given["title"],
        office_id=given["unit"],
        lead_id=organisations.unit_by_name(given["lead"], on).pk,
        coordinating_ids=[organisations.unit_by_name(name, on).pk for name in others],
        given_on=on,
        product=given["product"],
        leader=given["leader"],
        directive_id=directive.pk if directive else None,
        parent_id=given["part_of"],
        due=given["due"] or worded.day,
        due_text=given["due_text"],
        bound=worded.bound,
    )


@fills_and_writes
def give_out(request: HttpRequest, pk: int) -> HttpResponse:
    """Show the tasks a source tells of, with what is unclear row by row; give out those chosen."""
    sight = reader.sight_of(request)
    found = queries.proposals_of(pk, sight)
    form = GiveOutForm(working_units(request), request.POST if request.method == "POST" else None)
    form.fields["given_on"].initial = f"{found.given_on or reader.today():%d/%m/%Y}"
    if form.is_bound and form.is_valid():
        try:
            services.give_out(
                pk,
                [int(one) for one in request.POST.getlist("chon") if one.isdigit()],
                office_id=form.cleaned_data["unit"],
                given_on=form.cleaned_data["given_on"],
                leads=_leads_named(request, found, form.cleaned_data["given_on"]),
                by=reader.actor_of(request),
                sight=sight,
            )
        except DomainError as error:
            form.add_error(None, error.sentence)
        else:
            return redirect("tasks")
    ids = {row.lead_id for row in found.rows if row.lead_id}
    values = {"found": found, "form": form, "names": reader.unit_names(ids, found.given_on)}
    return show(request, "web/give_out.html", values)


def _leads_named(request: HttpRequest, found: queries.Proposals, on: date) -> dict[int, int]:
    """Return the leads a person named for tasks whose own is unclear."""
    named = {row.claim_id: request.POST.get(f"chu-tri-{row.claim_id}", "").strip() for row in found.rows}
    return {pk: organisations.unit_by_name(name, on).pk for pk, name in named.items() if name}


@writes
def move_share(request: HttpRequest, pk: int) -> HttpResponse:
    """Make a move with a share; a refusal shows on the page of its task."""
    share = queries.share_of(pk, reader.sight_of(request))
    form = MoveForm(list(Move), sources_of(request), request.POST, request.FILES, prefix=f"m{pk}")

    def act(given: dict[str, Any]) -> None:
        move_as_told(request, pk, given)

    return _done(request, share.task_id, f"move-{pk}", form, act)


def move_as_told(request: HttpRequest, pk: int, given: dict[str, Any]) -> None:
    """Make the move with a share that a valid MoveForm tells of."""
    services.move_share(
        pk,
        Move(given["move"]),
        on=given["on"],
        words=given["words"],
        source_id=given["source"] or _taken_in(request, given["file"]),
        seen=State(given["seen"]) if given["seen"] in State.values else None,
        by=reader.actor_of(request),
    )


def _taken_in(request: HttpRequest, file: "UploadedFile[Any] | None") -> int | None:
    """Keep a file brought with a move as a source of the reader's unit; it stays if the move is refused."""
    if file is None:
        return None
    units = working_units(request)
    with translation.override("vi"):
        taken = evidence.take_in(
            file.read(),
            file_name=str(file.name),
            by=reader.actor_of(request),
            owner_id=units[0][0] if units else None,
        )
    return taken.source.pk


@writes
def ask_extension(request: HttpRequest, pk: int) -> HttpResponse:
    """Ask for a later day."""
    share = queries.share_of(pk, reader.sight_of(request))

    def act(given: dict[str, Any]) -> None:
        services.ask_extension(pk, on=reader.today(), by=reader.actor_of(request), **given)

    return _done(request, share.task_id, f"ask-{pk}", AskForm(request.POST, prefix=f"a{pk}"), act)


@writes
def extend_share(request: HttpRequest, pk: int) -> HttpResponse:
    """Give a later day that nobody asked for."""
    share = queries.share_of(pk, reader.sight_of(request))

    def act(given: dict[str, Any]) -> None:
        services.extend_share(pk, on=reader.today(), by=reader.actor_of(request), **given)

    return _done(request, share.task_id, f"extend-{pk}", ExtendForm(request.POST, prefix=f"e{pk}"), act)


@writes
def decide_extension(request: HttpRequest, pk: int) -> HttpResponse:
    """Grant or refuse a later day; `pk` is that of the share whose request waits."""
    share = queries.share_of(pk, reader.sight_of(request))

    def act(given: dict[str, Any]) -> None:
        services.decide_extension_of(pk, on=reader.today(), by=reader.actor_of(request), **given)

    return _done(request, share.task_id, f"decide-{pk}", DecideForm(request.POST, prefix=f"d{pk}"), act)


def _done(request: HttpRequest, task_id: int, kind: str, form: Form, act: Any) -> HttpResponse:
    """Act on a valid form and return to the page; show what was refused otherwise."""
    if form.is_valid():
        try:
            act(form.cleaned_data)
        except DomainError as error:
            form.add_error(None, error.sentence)
        else:
            return redirect("task", task_id)
    return show(request, "web/task.html", page_values(request, task_id, {kind: form}), status=400)
