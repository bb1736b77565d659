"""The words a reader of the journal sees for each act."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

_THINGS: dict[str, str | Promise] = {
    "accounts": _("Tài khoản, phạm vi xem"),
    "organisations": _("Cơ quan, đơn vị"),
    "evidence:source": _("Nguồn"),
    "evidence:claim": _("Điều bóc tách"),
    "directives": _("Văn bản"),
    "cascade": _("Triển khai"),
    "tasks": _("Nhiệm vụ"),
}

ACTS: dict[str, str | Promise] = {
    "accounts:user:added": _("Lập tài khoản"),
    "accounts:user:password_changed": _("Đổi mật khẩu"),
    "accounts:user:signed_in": _("Đăng nhập"),
    "accounts:post:appointed": _("Giao vai trò"),
    "accounts:post:ended": _("Thôi vai trò"),
    "accounts:grant:given": _("Mở phạm vi xem"),
    "accounts:filter:saved": _("Lưu bộ lọc"),
    "accounts:filter:forgotten": _("Bỏ bộ lọc"),
    "organisations:country:load": _("Nạp danh mục đơn vị"),
    "organisations:unit:establish": _("Thành lập đơn vị"),
    "organisations:unit:merge": _("Sáp nhập đơn vị"),
    "organisations:unit:split": _("Chia, tách đơn vị"),
    "organisations:unit:rename": _("Đổi tên đơn vị"),
    "organisations:unit:move": _("Chuyển cấp trên của đơn vị"),
    "organisations:unit:dissolve": _("Giải thể đơn vị"),
    "organisations:committee:set-up": _("Lập ban chỉ đạo"),
    "organisations:committee:standing-body": _("Giao cơ quan thường trực ban chỉ đạo"),
    "organisations:committee:seat": _("Thêm thành viên ban chỉ đạo"),
    "organisations:committee:leave": _("Thôi thành viên ban chỉ đạo"),
    "evidence:source:taken_in": _("Nhận nguồn"),
    "evidence:source:held": _("Đơn vị cùng giữ nguồn"),
    "evidence:source:reread": _("Đọc lại nguồn"),
    "evidence:source:refused_as_classified": _("Từ chối văn bản có dấu mật"),
    "evidence:claim:accepted": _("Chấp nhận điều bóc tách"),
    "evidence:claim:corrected": _("Sửa điều bóc tách"),
    "evidence:claim:rejected": _("Bác điều bóc tách"),
    "evidence:claim:reopened": _("Mở lại điều bóc tách"),
    "evidence:claims:accepted": _("Chấp nhận nhiều điều bóc tách"),
    "directives:directive:proposed": _("Văn bản vào sổ, chờ xác nhận"),
    "directives:directive:accepted": _("Xác nhận văn bản"),
    "directives:directive:rejected": _("Bác văn bản"),
    "directives:directive:registered": _("Ghi văn bản vào sổ"),
    "directives:life:adopted": _("Ghi mốc: thông qua"),
    "directives:life:issued": _("Ghi mốc: ban hành"),
    "directives:life:in_force": _("Ghi mốc: có hiệu lực"),
    "directives:life:amended": _("Ghi mốc: sửa đổi, bổ sung"),
    "directives:life:replaced": _("Ghi mốc: thay thế"),
    "directives:life:ended": _("Ghi mốc: hết hiệu lực"),
    "directives:life:draft": _("Ghi mốc: dự thảo"),
    "directives:reference:decided": _("Quyết định viện dẫn chưa rõ"),
    "directives:reference:loaded": _("Nạp nhiệm kỳ, tên quen gọi"),
    "directives:alias:added": _("Thêm tên quen gọi"),
    "cascade:rollout:opened": _("Lập đợt triển khai"),
    "cascade:rollout:carried": _("Tính nghĩa vụ qua tổ chức lại"),
    "cascade:obligation:met": _("Ghi nhận đã thực hiện"),
    "cascade:obligation:waived": _("Miễn thực hiện"),
    "tasks:task:given": _("Giao nhiệm vụ"),
    "tasks:task:given_out": _("Giao các nhiệm vụ của văn bản"),
    "tasks:assignment:start": _("Bắt đầu thực hiện nhiệm vụ"),
    "tasks:assignment:submit": _("Báo cáo hoàn thành nhiệm vụ"),
    "tasks:assignment:confirm": _("Xác nhận hoàn thành nhiệm vụ"),
    "tasks:assignment:return": _("Trả lại kết quả nhiệm vụ"),
    "tasks:assignment:redo": _("Thực hiện lại nhiệm vụ"),
    "tasks:assignment:refuse": _("Từ chối nhiệm vụ"),
    "tasks:assignment:give_again": _("Giao lại nhiệm vụ"),
    "tasks:assignment:hold": _("Tạm hoãn nhiệm vụ"),
    "tasks:assignment:resume": _("Tiếp tục nhiệm vụ"),
    "tasks:assignment:reopen": _("Mở lại nhiệm vụ"),
    "tasks:import:brought": _("Đưa tệp nhiệm vụ lên"),
    "tasks:import:mended": _("Sửa tệp nhiệm vụ trước khi giao"),
    "tasks:import:confirmed": _("Giao các nhiệm vụ của tệp"),
    "tasks:import:withdrawn": _("Rút lại các nhiệm vụ của tệp"),
    "tasks:import:discarded": _("Bỏ tệp nhiệm vụ chưa giao"),
    "tasks:import:refused_as_classified": _("Từ chối tệp nhiệm vụ có dấu mật"),
    "tasks:assignment:clerk_named": _("Phân công người thực hiện"),
    "tasks:extension:asked": _("Xin gia hạn"),
    "tasks:extension:granted": _("Đồng ý gia hạn"),
    "tasks:extension:refused": _("Không đồng ý gia hạn"),
    "cascade:obstacle:recorded": _("Ghi vướng mắc"),
    "cascade:obstacle:asked": _("Kiến nghị tháo gỡ vướng mắc"),
    "cascade:obstacle:lifted": _("Tháo gỡ vướng mắc"),
    "cascade:obstacle:reopened": _("Vướng mắc trở lại"),
}


def things() -> list[tuple[str, str | Promise]]:
    """Return the kinds of thing the journal can be filtered by."""
    return list(_THINGS.items())


def label_of(act: str) -> str:
    """Return the words for an act; an act nobody gave words shows its tag, so that nothing is hidden."""
    return str(ACTS.get(act, act))
