"""Reading tasks, within the reader's sight (R21)."""

from soichieu.tasks.queries.counting import By, Count, Figures, SumsDiffer, count_shares, figures_by
from soichieu.tasks.queries.pages import ShareView, TaskPage, share_of, task_page
from soichieu.tasks.queries.proposals import Proposal, Proposals, proposals_of
from soichieu.tasks.queries.shares import ShareFilter, shares_seen, visible
from soichieu.tasks.queries.waiting import Waiting, waiting_for

__all__ = [
    "By",
    "Count",
    "Figures",
    "Proposal",
    "Proposals",
    "ShareFilter",
    "ShareView",
    "SumsDiffer",
    "TaskPage",
    "Waiting",
    "count_shares",
    "figures_by",
    "proposals_of",
    "share_of",
    "shares_seen",
    "task_page",
    "visible",
    "waiting_for",
]
