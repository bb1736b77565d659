"""Bodies a request (kiến nghị) goes up to, told from units an order goes down to."""

import re

from soichieu.pure.reading.findings import Span

_SUPERIOR = re.compile(
    r"(?:chính phủ|thủ tướng|quốc hội|ủy ban thường vụ quốc hội|trung ương|ban bí thư|"
    r"bộ chính trị|ban chấp hành trung ương|các bộ|bộ(?! phận| chỉ huy)|các ban đảng"
    r"|ban tổ chức trung ương|ban tuyên giáo|văn phòng (?:chính phủ|trung ương)|"
    r"đảng ủy công an trung ương|tỉnh ủy|thành ủy|hđnd tỉnh|hội đồng nhân dân tỉnh"
    r"|ban thường vụ (?:tỉnh|thành) ủy|ubnd (?:tỉnh|thành phố)|ủy ban nhân dân (?:tỉnh|thành phố)|"
    r"cấp trên|cấp có thẩm quyền|lãnh đạo bộ)(?!\w)"
)


def is_superior(low: str, span: Span) -> bool:
    """Tell whether the body named in a span stands above those that usually report."""
    return _SUPERIOR.match(low, *span) is not None
