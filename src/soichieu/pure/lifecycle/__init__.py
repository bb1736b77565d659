"""State machines as tables: which move is lawful, and the diagram drawn from the table."""

from soichieu.pure.lifecycle.table import IllegalMove, Lifecycle

__all__ = ["IllegalMove", "Lifecycle"]
