"""Millions of figures at once: loading them, building every total anew, holding what is stored against it."""

from soichieu.indicators.services.bulk.checking import StoredFault, check_totals
from soichieu.indicators.services.bulk.loading import Columns, load_values
from soichieu.indicators.services.bulk.rebuilding import rebuild_totals

__all__ = ["Columns", "StoredFault", "check_totals", "load_values", "rebuild_totals"]
