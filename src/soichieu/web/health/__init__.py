"""Whether this process answers and reaches its database: for whoever watches the server."""
