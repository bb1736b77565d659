"""What can be wrong in a workbook of figures, and the sentences that say so."""

from dataclasses import dataclass
from enum import StrEnum

from soichieu.pure.indicators.sentences import Sentence, translatable


class FaultKind(StrEnum):
    """The kinds of faults; warnings only ask for a second look and stop nothing."""

    UNKNOWN_UNIT = "unknown_unit"
    UNCLEAR_UNIT = "unclear_unit"
    DISAGREEING_UNIT = "disagreeing_unit"
    DUPLICATE_UNIT = "duplicate_unit"
    NO_UNIT = "no_unit"
    NOT_OWING = "not_owing"
    NOT_YOURS = "not_yours"
    SHUT = "shut"
    UNKNOWN_COLUMN = "unknown_column"
    UNCLEAR_COLUMN = "unclear_column"
    DISAGREEING_COLUMN = "disagreeing_column"
    DUPLICATE_COLUMN = "duplicate_column"
    UNREADABLE = "unreadable"
    REPORTED_ELSEWHERE = "reported_elsewhere"
    COMPUTED_COLUMN = "computed_column"
    NEGATIVE = "negative"
    TOTAL_DIFFERS = "total_differs"


WARNINGS = frozenset({FaultKind.COMPUTED_COLUMN, FaultKind.NEGATIVE, FaultKind.TOTAL_DIFFERS})


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault: sheet, row as the workbook numbers it, letters of the column, the cell as it stands."""

    kind: FaultKind
    table: str
    row: int
    column: str
    value: str
    sentence: Sentence

    @property
    def stops(self) -> bool:
        """Whether figures are left out because of it."""
        return self.kind not in WARNINGS


UNKNOWN_UNIT = translatable("Không có đơn vị nào phải báo cáo là “%(name)s”; hãy ghi lại tên hoặc mã đơn vị.")
UNKNOWN_BUT_NEAR = translatable("Không có đơn vị nào phải báo cáo là “%(name)s”; tên gần nhất là “%(near)s”.")
UNCLEAR_UNIT = translatable("Có %(count)s đơn vị cùng mang tên “%(name)s”; hãy ghi mã đơn vị vào cột mã.")
DISAGREEING_UNIT = translatable("Mã là của “%(by_code)s” nhưng tên ghi “%(name)s”; hãy sửa mã hoặc tên.")
DUPLICATE_UNIT = translatable("“%(name)s” đã có ở ô %(cell)s; hãy giữ một nơi, chưa nơi nào được nhập.")
NO_UNIT = translatable("Dòng có số liệu nhưng không ghi đơn vị.")
NOT_OWING = translatable("“%(name)s” không phải báo cáo biểu này trong kỳ này.")
UNKNOWN_COLUMN = translatable("Biểu này không hỏi “%(name)s”; cột này không được nhập.")
COLUMN_BUT_NEAR = translatable("Biểu này không hỏi “%(name)s”; chỉ tiêu gần nhất là “%(near)s”.")
UNCLEAR_COLUMN = translatable("Có nhiều chỉ tiêu cùng tên “%(name)s”; hãy ghi mã chỉ tiêu trên đầu cột.")
DISAGREEING_COLUMN = translatable(
    "Mã trên đầu cột là của “%(by_code)s” nhưng tên ghi “%(name)s”; hãy sửa mã hoặc tên."
)
DUPLICATE_COLUMN = translatable(
    "Chỉ tiêu “%(name)s” đã có ở ô %(cell)s; hãy giữ một nơi, chưa nơi nào được nhập."
)
COMPUTED_COLUMN = translatable("“%(name)s” được tính từ các chỉ tiêu khác nên cột này không nhập.")
NEGATIVE = translatable("“%(word)s” là số âm; hãy xem lại, nếu đúng thì vẫn nhập được.")
TOTAL_DIFFERS = translatable("Dòng tổng ghi %(written)s nhưng các dòng cộng lại được %(sum)s.")
ERROR_CELL = translatable("Ô này là lỗi của bảng tính (%(word)s); hãy sửa công thức rồi lưu lại tệp.")
DATE_CELL = translatable("Ô này đang định dạng ngày tháng (%(word)s); hãy đổi về dạng số rồi nhập lại số.")
TRUTH_CELL = translatable("Ô này ghi đúng/sai; chỉ tiêu này cần một con số.")
REPORTED_ELSEWHERE = translatable("Số liệu này đã được báo cáo ở một biểu khác, không phải nhập lại.")
SAID = "%(said)s"
"""What somebody else has put in words already."""
