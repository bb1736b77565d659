"""What is known of figures, within the reader's sight where R21 applies."""

from soichieu.indicators.queries.answers import (
    AnswerFilter,
    RoundFilter,
    answer_at,
    answer_of,
    answers_seen,
    periods_to_open,
    round_of,
    rounds_seen,
    turnout_below,
)
from soichieu.indicators.queries.as_on import as_on
from soichieu.indicators.queries.awaiting import awaiting
from soichieu.indicators.queries.breaches import ToldBreach, breaches
from soichieu.indicators.queries.check_rules import CheckLine, check_lines
from soichieu.indicators.queries.climbing import approver_of, approvers_of, last_approver_of
from soichieu.indicators.queries.dictionary import (
    DictionaryFilter,
    indicator_by_code,
    indicator_of,
    indicators_seen,
    measure_names,
    names_on,
    owner_ids,
)
from soichieu.indicators.queries.entry_sheet import (
    EntrySheet,
    SheetCell,
    SheetLine,
    computed_cells,
    entry_sheet,
)
from soichieu.indicators.queries.figure import Figure, Figures, Side
from soichieu.indicators.queries.figures import computed_values, period_before, shown
from soichieu.indicators.queries.forms import (
    FormFilter,
    FormPage,
    LineShown,
    dimension_by_code,
    dimensions,
    form_by_code,
    form_of,
    form_page,
    forms_seen,
    lines_of,
)
from soichieu.indicators.queries.indicator_page import IndicatorPage, Use, Version, indicator_page
from soichieu.indicators.queries.measures import MeasureFact, definitions_on, facts_of, measure_facts
from soichieu.indicators.queries.over_time import OverTime, over_time
from soichieu.indicators.queries.period_names import period_name
from soichieu.indicators.queries.rounds import asked_measures, submissions_of, why_settled, why_shut
from soichieu.indicators.queries.targets import (
    Handing,
    ShareLine,
    TargetOffer,
    TargetPage,
    held_against,
    target_of,
    target_offers,
    target_page,
    targets_seen,
)
from soichieu.indicators.queries.totals import totals
from soichieu.indicators.queries.tracing import Traced, TracedCell, TracedPart, trace

__all__ = [
    "AnswerFilter",
    "CheckLine",
    "DictionaryFilter",
    "EntrySheet",
    "Figure",
    "Figures",
    "FormFilter",
    "FormPage",
    "Handing",
    "IndicatorPage",
    "LineShown",
    "MeasureFact",
    "OverTime",
    "RoundFilter",
    "ShareLine",
    "SheetCell",
    "SheetLine",
    "Side",
    "TargetOffer",
    "TargetPage",
    "ToldBreach",
    "Traced",
    "TracedCell",
    "TracedPart",
    "Use",
    "Version",
    "answer_at",
    "answer_of",
    "answers_seen",
    "approver_of",
    "approvers_of",
    "as_on",
    "asked_measures",
    "awaiting",
    "breaches",
    "check_lines",
    "computed_cells",
    "computed_values",
    "definitions_on",
    "dimension_by_code",
    "dimensions",
    "entry_sheet",
    "facts_of",
    "form_by_code",
    "form_of",
    "form_page",
    "forms_seen",
    "held_against",
    "indicator_by_code",
    "indicator_of",
    "indicator_page",
    "indicators_seen",
    "last_approver_of",
    "lines_of",
    "measure_facts",
    "measure_names",
    "names_on",
    "over_time",
    "owner_ids",
    "period_before",
    "period_name",
    "periods_to_open",
    "round_of",
    "rounds_seen",
    "shown",
    "submissions_of",
    "target_of",
    "target_offers",
    "target_page",
    "targets_seen",
    "totals",
    "trace",
    "turnout_below",
    "why_settled",
    "why_shut",
]
