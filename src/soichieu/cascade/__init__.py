"""The cascade: who must pass a directive on, plan, report and review, by when, and who has."""
