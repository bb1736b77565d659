"""Reading a written formula: one pass over the words, one look ahead, no backtracking."""

import re
from dataclasses import dataclass

from soichieu.pure.indicators.formula import faults
from soichieu.pure.indicators.formula.nodes import (
    Call,
    Chain,
    Comparison,
    Formula,
    FormulaError,
    Function,
    Literal,
    Negation,
    Operand,
    Place,
    Sign,
    Step,
)
from soichieu.pure.quantities import parse_number
from soichieu.pure.text.folding import folded, nfc

LONGEST = 2_000
"""The most characters of a formula."""
MOST_NESTED = 20
"""How deep brackets, functions and minus signs may stand in one another."""
MOST_PLACES = 10
"""The most decimal places LAMTRON and CATBO take."""

_WORD = re.compile(
    r"\s*+(?:(?P<number>[0-9][0-9.,]*+)|\[(?P<operand>[^\[\]]*+)\]|(?P<name>[^\W\d_]\w*+)"
    r"|(?P<sign><>|<=|>=|!=|[-+*/×÷:−–()=≠<>≤≥;])|(?P<end>\Z)|(?P<other>.))",
    re.DOTALL,
)
_CODE = re.compile(r"\w[\w.\-]*+")
_SPELLINGS = {
    "×": "*", "÷": "/", "−": "-", "–": "-", ":": "/", "<>": "≠", "!=": "≠", "<=": "≤", ">=": "≥",
}  # fmt: skip
_COMPARING = frozenset([Sign.EQUAL, Sign.UNEQUAL, Sign.LESS, Sign.AT_MOST, Sign.MORE, Sign.AT_LEAST])
_NAMES = {function.value: function for function in Function}
_MEANS = frozenset(["TRUNGBINH", "BINHQUAN", "AVERAGE", "TB", "BQ"])
_PLACED = frozenset([Function.ROUND, Function.CUT])

_WRONG_COUNT = {
    Function.SUM: faults.WRONG_PAIR,
    Function.LEAST: faults.WRONG_PAIR,
    Function.MOST: faults.WRONG_PAIR,
    Function.ROUND: faults.WRONG_PLACED,
    Function.CUT: faults.WRONG_PLACED,
    Function.IF: faults.WRONG_IF,
}
_LEAST_COUNT = {Function.SUM: 1, Function.LEAST: 2, Function.MOST: 2}
_EXACT_COUNT = 2
"""Of LAMTRON, CATBO and, beside its condition, NEU."""


@dataclass(frozen=True, slots=True)
class _Word:
    kind: str
    text: str
    place: Place


def parse(text: str) -> Formula:
    """Read a formula. Raises FormulaError with one sentence: what is wrong, where, and what to do."""
    reader = _Reader(text)
    formula = reader.formula()
    reader.finish()
    return formula


def parse_comparison(text: str) -> Comparison:
    """Read a relation such as `[A02] ≤ [A01]`. Raises FormulaError like `parse`."""
    reader = _Reader(text)
    comparison = reader.comparison()
    reader.finish()
    return comparison


def _words(text: str) -> list[_Word]:
    """Cut a text into words, the last of kind `end`."""
    words = []
    for match in _WORD.finditer(text):
        kind = str(match.lastgroup)
        word = match[kind]
        start = match.end() - len(word) if kind != "operand" else match.start("operand") - 1
        place = (start, match.end())
        if kind == "other":
            raise _strange(word, place)
        words.append(_Word(kind, _SPELLINGS.get(word, word), place))
        if kind == "end":
            break
    return words


def _strange(word: str, place: Place) -> FormulaError:
    if word == "%":
        return FormulaError(faults.NO_PERCENT, place)
    return (
        FormulaError(faults.UNCLOSED_CODE, place)
        if word in "[]"
        else FormulaError(faults.NO_SIGN, place, word=word)
    )


class _Reader:
    """Reads the words of one text from left to right."""

    def __init__(self, text: str) -> None:
        composed = nfc(text)
        if not composed.strip():
            raise FormulaError(faults.EMPTY)
        if len(composed) > LONGEST:
            raise FormulaError(faults.TOO_LONG, most=str(LONGEST))
        self._words = _words(composed)
        self._at = 0
        self._depth = 0

    @property
    def _next(self) -> _Word:
        return self._words[self._at]

    def _take(self) -> _Word:
        word = self._next
        self._at += 1
        return word

    def _takes(self, sign: str) -> bool:
        """Take the sign where it comes next."""
        if self._next.kind == "sign" and self._next.text == sign:
            self._at += 1
            return True
        return False

    def _unlike(self, template: str, **details: str) -> FormulaError:
        """Return the error of the next word being another than is needed."""
        word = self._next
        if word.kind == "end":
            return FormulaError(faults.ENDS_EARLY, word.place)
        shown = f"[{word.text}]" if word.kind == "operand" else word.text
        return FormulaError(template, word.place, word=shown, **details)

    def finish(self) -> None:
        """Raise FormulaError where something is left over."""
        word = self._next
        if word.kind == "end":
            return
        if word.text in _COMPARING:
            raise self._unlike(faults.COMPARES_OUTSIDE)
        raise self._unlike(faults.NEEDS_JOIN)

    def comparison(self) -> Comparison:
        """Read `formula sign formula`."""
        left = self.formula()
        if self._next.kind != "sign" or self._next.text not in _COMPARING:
            raise self._unlike(faults.NEEDS_COMPARING)
        sign = Sign(self._take().text)
        right = self.formula()
        return Comparison(left, sign, right, (left.place[0], right.place[1]))

    def formula(self) -> Formula:
        """Read terms joined by + and -."""
        first = self._product()
        steps = []
        while self._next.kind == "sign" and self._next.text in "+-":
            sign = Sign(self._take().text)
            steps.append(Step(sign, self._product()))
        return _chain(first, steps)

    def _product(self) -> Formula:
        first = self._factor()
        steps = []
        while self._next.kind == "sign" and self._next.text in "*/":
            sign = Sign(self._take().text)
            steps.append(Step(sign, self._factor()))
        return _chain(first, steps)

    def _factor(self) -> Formula:
        self._depth += 1
        if self._depth > MOST_NESTED:
            raise FormulaError(faults.TOO_DEEP, self._next.place, most=str(MOST_NESTED))
        factor = self._deeper_factor()
        self._depth -= 1
        return factor

    def _deeper_factor(self) -> Formula:
        word = self._next
        if word.kind == "number":
            return self._literal()
        if word.kind == "operand":
            return self._operand()
        if word.kind == "name":
            return self._call()
        if self._takes("-"):
            negated = self._factor()
            return Negation(negated, (word.place[0], negated.place[1]))
        if self._takes("("):
            inner = self.formula()
            self._close()
            return inner
        raise self._unlike(faults.NEEDS_VALUE)

    def _close(self) -> None:
        if self._takes(")"):
            return
        if self._next.text in _COMPARING:
            raise self._unlike(faults.COMPARES_OUTSIDE)
        raise self._unlike(faults.NEEDS_CLOSE)

    def _literal(self) -> Literal:
        word = self._take()
        value = parse_number(word.text)
        if value is None:
            raise FormulaError(faults.NO_NUMBER, word.place, word=word.text)
        return Literal(value, word.place)

    def _operand(self) -> Operand:
        word = self._take()
        code, colon, part = (piece.strip() for piece in word.text.partition(":"))
        if not _CODE.fullmatch(code) or (colon and not _CODE.fullmatch(part)):
            raise FormulaError(faults.NO_CODE, word.place, word=word.text)
        return Operand(code, part if colon else None, word.place)

    def _call(self) -> Call:
        word = self._take()
        name = folded(word.text).upper()
        if name in _MEANS:
            raise FormulaError(faults.NO_MEAN, word.place)
        if name not in _NAMES:
            raise FormulaError(faults.NO_FUNCTION, word.place, word=word.text, known=", ".join(_NAMES))
        function = _NAMES[name]
        if not self._takes("("):
            raise self._unlike(faults.NEEDS_OPEN, function=function.value)
        condition = self._condition(word, function) if function is Function.IF else None
        arguments = [self.formula()]
        while self._takes(";"):
            arguments.append(self.formula())
        self._close()
        end = self._words[self._at - 1].place[1]
        _check_count(word, function, len(arguments))
        places = _places(function, arguments.pop()) if function in _PLACED else 0
        return Call(function, tuple(arguments), condition, places, (word.place[0], end))

    def _condition(self, word: _Word, function: Function) -> Comparison:
        condition = self.comparison()
        if not self._takes(";"):
            raise FormulaError(_WRONG_COUNT[function], word.place, function=function.value)
        return condition


def _chain(first: Formula, steps: list[Step]) -> Formula:
    if not steps:
        return first
    return Chain(first, tuple(steps), (first.place[0], steps[-1].by.place[1]))


def _check_count(word: _Word, function: Function, count: int) -> None:
    least = _LEAST_COUNT.get(function)
    is_right = count == _EXACT_COUNT if least is None else count >= least
    if not is_right:
        raise FormulaError(_WRONG_COUNT[function], word.place, function=function.value)


def _places(function: Function, argument: Formula) -> int:
    """Read the places of LAMTRON and CATBO: a whole number that stands in the formula itself."""
    value = argument.value if isinstance(argument, Literal) else None
    if value is not None and value == value.to_integral_value() and value <= MOST_PLACES:
        return int(value)
    raise FormulaError(faults.WRONG_PLACES, argument.place, function=function.value, most=str(MOST_PLACES))
