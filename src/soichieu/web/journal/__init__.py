"""Nhật ký: the journal by filter, in scope, with the state of its seals."""
