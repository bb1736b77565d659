"""Words that tell of a number what it is to reach."""

REACHING = (
    "đạt", "chiếm", "bằng", "là", "còn", "lên", "xuống", "xuống còn", "tăng", "giảm", "thêm", "đạt tỷ lệ",
    "lên tới", "ở mức", "đạt mức", "xuống dưới",
)  # fmt: skip
"""Right before a number: what stands before them is what the number is of."""

LEVELS = (
    "có", "đạt", "còn", "lên", "xuống", "xuống còn", "chiếm", "bằng", "là", "giữ", "duy trì", "lũy kế",
    "giữ vững", "trong đó",
)  # fmt: skip
"""Right before a number: it tells how far a thing has come, not how much is done to it."""

CHANGES = ("tăng", "giảm", "cắt giảm", "kéo giảm", "tăng thêm", "cắt", "giảm thêm", "rút ngắn")
"""The number tells by how much, not how far."""

PREDICATES = (
    "đạt", "được", "có", "hoàn thành", "ký", "thực hiện", "sử dụng", "dùng", "tham gia", "tổ chức", "bảo đảm",
    "nhận", "chấp hành", "áp dụng", "thuộc", "biết", "lắp", "trang bị",
)  # fmt: skip
"""Where the words of what is counted end and those of what is reached begin."""

ANYWHERE = ("nơi", "địa phương", "đơn vị", "địa bàn")
"""Each of which is each commune as well as any other body."""

GENERAL = (
    "ít nhất tối thiểu không dưới trên từ trở lên đạt tỷ lệ tỉ số lượng phấn đấu đến hết năm cuối trong "
    "vào trước ngày quý tháng hằng mỗi bảo đảm có được và của các cho là với ở tại về theo để ra xuống "
    "còn thực hiện hoàn thành xong toàn tỉnh xã huyện địa bàn tổng so tăng giảm thêm bình quân một "
    "những việc đa quá khoảng bằng thì như hoặc hay cả kể từng do nào đó này bố trí nâng đưa duy trì "
)  # fmt: skip
"""Syllables that do not tell one matter from another."""
