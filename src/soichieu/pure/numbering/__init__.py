"""Numbers of documents: reading, writing, comparing, and the run a number belongs to."""
