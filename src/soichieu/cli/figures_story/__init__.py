"""The figures of the invented province: defined, asked for four years, answered, judged, corrected."""

from soichieu.cli.figures_story.telling import tell_of_the_figures
from soichieu.cli.figures_story.waiting import waiting_for

__all__ = ["tell_of_the_figures", "waiting_for"]
