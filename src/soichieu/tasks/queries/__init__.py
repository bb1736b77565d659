"""Reading tasks, within the reader's sight (R21)."""

from soichieu.tasks.queries.counting import By, Count, Figures, SumsDiffer, count_shares, figures_by
from soichieu.tasks.queries.due import DueShare, shares_due
from soichieu.tasks.queries.hindrances import Hindrance, hindered_task_ids, hindrances_of
from soichieu.tasks.queries.pages import ShareView, TaskPage, share_of, task_page
from soichieu.tasks.queries.plans import Mark, Part, Plan, plan_of, tasks_to_choose, work_on
from soichieu.tasks.queries.proposals import Proposal, Proposals, proposals_of
from soichieu.tasks.queries.series import SeriesRow, series_of, series_seen
from soichieu.tasks.queries.series import rows_of as series_rows
from soichieu.tasks.queries.shares import ShareFilter, shares_seen, visible
from soichieu.tasks.queries.waiting import Waiting, waiting_for

__all__ = [
    "By",
    "Count",
    "DueShare",
    "Figures",
    "Hindrance",
    "Mark",
    "Part",
    "Plan",
    "Proposal",
    "Proposals",
    "SeriesRow",
    "ShareFilter",
    "ShareView",
    "SumsDiffer",
    "TaskPage",
    "Waiting",
    "count_shares",
    "figures_by",
    "hindered_task_ids",
    "hindrances_of",
    "plan_of",
    "proposals_of",
    "series_of",
    "series_rows",
    "series_seen",
    "share_of",
    "shares_due",
    "shares_seen",
    "task_page",
    "tasks_to_choose",
    "visible",
    "waiting_for",
    "work_on",
]
