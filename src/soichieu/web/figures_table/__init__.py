"""Figures as tables, charts, rankings and maps, who has not answered, and why a number is what it is."""
