"""The clauses of a full text: phần, chương, mục, điều, khoản, điểm, and the party's I-, 1., 1.1., a), -.

Both layouts are read by one table of markers: Nghị định 30/2020/NĐ-CP (Phụ lục I) for state documents,
Hướng dẫn 36-HD/VPTW and 05-HD/VPTW for those of the party.
"""

from soichieu.pure.clauses.splitting import Clause, split

__all__ = ["Clause", "split"]
