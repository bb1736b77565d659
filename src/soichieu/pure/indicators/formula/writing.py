"""A formula written out again, so that reading it gives the same formula; and what it is made from."""

from collections.abc import Iterator, Mapping

from soichieu.pure.indicators.formula.nodes import (
    Call,
    Chain,
    Comparison,
    Formula,
    Function,
    Literal,
    Negation,
    Operand,
)
from soichieu.pure.quantities import format_number


def write(formula: Formula, names: Mapping[str, str] | None = None) -> str:
    """Write a formula with as few brackets as it needs.

    With `names` an operand is told by its name instead of its code, for sentences; that is not read back.
    """
    match formula:
        case Literal():
            return format_number(formula.value)
        case Operand():
            return (names or {}).get(formula.name, f"[{formula.name}]")
        case Negation():
            return "-" + _inside(formula.of, names, brackets=isinstance(formula.of, Chain))
        case Call():
            return _call(formula, names)
        case Chain():
            return _chain(formula, names)


def write_comparison(comparison: Comparison, names: Mapping[str, str] | None = None) -> str:
    """Write a relation."""
    return f"{write(comparison.left, names)} {comparison.sign.value} {write(comparison.right, names)}"


def operands(formula: Formula | Comparison) -> tuple[str, ...]:
    """Return the names (`CODE` or `CODE:PART`) of all operands, each once, in the order they stand."""
    return tuple(dict.fromkeys(_operands(formula)))


def _operands(formula: Formula | Comparison) -> Iterator[str]:
    match formula:
        case Literal():
            return
        case Operand():
            yield formula.name
        case Negation():
            yield from _operands(formula.of)
        case Chain():
            yield from _operands(formula.first)
            for step in formula.steps:
                yield from _operands(step.by)
        case Comparison():
            yield from _operands(formula.left)
            yield from _operands(formula.right)
        case Call():
            if formula.condition:
                yield from _operands(formula.condition)
            for argument in formula.arguments:
                yield from _operands(argument)


def _inside(formula: Formula, names: Mapping[str, str] | None, *, brackets: bool) -> str:
    text = write(formula, names)
    return f"({text})" if brackets else text


def _chain(chain: Chain, names: Mapping[str, str] | None) -> str:
    """A sum needs no brackets round its products; every other chain within a chain does."""
    pieces = [_inside(chain.first, names, brackets=_needs_brackets(chain.first, chain))]
    for step in chain.steps:
        pieces.append(f" {step.sign.value} ")
        pieces.append(_inside(step.by, names, brackets=_needs_brackets(step.by, chain)))
    return "".join(pieces)


def _needs_brackets(part: Formula, chain: Chain) -> bool:
    return isinstance(part, Chain) and not (chain.is_sum and not part.is_sum)


def _call(call: Call, names: Mapping[str, str] | None) -> str:
    arguments = [write(argument, names) for argument in call.arguments]
    if call.condition:
        arguments.insert(0, write_comparison(call.condition, names))
    if call.function in (Function.ROUND, Function.CUT):
        arguments.append(str(call.places))
    return f"{call.function.value}({'; '.join(arguments)})"
