"""Reading tasks, within the reader's sight (R21)."""

from soichieu.tasks.queries.counting import Count, count_shares, counts_by
from soichieu.tasks.queries.due import DueShare, shares_due
from soichieu.tasks.queries.pages import ShareView, TaskPage, share_of, task_page
from soichieu.tasks.queries.proposals import Proposal, Proposals, proposals_of
from soichieu.tasks.queries.shares import ShareFilter, shares_seen, visible
from soichieu.tasks.queries.waiting import Waiting, waiting_for

__all__ = [
    "Count",
    "DueShare",
    "Proposal",
    "Proposals",
    "ShareFilter",
    "ShareView",
    "TaskPage",
    "Waiting",
    "count_shares",
    "counts_by",
    "proposals_of",
    "share_of",
    "shares_due",
    "shares_seen",
    "task_page",
    "visible",
    "waiting_for",
]
