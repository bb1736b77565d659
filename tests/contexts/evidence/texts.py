"""Invented texts whose findings are plain: each names plans with number, day and issuer."""


def report(day: str = "01/3/2023", *, note: str = "") -> bytes:
    """A text that names one plan and what it carries out."""
    return (
        "BÁO CÁO NHANH\n\n"
        f"Thực hiện Kế hoạch số 15-KH/HU, ngày {day} của Huyện ủy Sơn Đông về cải cách hành chính, "
        "Đảng ủy xã Sơn Hà ban hành Chương trình hành động số 07-CTr/ĐU, ngày 20/4/2023.\n"
        "Văn phòng Huyện ủy Sơn Đông có Hướng dẫn số 03-HD/VPHU, ngày 05/5/2023.\n"
        f"Đến nay 12/15 xã đã có kế hoạch riêng.{note}\n"
    ).encode()


STAMPED = "HUYỆN ỦY SƠN ĐÔNG\nMẬT\n\nBÁO CÁO\nNội dung báo cáo gửi cấp trên.\n".encode()
UNSTAMPED = (
    "Hội nghị nhắc lại việc bảo vệ bí mật nhà nước và lưu trữ tài liệu theo Kế hoạch số 9-KH/HU.\n".encode()
)
