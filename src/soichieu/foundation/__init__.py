"""The Django ground every context stands on: errors, actors, history, decorators, the embedded database."""
