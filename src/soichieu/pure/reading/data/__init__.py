"""The words of the trade as data: types, organs, ranks, posts, verbs of events."""
