"""Writing the register: by claims (the handler of `evidence`) and by persons."""

from soichieu.directives.services.reference_data import add_alias, load_reference
from soichieu.directives.services.registering import (
    Particulars,
    decide_reference,
    record_life_step,
    register_directive,
)

__all__ = [
    "Particulars",
    "add_alias",
    "decide_reference",
    "load_reference",
    "record_life_step",
    "register_directive",
]
