"""What a reform makes of the shares of a task: nothing is lost, and one leads (R6, R10)."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soichieu.pure.coverage import Day, Fate
from soichieu.pure.hierarchy.succession import Link
from soichieu.pure.tasks import MOVES, Move, Portion, State, Step, Takeover, hand_over

ON = date(2025, 7, 1)
MAY, JUNE = date(2025, 8, 1), date(2025, 9, 1)
LEVELS = {
    1: "commune",
    2: "commune",
    3: "commune",
    9: "commune",
    20: "district",
    31: "commune",
    32: "commune",
}
NEW, DOING, DONE, SENT = State.NOT_STARTED, State.DOING, State.DONE, State.SUBMITTED


def lead(pk, unit, due=MAY, state=NEW, sent=None):
    return Portion(pk, unit, True, due, state, sent)


def helps(pk, unit, due=MAY, state=NEW):
    return Portion(pk, unit, False, due, state)


def link(predecessor, successor, kind="merge"):
    return Link(predecessor, successor, kind, ON)


SENT_ON = date(2025, 6, 20)
CASES = [
    ("a renamed unit keeps its share", [lead(1, 1)], [link(1, 1, "rename")], set(),
     [(1, Fate.CARRIED, (1,))], []),
    ("two shares on one successor become one: the lead wins, due the latest",
     [lead(1, 1), helps(2, 2, JUNE)], [link(1, 9), link(2, 9)], set(),
     [(1, Fate.MERGED, (9,)), (2, Fate.MERGED, (9,))], [Takeover(9, True, JUNE, (1, 2))]),
    ("who coordinated leads where the lead merged into it", [lead(1, 1, JUNE), helps(2, 2)], [link(1, 2)],
     set(), [(1, Fate.MERGED, (2,))], [Takeover(2, True, JUNE, (1,), 2, ends=True)]),
    ("even where its own part was done", [lead(1, 1, JUNE), helps(2, 2, state=DONE)], [link(1, 2)],
     set(), [(1, Fate.MERGED, (2,))], [Takeover(2, True, JUNE, (1,), 2, ends=True)]),
    ("who leads goes on where one that coordinated merged into it", [lead(1, 1), helps(2, 2, JUNE)],
     [link(2, 1)], set(), [(2, Fate.MERGED, (1,))], [Takeover(1, True, JUNE, (2,), 1)]),
    ("into a lead that is done, nothing more is owed", [lead(1, 1, state=DONE), helps(2, 2, JUNE)],
     [link(2, 1)], set(), [(2, Fate.MERGED, (1,))], [Takeover(1, True, MAY, (2,), 1)]),
    ("the one successor named leads", [lead(1, 20)], [link(20, 31, "dissolve"), link(20, 32, "dissolve")],
     {31}, [(1, Fate.PASSED_DOWN, (31,))], [Takeover(31, True, MAY, (1,))]),
    ("of several successors named each leads a part", [lead(1, 20, state=DOING)],
     [link(20, 31, "dissolve"), link(20, 32, "dissolve")], {31, 32}, [(1, Fate.PASSED_DOWN, (31, 32))],
     [Takeover(31, True, MAY, (1,), apart=True, step=Step(Move.START, ON)),
      Takeover(32, True, MAY, (1,), apart=True, step=Step(Move.START, ON))]),
    ("one that coordinates passes to each on the same task", [lead(1, 1), helps(2, 20)],
     [link(20, 31, "dissolve"), link(20, 32, "dissolve")], {31, 32}, [(2, Fate.PASSED_DOWN, (31, 32))],
     [Takeover(31, False, MAY, (2,)), Takeover(32, False, MAY, (2,))]),
    ("nobody named, it closes", [lead(1, 20)], [link(20, 31, "dissolve")], set(), [(1, Fate.CLOSED, ())], []),
    ("a split unit that lives on leads on", [lead(1, 1)], [link(1, 9, "split")], {9},
     [(1, Fate.PASSED_DOWN, (1, 9))], [Takeover(9, False, MAY, (1,))]),
    ("what was done stays as history", [lead(1, 1, state=DONE)], [link(1, 9)], {9}, [(1, Fate.KEPT, ())], []),
    ("a result that waits keeps its day", [lead(1, 1, state=SENT, sent=SENT_ON)], [link(1, 9)], set(),
     [(1, Fate.MERGED, (9,))], [Takeover(9, True, MAY, (1,), step=Step(Move.SUBMIT, SENT_ON))]),
    ("on hold together stays on hold", [lead(1, 1, state=State.ON_HOLD)], [link(1, 9)], set(),
     [(1, Fate.MERGED, (9,))], [Takeover(9, True, MAY, (1,), step=Step(Move.HOLD, ON))]),
    ("what was returned is being done", [lead(1, 1, state=State.RETURNED)], [link(1, 9)], set(),
     [(1, Fate.MERGED, (9,))], [Takeover(9, True, MAY, (1,), step=Step(Move.START, ON))]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("portions", "links", "named", "fates", "takeovers"), [c[1:] for c in CASES], ids=[c[0] for c in CASES]
)
def test_each_kind_of_reform(portions, links, named, fates, takeovers):
    ended = {one.predecessor for one in links if one.kind in {"merge", "dissolve"}}
    handed = hand_over(portions, links, Day(LEVELS, LEVELS.keys() - ended, named))
    assert [(one.owed, one.fate, one.to) for one in handed.outcomes] == fates
    assert list(handed.takeovers) == takeovers


UNITS = st.integers(1, 9)


@st.composite
def shares(draw):
    units = draw(st.lists(UNITS, unique=True, max_size=9))
    leader = draw(st.integers(0, 9))
    due = st.none() | st.dates(date(2024, 1, 1), date(2026, 1, 1))
    sent = st.dates(date(2024, 1, 1), date(2025, 6, 1))
    return [
        Portion(pk, unit, pk == leader, draw(due), draw(st.sampled_from(State)), draw(sent))
        for pk, unit in enumerate(units)
    ]


LINKS = st.lists(
    st.builds(link, UNITS, st.none() | UNITS, st.sampled_from(["merge", "split", "rename", "dissolve"])),
    max_size=12,
)
DAYS = st.builds(
    Day, st.dictionaries(UNITS, st.sampled_from(["province", "commune"])), st.sets(UNITS), st.sets(UNITS)
)


@given(shares(), LINKS, DAYS)
def test_no_open_share_disappears(portions, links, day):
    handed = hand_over(portions, links, day)
    touched = {one.predecessor for one in links}
    assert [one.owed for one in handed.outcomes] == [one.id for one in portions if one.unit in touched]
    taken = {(source, one.unit) for one in handed.takeovers for source in one.out_of}
    for outcome in handed.outcomes:
        portion = portions[outcome.owed]
        assert (outcome.fate is Fate.KEPT) == (not portion.is_open)
        assert bool(outcome.to) == (outcome.fate in {Fate.CARRIED, Fate.MERGED, Fate.PASSED_DOWN})
        assert {(portion.id, unit) for unit in outcome.to if unit != portion.unit} <= taken


@given(shares(), LINKS, DAYS)
def test_a_task_never_has_two_leads_and_no_unit_two_shares(portions, links, day):
    handed = hand_over(portions, links, day)
    over = {one.owed for one in handed.outcomes if portions[one.owed].unit not in day.alive}
    over |= {one.into for one in handed.takeovers if one.ends}
    live = [(one.unit, one.is_lead) for one in portions if one.id not in over]
    live += [(t.unit, t.is_lead) for t in handed.takeovers if not t.apart and (t.into is None or t.ends)]
    assert sum(is_lead for _, is_lead in live) <= 1
    assert len({unit for unit, _ in live}) == len(live) or _revived(portions, day, live)


def _revived(portions, day, live):
    """A unit told dead that takes over all the same is the fault of the facts, not of the law."""
    return any(unit not in day.alive for unit, _ in live)


@given(shares(), LINKS, DAYS)
def test_a_successor_is_never_due_earlier_and_begins_by_a_lawful_step(portions, links, day):
    for one in hand_over(portions, links, day).takeovers:
        own = portions[one.into] if one.into is not None else None
        if own is None or own.is_open:
            dues = [portions[source].due for source in one.out_of]
            assert one.due is None or all(due is not None and due <= one.due for due in dues)
        if one.step is not None:
            assert State.NOT_STARTED in MOVES[one.step.move].before
            assert one.step.on <= ON
