"""Two versions of a document by clause, what hangs on the old one, and carrying it over."""

from copy import deepcopy

import pytest
from tests import cast as standing
from tests.cast import Cast
from tests.contexts.alignment.levels import ON, furnish, sight, take_in
from tests.ground import Ground

from soichieu.alignment import queries, services
from soichieu.alignment.enums import GapKind, LinkState
from soichieu.alignment.errors import NoSuchPoint
from soichieu.alignment.models import Link
from soichieu.alignment.services import GapAt, Pair
from soichieu.audit.models import Entry
from soichieu.directives.enums import LineageKind, Status
from soichieu.directives.models import Directive, Lineage
from soichieu.foundation.actor import operator
from soichieu.foundation.errors import Invalid, NotAllowed
from soichieu.pure.alignment.versions import ChangeKind
from soichieu.tasks import services as tasks

pytestmark = pytest.mark.django_db

MENDED = """TRUNG ƯƠNG MINH HỌA
*
Số 09-NQ/TWMH

ngày 10 tháng 2 năm 2024

NGHỊ QUYẾT
sửa đổi, bổ sung Nghị quyết số 07-NQ/TWMH về chuyển đổi số và cải cách hành chính

I- MỤC TIÊU
1. Đến năm 2025, 100% thôn có sóng di động băng rộng.
2. Đến năm 2026, 90% hồ sơ thủ tục hành chính được nộp và giải quyết trực tuyến.
II- NHIỆM VỤ
1. Mở lớp bồi dưỡng kỹ năng số cho toàn bộ cán bộ, công chức cấp xã trước ngày 30/6/2024.
2. Công khai bảng giá dịch vụ đô thị trên mạng.
3. Thành lập tổ công nghệ số cộng đồng ở các thôn.
"""


class House:
    """The cast with its papers and the resolution's new version."""

    def __init__(self, cast: Cast) -> None:
        self.cast = cast
        self.old, self.term, self.year = furnish(cast)
        self.new = take_in(MENDED, cast.centre)

    def ref(self, paper: Directive, words: str) -> str:
        papers = queries.papers_held([paper.pk], sight())
        return next(one.ref for one in queries.clauses_of(papers) if words in one.words)

    def versions(self) -> queries.Versions:
        return queries.versions_of(self.old.pk, self.new.pk, ON, sight())

    def line(self, words: str) -> queries.VersionLine:
        return next(
            one for one in self.versions().lines if any(words in part.words for part in (*one.old, *one.new))
        )

    def link(self, words: str, item: str) -> Link:
        pair = Pair(self.ref(self.old, words), self.ref(self.term, item))
        return services.confirm([pair], unit_id=self.cast.ha.pk, by=operator())[0]


@pytest.fixture(scope="module")
def house_once(ground: Ground) -> House:
    return ground.hold("house_once", lambda: House(standing.assemble()))


@pytest.fixture
def house(house_once: House, db: None) -> House:
    return deepcopy(house_once)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Mở lớp bồi dưỡng", ChangeKind.SAME),
        ("hồ sơ thủ tục hành chính được nộp", ChangeKind.REWORDED),
        ("Xây dựng kho dữ liệu", ChangeKind.REMOVED),
        ("Công khai bảng giá", ChangeKind.ADDED),
    ],
)
def test_each_clause_tells_what_became_of_it(house: House, words: str, kind: ChangeKind) -> None:
    assert house.line(words).kind is kind


def test_every_clause_and_heading_of_both_is_told_of_once(house: House) -> None:
    found = house.versions()
    old = [part.words for line in found.lines for part in line.old]
    new = [part.words for line in found.lines for part in line.new]
    assert (len(old), len(new)) == (7, 7)
    assert sum(found.counts.values()) == len(found.lines)
    assert {"MỤC TIÊU", "NHIỆM VỤ"} <= set(old) & set(new)


def test_what_hangs_on_a_changed_clause_is_shown_with_it(house: House) -> None:
    link = house.link("Xây dựng kho", "lắp trạm phát sóng")
    store = house.ref(house.old, "Xây dựng kho")
    services.ask(GapAt(house.cast.ha.pk, GapKind.UNSERVED, clause=store), words="Sao?", on=ON, by=operator())
    task = tasks.NewTask(
        "Dựng kho",
        house.cast.ha.pk,
        house.cast.ha.pk,
        ON,
        directive_id=house.old.pk,
        clause_id=int(store[1:]),
    )
    tasks.give_task(task, by=operator())
    hung = house.line("Xây dựng kho").hung
    assert [one.link_id for one in hung.links] == [link.pk]
    assert [one.title for one in hung.tasks] == ["Dựng kho"]
    assert [one.kind for one in hung.gaps] == [GapKind.UNSERVED]
    assert hung.to_carry == 0  # there is no clause to carry it to


def test_links_are_carried_over_once_and_the_old_ones_stay(house: House) -> None:
    old = house.link("hồ sơ thủ tục", "Phấn đấu")
    line = house.line("hồ sơ thủ tục")
    assert line.hung.to_carry == 1
    pair = tuple(line.pair.split(":"))
    carried = services.carry_over(house.old.pk, house.new.pk, [pair], by=operator())
    assert [(one.upper.directive_id, one.lower_id, one.state) for one in carried] == [
        (house.new.pk, old.lower_id, LinkState.CONFIRMED)
    ]
    assert carried[0].reason == "Theo bản mới: 09-NQ/TWMH"
    assert Link.objects.filter(pk=old.pk, state=LinkState.CONFIRMED).exists()
    assert house.line("hồ sơ thủ tục").hung.to_carry == 0
    assert services.carry_over(house.old.pk, house.new.pk, [pair], by=operator()) == []
    assert Entry.objects.filter(act="alignment:version:carried_over").count() == 2


def test_what_a_clause_itself_serves_is_carried_too(house: House) -> None:
    by_plan = house.link("Mở lớp", "mở lớp bồi dưỡng")
    after = take_in(
        "TỈNH ỦY HẠ\n*\nSố 21-KH/TU\n\nHạ, ngày 20 tháng 2 năm 2024\n\n"
        "KẾ HOẠCH\nthay thế Kế hoạch số 15-KH/TU\n\nI- NHIỆM VỤ\n"
        "1. Giao Văn phòng Tỉnh ủy mở lớp bồi dưỡng kỹ năng số cho cán bộ, công chức các xã"
        " trước ngày 30/9/2024.\n",
        house.cast.ha,
    )
    pairs = [(house.ref(house.term, "mở lớp bồi dưỡng"), house.ref(after, "mở lớp bồi dưỡng"))]
    carried = services.carry_over(house.term.pk, after.pk, pairs, by=operator())
    assert [(one.upper_id, one.lower.directive_id) for one in carried] == [(by_plan.upper_id, after.pk)]


def test_what_a_person_rejected_at_the_new_clause_stays_rejected(house: House) -> None:
    house.link("hồ sơ thủ tục", "Phấn đấu")
    new = Pair(house.ref(house.new, "hồ sơ thủ tục"), house.ref(house.term, "Phấn đấu"))
    services.reject([new], unit_id=house.cast.ha.pk, by=operator())
    pair = (house.ref(house.old, "hồ sơ thủ tục"), new.clause)
    assert services.carry_over(house.old.pk, house.new.pk, [pair], by=operator()) == []


def test_only_who_works_for_the_unit_may_carry_its_links(house: House) -> None:
    house.link("hồ sơ thủ tục", "Phấn đấu")
    pair = (house.ref(house.old, "hồ sơ thủ tục"), house.ref(house.new, "hồ sơ thủ tục"))
    with pytest.raises(NotAllowed):
        services.carry_over(house.old.pk, house.new.pk, [pair], by=standing.acting(house.cast.outsider))


def test_clauses_of_other_documents_are_refused(house: House) -> None:
    pair = (house.ref(house.old, "hồ sơ thủ tục"), house.ref(house.term, "Phấn đấu"))
    with pytest.raises(Invalid):
        services.carry_over(house.old.pk, house.new.pk, [pair], by=operator())
    with pytest.raises(Invalid):
        services.carry_over(house.old.pk, house.new.pk, [], by=operator())


def test_a_document_is_not_held_against_itself(house: House) -> None:
    with pytest.raises(NoSuchPoint):
        queries.versions_of(house.old.pk, house.old.pk, ON, sight())


def test_the_register_tells_which_documents_are_versions_of_one(house: House) -> None:
    Lineage.objects.update_or_create(
        lower=house.new, upper=house.old, kind=LineageKind.AMENDS, defaults={"status": Status.ACCEPTED}
    )
    of_old = queries.other_versions(house.old.pk, sight())
    of_new = queries.other_versions(house.new.pk, sight())
    assert [(one.id, one.is_newer) for one in of_old] == [(house.new.pk, True)]
    assert [(one.id, one.is_newer) for one in of_new] == [(house.old.pk, False)]
