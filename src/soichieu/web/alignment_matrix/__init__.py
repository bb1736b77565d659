"""Soi chiếu over many units: the matrix, the chain over the levels, two versions held side by side."""
