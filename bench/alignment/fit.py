"""Fits the weights of the suggester on the open gold sets and writes its table.

    .venv/bin/python bench/alignment/fit.py

Logistic regression with a small penalty, by Newton's steps. Each unit is held against all directives of its
set, against each alone and against two, without and with what the other unit's decisions teach, so that
scores mean the same for small sets and large. Rejections are taught by the item that shares most words with a
clause that it does not serve. The held-back sets are not opened.
"""

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "src"), str(ROOT)]

from bench.alignment.gold import Gold, read  # noqa: E402

from soichieu.pure.alignment.features import Table, features_of  # noqa: E402
from soichieu.pure.alignment.values import Decision  # noqa: E402

TABLE = ROOT / "src" / "soichieu" / "pure" / "alignment" / "data" / "weights.py"
PENALTY = 1.0
STEPS = 60
Model = tuple[Mapping[str, tuple[float, float, float]], float]
Case = tuple[Mapping[str, Table], NDArray[np.bool_]]


def main() -> int:
    """Fit on all open sets and write the table."""
    weights, intercept = fitted(list(cases(read("open"))))
    TABLE.write_text(_written(weights, intercept), encoding="utf-8")
    for name, (_mean, _spread, weight) in sorted(weights.items(), key=lambda one: -abs(one[1][2])):
        print(f"{name:16}{weight:+.2f}")
    return 0


def cases(sets: list[Gold]) -> Iterator[Case]:
    """Yield the features and answers of every way a unit is held against directives of its set."""
    for gold in sets:
        other = next(one for one in sets if one.name == gold.name and one.unit != gold.unit)
        refs = tuple(str(one.ref) for one in gold.directives)
        for some in (refs, *((ref,) for ref in refs), refs[:2], refs[2:4]):
            held = gold.of(some)
            for taught in ((), (*other.taught(), *_refused(other))):
                features = features_of(held.directives, held.clauses, held.items, taught)
                yield features, held.serves


def _refused(gold: Gold) -> Iterator[Decision]:
    """Yield a rejection for each clause: of the item that shares most words with it and does not serve it."""
    single = features_of(gold.directives, gold.clauses, gold.items)["single"]
    for number, place in enumerate(np.where(gold.serves, -1.0, single).argmax(axis=1)):
        yield Decision(gold.clauses[number].ref, gold.items[place].text, is_link=False)


def fitted(found: list[Case]) -> Model:
    """Return mean, spread and weight of each feature, and the intercept."""
    names = list(found[0][0])
    rows = np.concatenate([np.stack([features[name].ravel() for name in names], 1) for features, _ in found])
    answers = np.concatenate([serves.ravel() for _, serves in found]).astype(np.float64)
    mean, spread = rows.mean(axis=0), rows.std(axis=0) + 1e-9
    scaled = np.concatenate([(rows - mean) / spread, np.ones((len(rows), 1))], axis=1)
    weights = np.zeros(scaled.shape[1])
    weights[-1] = np.log(answers.mean() / (1 - answers.mean()))
    penalty = np.diag([PENALTY] * len(names) + [0.0])
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-np.clip(scaled @ weights, -30, 30)))
        slope = scaled.T @ (answers - chance) - penalty @ weights
        bend = (scaled * (chance * (1 - chance))[:, None]).T @ scaled + penalty + 1e-6 * np.eye(len(weights))
        step = np.linalg.solve(bend, slope)
        weights += step * min(1.0, 1.0 / np.abs(step).max())
        if np.abs(step).max() < 1e-6:
            break
    table = {
        name: (float(mean[place]), float(spread[place]), float(weights[place]))
        for place, name in enumerate(names)
    }
    return table, float(weights[-1])


def _written(weights: Mapping[str, tuple[float, float, float]], intercept: float) -> str:
    rows = "\n".join(
        f'    "{name}": ({mean:.4f}, {spread:.4f}, {weight:.4f}),'
        for name, (mean, spread, weight) in weights.items()
    )
    return f'''"""What each feature counts for, fitted on the open gold sets; not edited by hand.

Of each feature its mean and spread over the sets, and its weight; written by `bench/alignment/fit.py`.
"""

WEIGHTS = {{
{rows}
}}
INTERCEPT = {intercept:.4f}
'''


if __name__ == "__main__":
    sys.exit(main())
