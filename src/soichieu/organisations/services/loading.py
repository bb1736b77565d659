"""Loads the country, and the invented province of the demonstration, from their tables of facts."""

from pathlib import Path

from django.db import connection, transaction

from soichieu.audit import services as audit
from soichieu.foundation.actor import Actor
from soichieu.organisations.models import Committee, DataSource, Horizon, OfficialCount, StandingBody, Unit
from soichieu.organisations.services.staging import Difference, bring_in
from soichieu.organisations.services.tables import DATA, area_scheme, day_of, read_facts, rows
from soichieu.pure.hierarchy.composing import compose
from soichieu.pure.hierarchy.facts import Body, BodyState, Facts
from soichieu.pure.hierarchy.spans import Span

NATIONAL_CODES = "QĐ124"
"""The national codes of areas (QĐ 124/2004/QĐ-TTg, since 1/7/2025 QĐ 19/2025/QĐ-TTg)."""
_LOCK = 0x50_1C_0E_01  # one load at a time
_SLOW = "180s"  # a load takes some twenty seconds on two cores; a shared machine may need more
