"""Soi Chiếu: follows resolutions through the organisations that carry them out."""
