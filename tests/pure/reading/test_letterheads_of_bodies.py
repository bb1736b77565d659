# ruff: noqa: E501 - a letterhead is one line
"""Who issues a paper by its letterhead, for bodies of every kind before and after 1/7/2025; all are invented."""

import pytest

from soichieu.pure.reading import read

STATE, PARTY = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "ĐẢNG CỘNG SẢN VIỆT NAM"
# The left half, its motto, the foot, the issuer.
PAPERS = [
    (
        "TỈNH ỦY VĨNH SƠN\nĐẢNG ỦY CÁC CƠ QUAN ĐẢNG TỈNH\n*\nSố 12-KH/ĐU",
        PARTY,
        "T/M BAN THƯỜNG VỤ\nBÍ THƯ\nLý A Sùng",
        "Ban Thường vụ Đảng ủy các cơ quan Đảng tỉnh Vĩnh Sơn",
    ),
    (
        "ĐẢNG BỘ TỈNH VĨNH SƠN\nĐẢNG ỦY CÁC CƠ QUAN ĐẢNG\n*\nSố 12-KH/ĐU",
        PARTY,
        "T/M ĐẢNG ỦY\nBÍ THƯ\nLý A Sùng",
        "Đảng ủy các cơ quan Đảng tỉnh Vĩnh Sơn",
    ),
    (
        "ĐẢNG BỘ XÃ THẠCH KHÊ\nĐẢNG ỦY CÁC CƠ QUAN ĐẢNG\n*\nSố 02-NQ/ĐU",
        PARTY,
        "T/M ĐẢNG ỦY\nBÍ THƯ\nLý A Sùng",
        "Đảng ủy các cơ quan Đảng xã Thạch Khê",
    ),
    (
        "ĐẢNG ỦY XÃ THẠCH KHÊ\nĐẢNG ỦY ỦY BAN NHÂN DÂN XÃ\n*\nSố 02-NQ/ĐU",
        PARTY,
        "T/M ĐẢNG ỦY\nBÍ THƯ\nLý A Sùng",
        "Đảng ủy Ủy ban nhân dân xã Thạch Khê",
    ),
    (
        "ĐẢNG BỘ PHƯỜNG ĐÔNG HẢI\nCHI BỘ CÁC CƠ QUAN ĐẢNG\n*\nSố 02-NQ/CB",
        PARTY,
        "T/M CHI BỘ\nBÍ THƯ\nLý A Sùng",
        "Chi bộ các cơ quan Đảng phường Đông Hải",
    ),
    (
        "ĐẢNG BỘ XÃ THẠCH KHÊ\nCHI BỘ TRƯỜNG TIỂU HỌC SỐ 1\n*\nSố 02-NQ/CB",
        PARTY,
        "T/M CHI BỘ\nBÍ THƯ\nLý A Sùng",
        "Chi bộ Trường Tiểu học Số 1",
    ),
    (
        "ĐẢNG ỦY PHƯỜNG ĐÔNG HẢI\nCHI BỘ KHU PHỐ 7\n*\nSố 02-NQ/CB",
        PARTY,
        "T/M CHI BỘ\nBÍ THƯ\nLý A Sùng",
        "Chi bộ Khu Phố 7",
    ),
    (
        "ĐẢNG BỘ SỞ TÀI CHÍNH\nCHI BỘ PHÒNG NGÂN SÁCH\n*\nSố 02-NQ/CB",
        PARTY,
        "T/M CHI BỘ\nBÍ THƯ\nLý A Sùng",
        "Chi bộ Phòng Ngân sách Sở Tài chính tỉnh Vĩnh Sơn",
    ),
    (
        "ĐẢNG ỦY UBND TỈNH VĨNH SƠN\nĐẢNG ỦY SỞ XÂY DỰNG\n*\nSố 20-NQ/ĐU",
        PARTY,
        "T/M ĐẢNG ỦY\nBÍ THƯ\nLý A Sùng",
        "Đảng ủy Sở Xây dựng tỉnh Vĩnh Sơn",
    ),
    (
        "THÀNH ỦY KIM HẢI\nỦY BAN KIỂM TRA\n*\nSố 20-BC/UBKT",
        PARTY,
        "T/M ỦY BAN KIỂM TRA\nCHỦ NHIỆM\nLý A Sùng",
        "Ủy ban Kiểm tra Thành ủy Kim Hải",
    ),
    (
        "ĐẢNG ỦY XÃ THẠCH KHÊ\nỦY BAN KIỂM TRA\n*\nSố 20-QĐ/UBKT",
        PARTY,
        "T/M ỦY BAN KIỂM TRA\nCHỦ NHIỆM\nLý A Sùng",
        "Ủy ban Kiểm tra Đảng ủy xã Thạch Khê",
    ),
    (
        "ĐẢNG ỦY XÃ THẠCH KHÊ\nVĂN PHÒNG\n*\nSố 20-CV/VPĐU",
        PARTY,
        "CHÁNH VĂN PHÒNG\nLý A Sùng",
        "Văn phòng Đảng ủy xã Thạch Khê",
    ),
    (
        "ĐẢNG ỦY PHƯỜNG ĐÔNG HẢI\nTRUNG TÂM CHÍNH TRỊ\n*\nSố 20-KH/TTCT",
        PARTY,
        "GIÁM ĐỐC\nLý A Sùng",
        "Trung tâm Chính trị phường Đông Hải",
    ),
    (
        "TỈNH ỦY VĨNH SƠN\nTRƯỜNG CHÍNH TRỊ\n*\nSố 20-KH/TCT",
        PARTY,
        "HIỆU TRƯỞNG\nLý A Sùng",
        "Trường Chính trị tỉnh Vĩnh Sơn",
    ),
    (
        "TỈNH ỦY VĨNH SƠN\nBÁO VÀ ĐÀI PHÁT THANH, TRUYỀN HÌNH\nSố 20-KH/BPTTH",
        PARTY,
        "TỔNG BIÊN TẬP\nLý A Sùng",
        "Báo và Đài Phát thanh, Truyền hình tỉnh Vĩnh Sơn",
    ),
    (
        "TỈNH ỦY VĨNH SƠN\nBAN CHỈ ĐẠO 35\n*\nSố 20-KH/BCĐ35",
        PARTY,
        "TRƯỞNG BAN\nLý A Sùng",
        "Ban Chỉ đạo 35 tỉnh Vĩnh Sơn",
    ),
    (
        "HUYỆN ỦY BẰNG LŨNG\nBAN CHỈ ĐẠO THỰC HIỆN QUY CHẾ DÂN CHỦ Ở CƠ SỞ\n*\nSố 20-KH/BCĐ",
        PARTY,
        "TRƯỞNG BAN\nLý A Sùng",
        "Ban Chỉ đạo thực hiện Quy Chế Dân Chủ Ở Cơ sở huyện Bằng Lũng",
    ),
    (
        "QUÂN ỦY TRUNG ƯƠNG\nĐẢNG ỦY QUÂN KHU 9\n*\nSố 20-NQ/ĐUQK",
        PARTY,
        "T/M ĐẢNG ỦY\nBÍ THƯ\nTrung tướng Lý A Sùng",
        "Đảng ủy Quân khu 9",
    ),
    (
        "ĐẢNG ỦY QUÂN KHU 9\nĐẢNG ỦY QUÂN SỰ TỈNH VĨNH SƠN\n*\nSố 20-NQ/ĐU",
        PARTY,
        "T/M ĐẢNG ỦY\nBÍ THƯ\nLý A Sùng",
        "Đảng ủy Quân sự tỉnh Vĩnh Sơn",
    ),
    (
        "ĐẢNG BỘ CÔNG AN TỈNH VĨNH SƠN\nĐẢNG ỦY CÔNG AN PHƯỜNG ĐÔNG HẢI\n*\nSố 20-NQ/ĐU",
        PARTY,
        "T/M ĐẢNG ỦY\nBÍ THƯ\nTrung tá Lý A Sùng",
        "Đảng ủy Công an phường Đông Hải",
    ),
    (
        "ĐẢNG BỘ XÃ THẠCH KHÊ\nCHI BỘ CÔNG AN\n*\nSố 20-NQ/CB",
        PARTY,
        "T/M CHI BỘ\nBÍ THƯ\nTrung tá Lý A Sùng",
        "Chi bộ Công an xã Thạch Khê",
    ),
    (
        "ĐẢNG ỦY TẬP ĐOÀN THAN MIỀN BẮC\nĐẢNG ỦY CÔNG TY CỔ PHẦN THAN HÒN NÉT\n*\nSố 20-NQ/ĐU",
        PARTY,
        "T/M ĐẢNG ỦY\nBÍ THƯ\nLý A Sùng",
        "Đảng ủy Công ty Cổ phần Than Hòn Nét",
    ),
    (
        "UBND XÃ THẠCH KHÊ\nTRƯỜNG MẦM NON HOA BAN\nSố: 20/KH-MNHB",
        STATE,
        "HIỆU TRƯỞNG\nLý A Sùng",
        "Trường Mầm non Hoa Ban",
    ),
    (
        "UBND PHƯỜNG ĐÔNG HẢI\nPHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ\nSố: 20/TTr-KTHTĐT",
        STATE,
        "TRƯỞNG PHÒNG\nLý A Sùng",
        "Phòng Kinh tế, Hạ tầng và Đô thị phường Đông Hải",
    ),
    (
        "UBND XÃ THẠCH KHÊ\nTRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG\nSố: 20/BC-TTPVHCC",
        STATE,
        "GIÁM ĐỐC\nLý A Sùng",
        "Trung tâm Phục vụ hành chính công xã Thạch Khê",
    ),
    (
        "UBND XÃ THẠCH KHÊ\nVĂN PHÒNG HĐND VÀ UBND\nSố: 20/TB-VP",
        STATE,
        "CHÁNH VĂN PHÒNG\nLý A Sùng",
        "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã Thạch Khê",
    ),
    (
        "UBND TỈNH VĨNH SƠN\nVĂN PHÒNG\nSố: 20/TB-VP",
        STATE,
        "KT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\nLý A Sùng",
        "Văn phòng Ủy ban nhân dân tỉnh Vĩnh Sơn",
    ),
    (
        "UBND TỈNH VĨNH SƠN\nTHANH TRA TỈNH\nSố: 20/KL-TTr",
        STATE,
        "CHÁNH THANH TRA\nLý A Sùng",
        "Thanh tra tỉnh Vĩnh Sơn",
    ),
    (
        "SỞ NỘI VỤ TỈNH VĨNH SƠN\nTRUNG TÂM DỊCH VỤ VIỆC LÀM\nSố: 20/BC-TTDVVL",
        STATE,
        "GIÁM ĐỐC\nLý A Sùng",
        "Trung tâm Dịch vụ Việc làm tỉnh Vĩnh Sơn",
    ),
    (
        "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG\nTỈNH VĨNH SƠN\nCHI CỤC KIỂM LÂM\nSố: 20/BC-CCKL",
        STATE,
        "CHI CỤC TRƯỞNG\nLý A Sùng",
        "Chi cục Kiểm lâm tỉnh Vĩnh Sơn",
    ),
    (
        "CHI CỤC KIỂM LÂM TỈNH VĨNH SƠN\nHẠT KIỂM LÂM KHU VỰC BẰNG LŨNG\nSố: 20/BC-HKL",
        STATE,
        "HẠT TRƯỞNG\nLý A Sùng",
        "Hạt Kiểm lâm Khu vực Bằng Lũng",
    ),
    (
        "SỞ Y TẾ VĨNH SƠN\nTRUNG TÂM Y TẾ HUYỆN BẰNG LŨNG\nSố: 20/BC-TTYT",
        STATE,
        "GIÁM ĐỐC\nLý A Sùng",
        "Trung tâm Y tế huyện Bằng Lũng",
    ),
    (
        "TRUNG TÂM Y TẾ KHU VỰC BẰNG LŨNG\nTRẠM Y TẾ XÃ THẠCH KHÊ\nSố: 20/BC-TYT",
        STATE,
        "TRẠM TRƯỞNG\nLý A Sùng",
        "Trạm Y tế xã Thạch Khê",
    ),
    (
        "BỘ Y TẾ\nBỆNH VIỆN TRUNG ƯƠNG KIM HẢI\nSố: 20/QĐ-BVTW",
        STATE,
        "GIÁM ĐỐC\nLý A Sùng",
        "Bệnh viện Trung Ương Kim Hải",
    ),
    (
        "BỘ GIÁO DỤC VÀ ĐÀO TẠO\nĐẠI HỌC KIM HẢI\nSố: 20/QĐ-ĐHKH",
        STATE,
        "GIÁM ĐỐC\nLý A Sùng",
        "Đại học Kim Hải",
    ),
    (
        "UBND TỈNH VĨNH SƠN\nTRƯỜNG CAO ĐẲNG Y TẾ\nSố: 20/QĐ-CĐYT",
        STATE,
        "HIỆU TRƯỞNG\nLý A Sùng",
        "Trường Cao đẳng Y tế",
    ),
    (
        "BỘ TƯ PHÁP\nCỤC THI HÀNH ÁN DÂN SỰ TỈNH VĨNH SƠN\nSố: 20/BC-CTHADS",
        STATE,
        "CỤC TRƯỞNG\nLý A Sùng",
        "Cục Thi hành án dân sự tỉnh Vĩnh Sơn",
    ),
    (
        "CỤC THUẾ\nTHUẾ TỈNH VĨNH SƠN\nSố: 20/TB-VSO",
        STATE,
        "TRƯỞNG THUẾ TỈNH\nLý A Sùng",
        "Thuế tỉnh Vĩnh Sơn",
    ),
    (
        "THUẾ TỈNH VĨNH SƠN\nTHUẾ CƠ SỞ 4\nSố: 20/TB-TCS4",
        STATE,
        "TRƯỞNG THUẾ CƠ SỞ\nLý A Sùng",
        "Thuế Cơ sở 4 tỉnh Vĩnh Sơn",
    ),
    (
        "BỘ TÀI CHÍNH\nBẢO HIỂM XÃ HỘI VIỆT NAM\nSố: 20/BHXH-CSXH",
        STATE,
        "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nLý A Sùng",
        "Bảo hiểm xã hội Việt Nam",
    ),
    (
        "BẢO HIỂM XÃ HỘI VIỆT NAM\nBẢO HIỂM XÃ HỘI TỈNH VĨNH SƠN\nSố: 20/BHXH-TTKT",
        STATE,
        "GIÁM ĐỐC\nLý A Sùng",
        "Bảo hiểm xã hội tỉnh Vĩnh Sơn",
    ),
    (
        "BẢO HIỂM XÃ HỘI TỈNH VĨNH SƠN\nBẢO HIỂM XÃ HỘI CƠ SỞ BẰNG LŨNG\nSố: 20/BHXH",
        STATE,
        "GIÁM ĐỐC\nLý A Sùng",
        "Bảo hiểm xã hội Cơ sở Bằng Lũng",
    ),
    (
        "NGÂN HÀNG NHÀ NƯỚC VIỆT NAM\nCHI NHÁNH KHU VỰC 7\nSố: 20/KV7-TH",
        STATE,
        "GIÁM ĐỐC\nLý A Sùng",
        "Ngân hàng Nhà nước Việt Nam Chi nhánh Khu vực 7",
    ),
    (
        "NGÂN HÀNG CHÍNH SÁCH XÃ HỘI\nCHI NHÁNH TỈNH VĨNH SƠN\nSố: 20/NHCS-TD",
        STATE,
        "GIÁM ĐỐC\nLý A Sùng",
        "Ngân hàng Chính sách xã hội Chi nhánh tỉnh Vĩnh Sơn",
    ),
    (
        "NGÂN HÀNG NÔNG NGHIỆP\nVÀ PHÁT TRIỂN NÔNG THÔN VIỆT NAM\nCHI NHÁNH BẰNG LŨNG\nSố: 20/NHNo-KHKD",
        STATE,
        "GIÁM ĐỐC\nLý A Sùng",
        "Ngân hàng Nông nghiệp và Phát triển nông thôn Việt Nam Chi nhánh Bằng Lũng",
    ),
    (
        "VIỆN KIỂM SÁT NHÂN DÂN TỈNH VĨNH SƠN\nVIỆN KIỂM SÁT NHÂN DÂN KHU VỰC 2\nSố: 20/KH-VKS",
        STATE,
        "VIỆN TRƯỞNG\nLý A Sùng",
        "Viện Kiểm sát nhân dân Khu vực 2",
    ),
    (
        "TÒA ÁN NHÂN DÂN TỈNH VĨNH SƠN\nTÒA ÁN NHÂN DÂN KHU VỰC 2 - VĨNH SƠN\nSố: 20/KH-TA",
        STATE,
        "CHÁNH ÁN\nLý A Sùng",
        "Tòa án nhân dân Khu vực 2 - Vĩnh Sơn",
    ),
    (
        "LIÊN ĐOÀN LAO ĐỘNG TỈNH VĨNH SƠN\nCÔNG ĐOÀN VIÊN CHỨC\nSố: 20/KH-CĐVC",
        STATE,
        "TM. BAN THƯỜNG VỤ\nCHỦ TỊCH\nLý A Sùng",
        "Ban Thường vụ Công đoàn Viên chức tỉnh Vĩnh Sơn",
    ),
    (
        "HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM\nHỘI LIÊN HIỆP PHỤ NỮ XÃ THẠCH KHÊ\nSố: 20/KH-HPN",
        STATE,
        "TM. BAN THƯỜNG VỤ\nCHỦ TỊCH\nLý A Sùng",
        "Ban Thường vụ Hội Liên hiệp Phụ nữ xã Thạch Khê",
    ),
    (
        "HỘI NÔNG DÂN TỈNH VĨNH SƠN\nBCH HỘI NÔNG DÂN XÃ THẠCH KHÊ\nSố: 20-KH/HNDX",
        STATE,
        "TM. BAN THƯỜNG VỤ\nCHỦ TỊCH\nLý A Sùng",
        "Ban Thường vụ Hội Nông dân xã Thạch Khê",
    ),
    (
        "HỘI CỰU CHIẾN BINH VIỆT NAM\nTỈNH VĨNH SƠN\nSố: 20/KH-CCB",
        STATE,
        "TM. BAN THƯỜNG VỤ\nCHỦ TỊCH\nĐại tá Lý A Sùng",
        "Ban Thường vụ Hội Cựu chiến binh Việt Nam tỉnh Vĩnh Sơn",
    ),
    (
        "ĐOÀN TNCS HỒ CHÍ MINH XÃ THẠCH KHÊ\nBAN CHẤP HÀNH\n***\nSố: 20-KH/ĐTN",
        STATE,
        "TM. BAN THƯỜNG VỤ\nBÍ THƯ\nLý A Sùng",
        "Ban Thường vụ Đoàn TNCS Hồ Chí Minh xã Thạch Khê",
    ),
    (
        "ỦY BAN MTTQ VIỆT NAM XÃ THẠCH KHÊ\nHỘI CỰU CHIẾN BINH\nSố: 20/KH-CCB",
        STATE,
        "CHỦ TỊCH\nLý A Sùng",
        "Hội Cựu chiến binh xã Thạch Khê",
    ),
    (
        "ỦY BAN MTTQ VIỆT NAM XÃ THẠCH KHÊ\nHỘI NÔNG DÂN XÃ\nSố: 20/KH-HND",
        STATE,
        "CHỦ TỊCH\nLý A Sùng",
        "Hội Nông dân xã Thạch Khê",
    ),
    (
        "UBND TỈNH VĨNH SƠN\nHỘI ĐỒNG THI ĐUA - KHEN THƯỞNG\nSố: 20/HD-HĐTĐKT",
        STATE,
        "PHÓ CHỦ TỊCH\nLý A Sùng",
        "Hội đồng Thi đua - Khen thưởng tỉnh Vĩnh Sơn",
    ),
    (
        "ĐOÀN ĐẠI BIỂU QUỐC HỘI VÀ\nHỘI ĐỒNG NHÂN DÂN TỈNH VĨNH SƠN\nVĂN PHÒNG\nSố: 20/VP-CTHĐ",
        STATE,
        "CHÁNH VĂN PHÒNG\nLý A Sùng",
        "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh Vĩnh Sơn",
    ),
    (
        "HỘI ĐỒNG NHÂN DÂN XÃ THẠCH KHÊ\nBAN KINH TẾ - XÃ HỘI\nSố: 20/BC-BKTXH",
        STATE,
        "TRƯỞNG BAN\nLý A Sùng",
        "Ban Kinh tế - Xã hội Hội đồng nhân dân xã Thạch Khê",
    ),
    (
        "UBND TỈNH VĨNH SƠN\nBAN QUẢN LÝ DỰ ÁN ĐẦU TƯ XÂY DỰNG\nCÁC CÔNG TRÌNH GIAO THÔNG\nSố: 20/TTr-BQLDA",
        STATE,
        "GIÁM ĐỐC\nLý A Sùng",
        "Ban Quản lý dự án đầu tư xây dựng các công trình Giao thông tỉnh Vĩnh Sơn",
    ),
    (
        "TỔNG CÔNG TY ĐIỆN LỰC MIỀN BẮC\nCÔNG TY ĐIỆN LỰC VĨNH SƠN\nĐIỆN LỰC BẰNG LŨNG\nSố: 20/ĐLBL-KHKT",
        STATE,
        "GIÁM ĐỐC\nLý A Sùng",
        "Điện lực Bằng Lũng",
    ),
    (
        "TẬP ĐOÀN CÔNG NGHIỆP CAO SU\nCÔNG TY TNHH MTV CAO SU VĨNH SƠN\nNÔNG TRƯỜNG BẰNG LŨNG\nSố: 20/BC-NT",
        STATE,
        "GIÁM ĐỐC\nLý A Sùng",
        "Nông trường Bằng Lũng",
    ),
    (
        "HỢP TÁC XÃ NÔNG NGHIỆP THẠCH KHÊ\nHỘI ĐỒNG QUẢN TRỊ\nSố: 20/NQ-HĐQT",
        STATE,
        "CHỦ TỊCH\nLý A Sùng",
        "Hội đồng quản trị Hợp tác xã Nông nghiệp Thạch Khê",
    ),
    (
        "BỘ CHỈ HUY QUÂN SỰ TỈNH VĨNH SƠN\nBAN CHỈ HUY PHÒNG THỦ KHU VỰC 3\nSố: 20/KH-PTKV3",
        STATE,
        "CHỈ HUY TRƯỞNG\nThượng tá Lý A Sùng",
        "Ban Chỉ huy Phòng thủ Khu vực 3",
    ),
    (
        "BỘ CHỈ HUY QUÂN SỰ TỈNH VĨNH SƠN\nBAN CHỈ HUY BỘ ĐỘI BIÊN PHÒNG\nSố: 20/KH-BCH",
        STATE,
        "CHỈ HUY TRƯỞNG\nĐại tá Lý A Sùng",
        "Ban Chỉ huy Bộ đội Biên phòng tỉnh Vĩnh Sơn",
    ),
    (
        "BAN CHỈ HUY BỘ ĐỘI BIÊN PHÒNG TỈNH\nĐỒN BIÊN PHÒNG CỬA LẠCH\nSố: 20/BC-ĐBP",
        STATE,
        "ĐỒN TRƯỞNG\nTrung tá Lý A Sùng",
        "Đồn Biên phòng Cửa Lạch",
    ),
    (
        "UBND XÃ THẠCH KHÊ\nBAN CHỈ HUY QUÂN SỰ\nSố: 20/KH-BCH",
        STATE,
        "CHỈ HUY TRƯỞNG\nLý A Sùng",
        "Ban Chỉ huy Quân sự xã Thạch Khê",
    ),
    (
        "SƯ ĐOÀN 5\nTRUNG ĐOÀN 271\nSố: 20/KH-eBB271",
        STATE,
        "TRUNG ĐOÀN TRƯỞNG\nThượng tá Lý A Sùng",
        "Trung đoàn 271",
    ),
    (
        "CÔNG AN TỈNH VĨNH SƠN\nTRẠI TẠM GIAM SỐ 1\nSố: 20/BC-TTG",
        STATE,
        "GIÁM THỊ\nTrung tá Lý A Sùng",
        "Trại tạm giam Số 1",
    ),
    (
        "CÔNG AN TỈNH VĨNH SƠN\nCƠ QUAN CẢNH SÁT ĐIỀU TRA\nSố: 20/CSĐT",
        STATE,
        "PHÓ THỦ TRƯỞNG\nTrung tá Lý A Sùng",
        "Cơ quan Cảnh sát điều tra Công an tỉnh Vĩnh Sơn",
    ),
    (
        "CÔNG AN TỈNH VĨNH SƠN\nHỘI PHỤ NỮ\nSố: 20/KH-HPN",
        STATE,
        "CHỦ TỊCH\nTrung tá Lý A Sùng",
        "Hội Phụ nữ Công an tỉnh Vĩnh Sơn",
    ),
    (
        "CÔNG AN TỈNH VĨNH SƠN\nBAN CHẤP HÀNH ĐOÀN THANH NIÊN\nSố: 20-KH/ĐTN",
        STATE,
        "TM. BAN CHẤP HÀNH\nBÍ THƯ\nĐại úy Lý A Sùng",
        "Ban Chấp hành Đoàn Thanh niên Công an tỉnh Vĩnh Sơn",
    ),
    (
        "UBND TỈNH VĨNH SƠN\nTỔ CÔNG TÁC THEO QUYẾT ĐỊNH 815\nSố: 20/BC-TCT",
        STATE,
        "TỔ TRƯỞNG\nLý A Sùng",
        "Tổ công tác Theo Quyết Định 815 tỉnh Vĩnh Sơn",
    ),
    (
        "ỦY BAN BẦU CỬ\nXÃ THẠCH KHÊ\nSố: 20/NQ-UBBC",
        STATE,
        "CHỦ TỊCH\nLý A Sùng",
        "Ủy ban Bầu cử xã Thạch Khê",
    ),
    (
        "LIÊN NGÀNH\nCÔNG AN - VIỆN KIỂM SÁT NHÂN DÂN - TÒA ÁN NHÂN DÂN\nTỈNH VĨNH SƠN\nSố: 20/QCLN-CA-VKS-TA",
        STATE,
        "GIÁM ĐỐC\nLý A Sùng",
        "Công an tỉnh Vĩnh Sơn - Viện Kiểm sát nhân dân tỉnh Vĩnh Sơn - Tòa án nhân dân tỉnh Vĩnh Sơn",
    ),
    (
        "SỞ Y TẾ - SỞ GIÁO DỤC VÀ ĐÀO TẠO\nTỈNH VĨNH SƠN\nSố: 20/KHLN-SYT-SGDĐT",
        STATE,
        "GIÁM ĐỐC\nLý A Sùng",
        "Sở Y tế tỉnh Vĩnh Sơn - Sở Giáo dục và Đào tạo tỉnh Vĩnh Sơn",
    ),
    (
        "HỘI LHPN TỈNH VĨNH SƠN - CÔNG AN TỈNH VĨNH SƠN\nSố: 20/CTPH-HPN-CAT",
        STATE,
        "CHỦ TỊCH\nLý A Sùng",
        "Hội Liên hiệp Phụ nữ tỉnh Vĩnh Sơn - Công an tỉnh Vĩnh Sơn",
    ),
    (
        "UBND XÃ THẠCH KHÊ\tỦY BAN MTTQ VIỆT NAM XÃ THẠCH KHÊ\nSố: 20/QCPH-UBND-MTTQ",
        "",
        "CHỦ TỊCH\nLý A Sùng",
        "Ủy ban nhân dân xã Thạch Khê - Ủy ban Mặt trận Tổ quốc Việt Nam xã Thạch Khê",
    ),
]


@pytest.mark.parametrize(("head", "motto", "foot", "issuer"), PAPERS)
def test_a_body_of_any_kind_issues_by_its_letterhead(head: str, motto: str, foot: str, issuer: str) -> None:
    first, _, rest = head.partition("\n")
    right = f"\t{motto}" if motto else ""
    own = read(
        f"{first}{right}\n{rest}\nVĩnh Sơn, ngày 05 tháng 4 năm 2026\n\nBÁO CÁO\ntình hình quý I\n\n"
        f"Tỉnh Vĩnh Sơn có nhiều việc.\n\nNơi nhận:\n- Như trên;\n- Lưu.\n{foot}\n"
    ).self
    assert own
    assert (own.issuer, own.signer) == (issuer, "Lý A Sùng")
