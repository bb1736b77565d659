"""What can go wrong with the journal."""

from soichieu.foundation.errors import Invalid


class UnreadableHead(Invalid):
    """The file given as an exported head is not one."""
