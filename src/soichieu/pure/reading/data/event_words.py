"""Words that name a gathering or an act held, and the words by which its kind is known."""

from soichieu.pure.reading.findings import EventKind

# What is held. The longest stands for itself, so "hội nghị tập huấn" needs no entry of its own.
GATHERINGS: tuple[str, ...] = (
    "hội nghị", "cuộc họp", "phiên họp", "buổi họp", "buổi làm việc", "cuộc làm việc", "buổi lễ",
    "lớp tập huấn", "lớp bồi dưỡng", "khóa tập huấn", "khóa bồi dưỡng", "hội thảo", "tọa đàm", "diễn đàn",
    "lễ phát động", "lễ ra quân", "lễ ra mắt", "lễ khởi công", "lễ khánh thành", "lễ công bố",
    "lễ tổng kết", "lễ trao", "lễ tuyên dương", "lễ tôn vinh", "lễ đón nhận", "lễ ký kết", "lễ khai giảng",
    "lễ khởi động", "ngày hội", "lễ hội", "hội thi", "hội diễn", "liên hoan", "kỳ họp", "đại hội",
    "giao ban", "họp báo", "họp", "sinh hoạt chuyên đề", "sơ kết", "tổng kết", "tập huấn", "phát động",
    "ra quân", "ra mắt", "khởi công", "khánh thành", "đoàn kiểm tra", "đoàn giám sát", "đoàn công tác",
    "kiểm tra", "giám sát", "làm việc", "quán triệt",
)  # fmt: skip
# These alone, without "tổ chức" and the like, tell of no gathering.
NEED_HOLDING: frozenset[str] = frozenset(
    {
        "sơ kết",
        "tổng kết",
        "tập huấn",
        "quán triệt",
        "ngày hội",
        "lễ hội",
        "hội thi",
        "đại hội",
        "kỳ họp",
        "giao ban",
        "hội diễn",
        "liên hoan",
    }
)
# These are acts by themselves: the verb is the event.
ACTS: frozenset[str] = frozenset(
    {"họp", "phát động", "ra quân", "ra mắt", "khởi công", "khánh thành", "kiểm tra", "giám sát", "làm việc"}
)

# The first of these words after the gathering tells its kind; the gathering's own words are read first.
KIND_WORDS: dict[str, EventKind] = {
    "tập huấn": "training",
    "bồi dưỡng": "training",
    "khai giảng": "training",
    "sơ kết": "review",
    "tổng kết": "review",
    "đánh giá": "review",
    "kiểm điểm": "review",
    "rút kinh nghiệm": "review",
    "quán triệt": "dissemination",
    "triển khai": "dissemination",
    "phổ biến": "dissemination",
    "học tập": "dissemination",
    "tuyên truyền": "dissemination",
    "thông báo nhanh": "dissemination",
    "phát động": "launch",
    "ra quân": "launch",
    "ra mắt": "launch",
    "khởi công": "launch",
    "khánh thành": "launch",
    "khởi động": "launch",
    "công bố": "launch",
    "trao tặng": "award",
    "trao thưởng": "award",
    "lễ trao": "award",
    "khen thưởng": "award",
    "tuyên dương": "award",
    "tôn vinh": "award",
    "vinh danh": "award",
    "đón nhận": "award",
    "biểu dương": "award",
    "ngày hội": "festival",
    "lễ hội": "festival",
    "hội thi": "festival",
    "hội diễn": "festival",
    "liên hoan": "festival",
    "kiểm tra": "inspection",
    "giám sát": "inspection",
    "thanh tra": "inspection",
    "khảo sát": "inspection",
}
