"""Taking in a file of tasks: brought and read, mended, confirmed in one go, withdrawn."""

from soichieu.tasks.services.importing.bringing import Brought, bring_in, discard_import
from soichieu.tasks.services.importing.confirming import confirm_import
from soichieu.tasks.services.importing.mending import choose_units, mend_row
from soichieu.tasks.services.importing.withdrawing import Withdrawn, withdraw_import

__all__ = [
    "Brought",
    "Withdrawn",
    "bring_in",
    "choose_units",
    "confirm_import",
    "discard_import",
    "mend_row",
    "withdraw_import",
]
