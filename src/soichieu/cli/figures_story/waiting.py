"""What of the figures waits for a login: to be judged, to be mended, to be handed in."""

from django.utils import timezone

from soichieu.accounts.sight import Sight
from soichieu.indicators import queries
from soichieu.indicators.queries import RoundFilter

_KINDS = (("returned", "bị trả lại"), ("open", "phải nộp"))


def waiting_for(sight: Sight) -> str:
    """Return it in words, "" where nothing waits."""
    judged = len(queries.awaiting(sight.own, sight))
    told = [f"{judged} báo cáo chờ duyệt"] if judged else []
    for state, words in _KINDS:
        rounds = queries.rounds_seen(sight, RoundFilter(own=state, only_open=timezone.now()))
        named = [f"{one.form.code} {queries.period_name(one.period)}" for one in rounds]
        if named:
            told.append(f"{words} {', '.join(named)}")
    return "; ".join(told)
