"""Tables of soi chiếu."""

from soichieu.alignment.models.anchors import Anchor
from soichieu.alignment.models.gaps import Gap, GapStep
from soichieu.alignment.models.links import Link

__all__ = ["Anchor", "Gap", "GapStep", "Link"]
