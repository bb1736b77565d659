"""Texts taken in and kept unchanged, what was found in them, and the citations made of it."""
