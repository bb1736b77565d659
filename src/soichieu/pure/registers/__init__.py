"""Registers across units (R18): lines of many reports that say the same, grouped, each join with its reason.

Two lines are one matter when they are in one slot and say the same of the same object. Never joined:
opposites (đã có, chưa có), other numbers that matter, other objects, other addressees of a request,
bodies of another level.
"""

from soichieu.pure.registers.grouping import group_lines
from soichieu.pure.registers.values import Group, Join, Line, Slot, Why

__all__ = ["Group", "Join", "Line", "Slot", "Why", "group_lines"]
