"""Terms that every field uses."""

GENERAL = """
tuyên truyền | phổ biến | truyền thông | phát loa | đài truyền thanh | tờ rơi | phóng sự | bài viết | pano | áp phích
chuyển đổi số | CĐS
thủ tục hành chính | TTHC
"""
