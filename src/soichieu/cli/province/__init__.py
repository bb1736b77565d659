"""The work of the invented province around its reform: two thousand tasks, told by a seeded chance."""

from soichieu.cli.province.telling import TASKS, tell_of_the_province

__all__ = ["TASKS", "tell_of_the_province"]
