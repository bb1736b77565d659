"""Rules figures are held against, and what each says when it is broken (R14, R16).

`broken` tells what must be mended or explained; `judged` also gives what is only worth telling: a printed
share that was cut rather than rounded, a whole that could not be held against parts still missing.
"""

from soichieu.pure.indicators.checks.counting import count_breaches
from soichieu.pure.indicators.checks.judging import broken, judged
from soichieu.pure.indicators.checks.rules import (
    Jump,
    NotNegative,
    Parts,
    Range,
    Relation,
    Rule,
    Share,
    Values,
    WholeNumber,
)
from soichieu.pure.indicators.checks.telling import NOTICES, TEMPLATES, Breach, BreachKind, told

__all__ = [
    "NOTICES",
    "TEMPLATES",
    "Breach",
    "BreachKind",
    "Jump",
    "NotNegative",
    "Parts",
    "Range",
    "Relation",
    "Rule",
    "Share",
    "Values",
    "WholeNumber",
    "broken",
    "count_breaches",
    "judged",
    "told",
]
