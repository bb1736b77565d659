"""What the reading engine finds, held against the labels of the corpus (design §5).

Of the held-back texts only sums are printed, so whoever writes rules may run this; of the open texts every
finding gained or lost since the last committed `tests/corpus/weights.json` is named. Exit code 1 on a loss,
unless it is accepted with a reason, which writes the new weights.

    .venv/bin/python bench/weigh/run.py [--accept "reason"] [--items TEXT] [--table] [--corpus FOLDER]
"""

import argparse
import hashlib
import json
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "src"))

from table import table  # noqa: E402

from soichieu.pure.reading import read  # noqa: E402
from soichieu.pure.weighing import RULES, Count, Weighed, changes, total, weigh  # noqa: E402
from soichieu.pure.weighing.rules import LINEAGE_BAR  # noqa: E402

BARS = {rule.name: rule.bar for rule in RULES if rule.bar} | {"lineage": LINEAGE_BAR}


@dataclass(frozen=True)
class Part:
    """The weighed texts of a folder, and the hash of what they and their labels are."""

    weighed: Mapping[str, Weighed]
    digest: str

    def counts(self) -> dict[str, Count]:
        names = list(next(iter(self.weighed.values())).tallies)
        return {name: total(one.tallies[name].count for one in self.weighed.values()) for name in names}

    @property
    def wrong_merges(self) -> int:
        return sum(one.wrong_merges for one in self.weighed.values())


def main() -> int:
    """Weigh both parts, tell what changed, keep the weights if asked; return the exit code."""
    options = _options()
    weights = options.corpus / "weights.json"
    held, opened = _part(options.corpus / "held"), _part(options.corpus / "open")
    before = json.loads(weights.read_text("utf-8")) if weights.exists() else {}
    if options.table:
        print(_table(held, opened))
        return 0
    lost = False
    for name, part in (("held", held), ("open", opened)):
        if part:
            lost |= _told(name, part, before.get(name))
    if opened:
        lost |= _compared(opened, before.get("open", {}).get("texts", {}))
        _items(opened, options.items)
    if options.accept:
        _keep(weights, held, opened, options.accept)
        return 0
    if not before:
        print('No weights are committed yet: --accept "reason" writes them.')
    elif lost:
        print('Something was lost. Mend it, or accept it with --accept "reason".')
    return 1 if lost or not before else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--accept", metavar="REASON", help="write tests/corpus/weights.json, with the reason")
    parser.add_argument("--items", metavar="TEXT", help="list what is missed and invented in one open text")
    parser.add_argument(
        "--corpus", type=Path, default=ROOT / "tests" / "corpus", help="folder of held and open"
    )
    parser.add_argument("--table", action="store_true", help="print the table of docs/accuracy.md")
    return parser.parse_args()


def _part(folder: Path) -> Part | None:
    paths = sorted(folder.glob("*.txt"))
    if not paths:
        return None
    digest = hashlib.sha256()
    weighed = {}
    for path in paths:
        given, labels = path.read_bytes(), path.with_suffix(".json").read_bytes()
        digest.update(given + labels)
        text = given.decode("utf-8")
        try:
            weighed[path.stem] = weigh(read(text).as_json(), json.loads(labels), text)
        except ValueError as error:
            told = error if folder.name == "open" else "a label is broken"
            raise SystemExit(f"{folder.name}/{path.name}: {told}") from None
    return Part(weighed, digest.hexdigest())


def _told(name: str, part: Part, before: Mapping[str, Any] | None) -> bool:
    """Print the sums of a part; say whether the held-back sums fell below the committed ones.

    A loss in the open part is told item by item elsewhere.
    """
    before = before or {}
    print(f"\n{name}: {len(part.weighed)} texts")
    if before and before["digest"] != part.digest:
        print("The texts or labels changed since the weights were committed.")
    print(f"{'':22}{'labels':>7}{'found':>7}{'right':>7}{'P':>7}{'R':>7}{'F1':>7}{'was':>7}{'bar':>6}")
    fell = []
    for kind, count in part.counts().items():
        was = Count(*before["counts"][kind]).f1 if kind in before.get("counts", {}) else None
        bar = BARS.get(kind)
        print(
            f"{kind:22}{count.labelled:7}{count.found:7}{count.right:7}{_share(count.precision)}"
            f"{_share(count.recall)}{_share(count.f1)}{_share(was)}{bar or '':>6}{_verdict(count.f1, bar)}"
        )
        if was is not None and (count.f1 or 0.0) < was - 1e-9:
            fell.append(kind)
    print(f"wrong merges {part.wrong_merges} (bar 0)")
    if before and part.wrong_merges > before["wrong_merges"]:
        fell.append("wrong merges")
    if fell and name == "held":
        print(f"Lower than committed: {', '.join(fell)}")
    return bool(fell) and name == "held"


def _share(value: float | None) -> str:
    return f"{'–':>7}" if value is None else f"{value:7.3f}"


def _verdict(f1: float | None, bar: float | None) -> str:
    return "" if bar is None or f1 is None else "  met" if f1 >= bar else "  missed"


def _compared(part: Part, before: Mapping[str, Any]) -> bool:
    """Name every finding of the open texts gained or lost; a text without committed weights is only new."""
    lost = gained = 0
    for text, weighed in part.weighed.items():
        if text not in before:
            continue
        for kind in (name for name in weighed.tallies if _is_weighed(name)):
            tally = weighed.tallies[kind]
            old = before[text].get(kind, {})
            for change in changes(
                (old.get("missed", ()), old.get("invented", ())), (tally.missed, tally.invented)
            ):
                lost, gained = lost + change.lost, gained + (not change.lost)
                print(f"{'-' if change.lost else '+'} {text} {kind} {change.what}: {change.item}")
        if weighed.wrong_merges > before[text].get("wrong_merges", 0):
            lost += 1
            print(f"- {text} wrong merges: {weighed.wrong_merges}")
    new = len(part.weighed.keys() - before.keys())
    print(f"\nopen texts: {gained} gained, {lost} lost, {new} texts not weighed before")
    return lost > 0


def _table(held: Part | None, opened: Part | None) -> str:
    counts, beside = (part.counts() if part else {} for part in (held, opened))
    merges = (held.wrong_merges if held else 0, opened.wrong_merges if opened else 0)
    return table(counts, beside, BARS, merges)


def _is_weighed(name: str) -> bool:
    """Say whether a rule counts: those named "kind: …" look at the same items by more or by less."""
    return ": " not in name


def _items(part: Part, text: str | None) -> None:
    """List what is missed and invented in one open text."""
    if text and text not in part.weighed:
        raise SystemExit(f"There is no open text {text}.")
    for kind, tally in part.weighed[text].tallies.items() if text else ():
        for what, items in (("missed", tally.missed), ("invented", tally.invented)):
            for item in items if _is_weighed(kind) else ():
                print(f"{kind} {what}: {item}")


def _keep(weights: Path, held: Part | None, opened: Part | None, reason: str) -> None:
    """Write the weights: sums of the held-back part, sums and disagreeing items of the open part."""
    kept: dict[str, Any] = {"reason": reason, "accepted_on": datetime.now().astimezone().date().isoformat()}
    for name, part in (("held", held), ("open", opened)):
        if part:
            kept[name] = {
                "digest": part.digest,
                "counts": {kind: [c.labelled, c.found, c.right] for kind, c in part.counts().items()},
                "wrong_merges": part.wrong_merges,
            }
    if opened:
        kept["open"]["texts"] = {
            text: dict(_disagreements(weighed)) for text, weighed in opened.weighed.items()
        }
    weights.write_text(json.dumps(kept, ensure_ascii=False, indent=1) + "\n", "utf-8")
    print(f"Weights written to {weights.name}.")


def _disagreements(weighed: Weighed) -> Iterable[tuple[str, Any]]:
    for kind, tally in weighed.tallies.items():
        if _is_weighed(kind) and (tally.missed or tally.invented):
            yield kind, {"missed": tally.missed, "invented": tally.invented}
    if weighed.wrong_merges:
        yield "wrong_merges", weighed.wrong_merges


if __name__ == "__main__":
    sys.exit(main())
