"""What an office does in the cascade: open a rollout, waive, and record on evidence that something was done."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from soichieu.cascade import queries, services
from soichieu.cascade.enums import DutyKind
from soichieu.directives import queries as directives
from soichieu.evidence import queries as evidence
from soichieu.foundation.errors import DomainError, Invalid
from soichieu.foundation.http import fills_and_writes
from soichieu.organisations.queries import UnitRule
from soichieu.pure.reading.locating import Index
from soichieu.web import reader
from soichieu.web.inputs import parsed_symbol
from soichieu.web.page import show
from soichieu.web.rollouts.forms import OpenForm, TellForm, WaiveForm
from soichieu.web.units.choices import working_units

_MOST_SOURCES = 200
