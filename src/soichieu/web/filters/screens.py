"""The lists whose filters and columns a reader may keep, by their key."""

from soichieu.foundation.errors import NotFound
from soichieu.web.alignment.columns import GAPS
from soichieu.web.figure_cells.columns import CORRECTIONS
from soichieu.web.figure_entry.columns import ANSWERS, ROUNDS
from soichieu.web.figure_files.columns import FILES
from soichieu.web.figures_table.asked import FIGURES
from soichieu.web.indicators.columns import FORMS, INDICATORS
from soichieu.web.journal.columns import JOURNAL
from soichieu.web.listing.columns import Listing
from soichieu.web.obstacles.columns import OBSTACLES
from soichieu.web.reading.columns import READINGS
from soichieu.web.register.columns import DIRECTIVES
from soichieu.web.reminders.columns import LETTERS, NOTICES
from soichieu.web.rollouts.columns import OWED, ROLLOUTS
from soichieu.web.sources.columns import SOURCES
from soichieu.web.tasks.columns import TASKS
from soichieu.web.tasks.further_columns import CARRIED, IMPORTS, LATE_ENTRIES, SERIES

LISTINGS = {
    one.key: one
    for one in (
        TASKS,
        OBSTACLES,
        GAPS,
        ROLLOUTS,
        OWED,
        ROUNDS,
        ANSWERS,
        CORRECTIONS,
        FILES,
        DIRECTIVES,
        SOURCES,
        READINGS,
        NOTICES,
        LETTERS,
        JOURNAL,
        SERIES,
        IMPORTS,
        CARRIED,
        LATE_ENTRIES,
        INDICATORS,
        FORMS,
    )
}


BOARDS = {FIGURES.key: FIGURES}
"""Pages that keep filters but have no columns to choose."""


def listing_of(key: str) -> Listing:
    """Return the list or page of a key; raises NotFound where there is none."""
    found = LISTINGS.get(key) or BOARDS.get(key)
    if found is None:
        raise NotFound(key)
    return found
