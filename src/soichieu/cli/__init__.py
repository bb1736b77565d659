"""The command line: a thin door on the same services and queries as the screens."""
