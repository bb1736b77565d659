"""Đơn vị: the tree of units on a day, and the page of one through time."""
