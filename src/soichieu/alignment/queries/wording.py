"""Points as the values that `pure.alignment` reasons about."""

from soichieu.alignment.queries.points import Point
from soichieu.pure.alignment.values import Clause, Item


def clause_of(point: Point) -> Clause:
    """Return a clause as `pure.alignment` holds it."""
    paper = point.paper
    return Clause(
        ref=point.ref,
        directive=paper.id if paper else None,
        text=point.words,
        heading=point.heading or (point.above[-1] if point.above else ""),
        above=point.above,
        by=point.due,
    )


def item_of(point: Point) -> Item:
    """Return an item as `pure.alignment` holds it."""
    return Item(
        ref=point.ref,
        text=point.words,
        paper=point.paper.id if point.paper else None,
        paper_title=point.paper.title if point.paper else "",
        section=" ".join(point.above),
        lead=point.lead,
        product=point.product,
        due=point.due,
    )
