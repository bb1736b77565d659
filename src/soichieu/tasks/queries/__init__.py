"""Reading tasks, within the reader's sight (R21)."""

from soichieu.tasks.queries.counting import By, Count, Figures, SumsDiffer, count_shares, figures_by
from soichieu.tasks.queries.due import DueShare, shares_due
from soichieu.tasks.queries.entering import Entered, EntryRow, entries_of, entry_rows, usual_since
from soichieu.tasks.queries.hindrances import Hindrance, hindered_task_ids, hindrances_of
from soichieu.tasks.queries.imports import (
    FaultFilter,
    FaultView,
    ImportPage,
    RowView,
    UnclearName,
    fault_views,
    faults_of,
    import_of,
    import_page,
    imports_seen,
    origin_of,
    row_view,
    rows_of,
    touched_tasks,
    unclear_names,
    views_of,
)
from soichieu.tasks.queries.journeys import ShareJourney, carriages_seen, journeys_of_rows, takeover_rules
from soichieu.tasks.queries.pages import ShareView, TaskPage, share_of, task_page
from soichieu.tasks.queries.part_names import names_of_parts, period_name, symbols_of
from soichieu.tasks.queries.plans import (
    Mark,
    Part,
    Plan,
    dependency_of,
    milestone_of,
    plan_of,
    tasks_to_choose,
    work_on,
)
from soichieu.tasks.queries.proposals import Proposal, Proposals, proposals_of
from soichieu.tasks.queries.series import SeriesRow, series_of, series_seen
from soichieu.tasks.queries.series import rows_of as series_rows
from soichieu.tasks.queries.shares import ShareFilter, shares_seen, visible
from soichieu.tasks.queries.waiting import Waiting, waiting_for

__all__ = [
    "By",
    "Count",
    "DueShare",
    "Entered",
    "EntryRow",
    "FaultFilter",
    "FaultView",
    "Figures",
    "Hindrance",
    "ImportPage",
    "Mark",
    "Part",
    "Plan",
    "Proposal",
    "Proposals",
    "RowView",
    "SeriesRow",
    "ShareFilter",
    "ShareJourney",
    "ShareView",
    "SumsDiffer",
    "TaskPage",
    "UnclearName",
    "Waiting",
    "carriages_seen",
    "count_shares",
    "dependency_of",
    "entries_of",
    "entry_rows",
    "fault_views",
    "faults_of",
    "figures_by",
    "hindered_task_ids",
    "hindrances_of",
    "import_of",
    "import_page",
    "imports_seen",
    "journeys_of_rows",
    "milestone_of",
    "names_of_parts",
    "origin_of",
    "period_name",
    "plan_of",
    "proposals_of",
    "row_view",
    "rows_of",
    "series_of",
    "series_rows",
    "series_seen",
    "share_of",
    "shares_due",
    "shares_seen",
    "symbols_of",
    "takeover_rules",
    "task_page",
    "tasks_to_choose",
    "touched_tasks",
    "unclear_names",
    "usual_since",
    "views_of",
    "visible",
    "waiting_for",
    "work_on",
]
