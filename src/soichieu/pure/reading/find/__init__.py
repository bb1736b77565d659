"""One module per kind of finding; each takes what is prepared and already found and gives a list."""
