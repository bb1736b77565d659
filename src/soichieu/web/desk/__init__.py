"""Bàn làm việc: what waits for the reader, what is new, what they did last; every number leads somewhere."""
