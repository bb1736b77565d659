"""The journal: who did what, when, why; sealed so that no entry can be changed unseen."""
