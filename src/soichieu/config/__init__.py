"""Settings, addresses, the WSGI entry: the top of the house."""
