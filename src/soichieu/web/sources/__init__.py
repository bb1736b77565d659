"""Nguồn: the texts taken in, and bringing more of them."""
