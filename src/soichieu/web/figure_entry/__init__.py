"""Screens of asking for figures, entering them, handing them in and judging them."""
