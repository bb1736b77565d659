"""Screens of one figure: its page, its evidence, its corrections."""
