"""Reminders: who was told of what is due or late, in the application and by one letter a day."""
