"""Tasks: who does what by when, with which product; progress on evidence, confirmed by the office."""
