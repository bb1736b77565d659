"""What a reader keeps of the lists: filters under a name, columns."""
