"""Files of tasks brought by an office: what was read of them, what is wrong, what became of their rows."""

from soichieu.tasks.queries.imports.batches import (
    ImportPage,
    import_of,
    import_page,
    imports_seen,
    origin_of,
    touched_tasks,
)
from soichieu.tasks.queries.imports.faults import FaultFilter, FaultView, fault_views, faults_of
from soichieu.tasks.queries.imports.rows import RowView, row_view, rows_of, views_of
from soichieu.tasks.queries.imports.unclear import UnclearName, unclear_names

__all__ = [
    "FaultFilter",
    "FaultView",
    "ImportPage",
    "RowView",
    "UnclearName",
    "fault_views",
    "faults_of",
    "import_of",
    "import_page",
    "imports_seen",
    "origin_of",
    "row_view",
    "rows_of",
    "touched_tasks",
    "unclear_names",
    "views_of",
]
