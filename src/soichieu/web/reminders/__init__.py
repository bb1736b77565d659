"""Reminders: the reader's inbox, the rule of an office, the log of letters, one's own settings."""
