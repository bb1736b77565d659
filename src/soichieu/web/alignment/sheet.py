"""The working sheet of a unit: its clauses, what serves each, what may, and the decisions on it."""

import json
from collections.abc import Collection
from dataclasses import replace
from typing import Any

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from soichieu.alignment import policies, queries, services
from soichieu.alignment.errors import NoSuchLink, NoSuchPoint
from soichieu.alignment.queries import Sheet
from soichieu.alignment.services import Pair
from soichieu.evidence import queries as evidence
from soichieu.foundation.errors import Invalid
from soichieu.foundation.http import reads, writes
from soichieu.web import reader
from soichieu.web.alignment.asking import ONLY_CHOICES, Asked, asked_of
from soichieu.web.alignment.lines import (
    counts_of,
    grounds_in_words,
    idle_of,
    lines_of,
    other_gaps,
    source_ids,
)
from soichieu.web.page import show

TEMPLATE = "web/unit_sheet.html"


@reads
def unit_sheet(request: HttpRequest) -> HttpResponse:
    """Show the working sheet of a unit."""
    asked = asked_of(request)
    sheet = sheet_asked(request, asked)
    values = sheet_values(request, asked, sheet)
    values["lines"] = lines_of(sheet, asked.only)
    values["choices"] = ONLY_CHOICES
    return show(request, TEMPLATE, values)


@writes
def decide_links(request: HttpRequest) -> HttpResponse:
    """Confirm, reject and take back what the buttons name: pairs "c1.c2", decisions by their number."""
    asked = asked_of(request)
    confirmed, rejected = _pairs(request, "xac-nhan"), _pairs(request, "bac")
    taken = [int(one) for one in request.POST.get("bo", "").split() if one.isdecimal() and len(one) < 19]
    if not (confirmed or rejected or taken):
        raise Invalid(_("Hãy chọn ít nhất một cặp điều khoản và mục."))
    before = sheet_asked(request, asked, with_offers=bool(confirmed or rejected))
    touched = {clause for clause, _item in (*confirmed, *rejected)} | _clauses_of_links(before, taken)
    by = reader.actor_of(request)
    made = []
    with transaction.atomic():
        for link_id in taken:
            services.take_back(link_id, by=by)
        if confirmed:
            made += services.confirm(pairs_told(before, confirmed), unit_id=asked.unit_id, by=by)
        if rejected:
            made += services.reject(pairs_told(before, rejected), unit_id=asked.unit_id, by=by)
    undo = {"bo": " ".join(str(link.pk) for link in made)} if not taken else {}
    known = None if taken else before
    return changed(request, asked, touched, undo, known=known)


def sheet_asked(request: HttpRequest, asked: Asked, *, with_offers: bool = True) -> Sheet:
    """Return the sheet an address asks for; raises NoSuchPoint for what is out of sight."""
    sight = reader.sight_of(request)
    return queries.sheet_of(asked.directive_ids, asked.unit_id, asked.on, sight, with_offers=with_offers)


def sheet_values(request: HttpRequest, asked: Asked, sheet: Sheet) -> dict[str, Any]:
    """Return what the parts of the sheet need, but its lines."""
    sources = evidence.visible_sources(reader.sight_of(request)).filter(pk__in=source_ids(sheet))
    return {
        "asked": asked,
        "sheet": sheet,
        "counts": counts_of(sheet),
        "idle": idle_of(sheet),
        "other_gaps": other_gaps(sheet),
        "sources": set(sources.values_list("pk", flat=True)),
        "may": policies.can_align(reader.actor_of(request), asked.unit_id),
    }


def changed(
    request: HttpRequest,
    asked: Asked,
    touched: Collection[str],
    undo: dict[str, str],
    *,
    known: Sheet | None = None,
) -> HttpResponse:
    """Answer an act: the clauses it touched and the sums for htmx, else the sheet again at the first of them.

    `known` is the sheet as it was before, whose suggestions still stand but for those decided on; without it
    they are made anew.
    """
    place = f"#dk-{min(touched)}" if touched else ""
    if not request.htmx:  # type: ignore[attr-defined]  # set by HtmxMiddleware
        return redirect(f"{asked.address}{place}")
    sheet = sheet_asked(request, asked, with_offers=known is None)
    if known is not None:
        sheet = _with_offers(sheet, known)
    values = sheet_values(request, asked, sheet)
    values |= {"lines": lines_of(sheet, refs=touched), "oob": True}
    response = render(request, f"{TEMPLATE}#doi", values)
    response["HX-Trigger-After-Swap"] = json.dumps({"decided": undo})
    return response


def pairs_told(sheet: Sheet, pairs: Collection[tuple[str, str]]) -> list[Pair]:
    """Return pairs with what the machine said of each; raises NoSuchPoint for one not of this sheet."""
    clauses, items = {line.clause.ref for line in sheet.lines}, {item.ref for item in sheet.items}
    if any(clause not in clauses or item not in items for clause, item in pairs):
        raise NoSuchPoint(_("Cặp này không còn trong phiếu: hãy tải lại trang."))
    offers = {(line.clause.ref, offer.item.ref): offer for line in sheet.lines for offer in line.offers}
    told = []
    for pair in pairs:
        offer = offers.get(pair)
        grounds = grounds_in_words(offer.grounds) if offer else []
        words = tuple(f"{why}: {what}" for why, what in grounds)
        told.append(Pair(*pair, score=offer.score if offer else None, grounds=words))
    return told


def _pairs(request: HttpRequest, name: str) -> list[tuple[str, str]]:
    """Return the pairs a button names; raises NoSuchPoint for what is none."""
    found = []
    for word in request.POST.get(name, "").split():
        clause, _dot, item = word.partition(".")
        if not (clause and item):
            raise NoSuchPoint(_("Cặp này không còn trong phiếu: hãy tải lại trang."))
        found.append((clause, item))
    return found


def _clauses_of_links(sheet: Sheet, link_ids: Collection[int]) -> set[str]:
    """Return the clauses that decisions hang on; raises NoSuchLink for one that is not of this sheet."""
    found = {one.link_id: line.clause.ref for line in sheet.lines for one in line.served if not one.through}
    found |= {link_id: line.clause.ref for line in sheet.lines for link_id, _item in line.rejected}
    if not set(link_ids) <= set(found):
        raise NoSuchLink(_("Không tìm thấy liên kết này."))
    return {found[link_id] for link_id in link_ids}


def _with_offers(sheet: Sheet, before: Sheet) -> Sheet:
    """Return a sheet with the suggestions it had before, less what was decided on meanwhile."""
    known = {line.clause.ref: line.offers for line in before.lines}
    lines = []
    for line in sheet.lines:
        taken = {one.item.ref for one in line.served} | {item.ref for _pk, item in line.rejected}
        offers = tuple(one for one in known.get(line.clause.ref, ()) if one.item.ref not in taken)
        lines.append(replace(line, offers=offers))
    return replace(sheet, lines=tuple(lines))
