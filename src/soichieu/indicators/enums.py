"""Closed vocabularies of figures; those shared with `pure` have its values."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Kind(models.TextChoices):
    """What a figure tells (R13): the state at a moment, what came in a period, a share, yes or no, words."""

    STOCK = "stock", _("số thời điểm")
    FLOW = "flow", _("số trong kỳ")
    RATIO = "ratio", _("tỷ lệ, bình quân")
    YES_NO = "yes_no", _("có/không")
    TEXT = "text", _("nội dung")


class Aggregation(models.TextChoices):
    """How the figures of units become one of those above them (R13, R14)."""

    SUM = "sum", _("cộng")
    WEIGHTED_MEAN = "weighted_mean", _("bình quân gia quyền")
    RATIO_OF_SUMS = "ratio_of_sums", _("tính lại từ các tổng")
    LAST = "last", _("cộng số gần nhất của từng đơn vị")
    MIN = "min", _("nhỏ nhất")
    MAX = "max", _("lớn nhất")
    COUNT = "count", _("đếm đơn vị")
    NONE = "none", _("không tổng hợp")


class Direction(models.TextChoices):
    """Which way is better."""

    UP = "up", _("càng cao càng tốt")
    DOWN = "down", _("càng thấp càng tốt")
    NONE = "none", _("không xét")


class Frequency(models.TextChoices):
    """How often a form is answered."""

    WEEK = "week", _("tuần")
    MONTH = "month", _("tháng")
    QUARTER = "quarter", _("quý")
    HALF = "half", _("6 tháng")
    NINE_MONTHS = "nine_months", _("9 tháng")
    YEAR = "year", _("năm")
    TERM = "term", _("nhiệm kỳ")


class Scheme(models.TextChoices):
    """Which days a period has (R15; the windows of the state: NĐ 09/2019/NĐ-CP)."""

    CALENDAR = "calendar", _("theo tháng dương lịch")
    STATE = "state", _("theo chế độ báo cáo nhà nước (15 đến 14)")


class CellState(models.TextChoices):
    """Where one figure stands: only reported and accepted ones count (R14)."""

    DRAFT = "draft", _("đang nhập")
    SUBMITTED = "submitted", _("đã báo cáo")
    ACCEPTED = "accepted", _("đã duyệt")
    RETURNED = "returned", _("bị trả lại")


class SubmissionState(models.TextChoices):
    """Where the answer of one unit to one round stands."""

    OPEN = "open", _("chưa nộp")
    SUBMITTED = "submitted", _("chờ duyệt")
    ACCEPTED = "accepted", _("đã duyệt")
    RETURNED = "returned", _("bị trả lại")


class Verdict(models.TextChoices):
    """What a superior said of a submission or a correction."""

    ACCEPTED = "accepted", _("duyệt")
    RETURNED = "returned", _("trả lại")


class CorrectionState(models.TextChoices):
    """Where a correction of an accepted figure stands (R22)."""

    PROPOSED = "proposed", _("chờ duyệt")
    ACCEPTED = "accepted", _("đã duyệt")
    RETURNED = "returned", _("không duyệt")


class Origin(models.TextChoices):
    """How a figure came in."""

    TYPED = "typed", _("nhập trên màn hình")
    IMPORTED = "imported", _("nhập từ tệp")
    READ = "read", _("bóc từ văn bản")
    COPIED = "copied", _("chép từ kỳ trước")
    LOADED = "loaded", _("nạp hàng loạt")
    COUNTED = "counted", _("lấy số đơn vị đã biết")


class Bound(models.TextChoices):
    """On which side of a target one has met it."""

    AT_LEAST = "at_least", _("ít nhất")
    AT_MOST = "at_most", _("nhiều nhất")


class Tone(models.TextChoices):
    """How good a band is; screens give it a colour and a sign."""

    GOOD = "good", _("tốt")
    FAIR = "fair", _("khá")
    POOR = "poor", _("yếu")
    NEUTRAL = "neutral", _("trung tính")


class BandsOf(models.TextChoices):
    """What the bands of an indicator divide: its value, or the share of the target reached."""

    VALUE = "value", _("giá trị")
    TARGET = "target", _("tỷ lệ đạt mục tiêu (%)")


class CheckKind(models.TextChoices):
    """What a check looks at."""

    RELATION = "relation", _("quan hệ giữa các chỉ tiêu")
    RANGE = "range", _("khoảng giá trị")
    JUMP = "jump", _("biến động so với kỳ trước")
    PARTS = "parts", _("bộ phận và tổng số")
    RATIO = "ratio", _("tỷ lệ in và phép chia")
    OUTLIER = "outlier", _("khác thường so với các đơn vị khác")
    REGISTER = "register", _("số đơn vị hành chính và danh mục")


class Severity(models.TextChoices):
    """Whether a broken check must be mended, or may be explained."""

    MUST = "must", _("phải sửa")
    EXPLAIN = "explain", _("phải giải trình")


class FileState(models.TextChoices):
    """Where a workbook of figures brought in stands."""

    DRAFT = "draft", _("chờ xác nhận")
    CONFIRMED = "confirmed", _("đã nhập")
    DISCARDED = "discarded", _("đã bỏ")
    UNDONE = "undone", _("đã rút lại")


class StepKind(models.TextChoices):
    """What happened to one figure, as its timeline tells it."""

    ENTERED = "entered", _("nhập")
    CLEARED = "cleared", _("xóa trống")
    NOTED = "noted", _("ghi chú")
    UNDONE = "undone", _("rút lại số nhập từ tệp")
    EXPLAINED = "explained", _("giải trình")
    SUBMITTED = "submitted", _("nộp")
    TAKEN_BACK = "taken_back", _("rút lại")
    ACCEPTED = "accepted", _("duyệt")
    RETURNED = "returned", _("trả lại")
    CORRECTING = "correcting", _("đề nghị đính chính")
    CORRECTED = "corrected", _("duyệt đính chính")
    REFUSED = "refused", _("không duyệt đính chính")
