"""Saved filters: the addresses of lists a reader wants to find again."""
