"""The table of `docs/accuracy.md`, from the two weighed parts."""

from collections.abc import Mapping

from soichieu.pure.weighing import Count


def table(
    held: Mapping[str, Count], opened: Mapping[str, Count], bars: Mapping[str, float], merges: tuple[int, int]
) -> str:
    """Lay the sums out as Markdown; `merges` are the wrong merges of the held-back and of the open part."""
    lines = [
        "| Kind | Labelled | Found | Right | Precision | Recall | F1 | Bar | | F1, open |",
        "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |",
        *(
            _line(kind, count, opened.get(kind, Count()), bars.get(kind))
            for kind, count in held.items()
            if not kind.startswith("self: ")
        ),
        f"| wrong merges | | {merges[0]} | | | | | 0 | {_verdict(merges[0] == 0)} | {merges[1]} |",
    ]
    fields = (f"{kind[6:]} {_share(count.f1)}" for kind, count in held.items() if kind.startswith("self: "))
    return "\n".join([*lines, "", f"The text's own head and foot, F1 by field: {', '.join(fields)}."])


def _line(kind: str, count: Count, opened: Count, bar: float | None) -> str:
    told = "" if bar is None else _verdict((count.f1 or 0.0) >= bar)
    shares = " | ".join(map(_share, (count.precision, count.recall, count.f1)))
    return (
        f"| {kind} | {count.labelled} | {count.found} | {count.right} | {shares} "
        f"| {'' if bar is None else format(bar, '.2f')} | {told} | {_share(opened.f1)} |"
    )


def _verdict(met: bool) -> str:
    return "met" if met else "**missed**"


def _share(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"
