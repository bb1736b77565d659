"""Every screen passes axe, at a desk and on a phone, and never runs wider than the window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from tests import cast as standing
from tests.cast import Cast
from tests.contexts.alignment import house
from tests.journeys.conftest import Visitor
from tests.web.conftest import OF_THE_CENTRE, OF_THE_CENTRE_MENDED

from soichieu.alignment import services as alignment
from soichieu.alignment.enums import GapKind
from soichieu.directives.models import Directive
from soichieu.evidence import services

pytestmark = pytest.mark.journey
_RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]}}


@pytest.mark.parametrize("width", [1440, 390])
def test_every_screen_is_accessible(
    cast: Cast, new_visitor: Callable[..., Visitor], five_texts: list[Path], width: int
) -> None:
    by = standing.acting(cast.clerk)
    sources = [
        services.take_in(path.read_bytes(), file_name=path.name, by=by, owner_id=cast.ha.pk).source
        for path in five_texts
    ]
    papers = [house.take_in(text, cast.centre) for text in (OF_THE_CENTRE, OF_THE_CENTRE_MENDED)]
    claim = sources[0].claims.filter(kind="figure").earliest("pk")
    directive = Directive.objects.get(symbol="21-NQ/TU")
    resolution = house.furnish(cast)[0]
    sheet = f"van-ban={resolution.pk}&don-vi={cast.ha_town.pk}&ngay=01/03/2024"
    clause = f"c{resolution.clauses.get(path='II.2').pk}"
    at = alignment.GapAt(cast.ha_town.pk, GapKind.UNSERVED, clause)
    gap = alignment.ask(at, words="Vì sao chưa có mục nào?", on=house.ON, by=by)
    room = f"/boc-tach/{sources[0].pk}/"
    visitor = new_visitor(width, 900)
    visitor.go("/dang-nhap/")
    found = {"/dang-nhap/": violations(visitor)}
    visitor.log_in(cast.clerk.username)
    for path in (
        *("/", "/van-ban/", "/van-ban/ghi/", "/van-ban/vien-dan/", f"/van-ban/{directive.pk}/"),
        *("/boc-tach/", room, f"{room}{claim.pk}/sua/", f"{room}{claim.pk}/bac/"),
        *("/nguon/", f"/nguon/{sources[0].pk}/", "/nguon/gui/", "/don-vi/", f"/don-vi/{cast.ha.pk}/"),
        *("/tim-kiem/?q=nghi+quyet", "/mat-khau/", "/khong-co/"),
        *("/nhac-viec/?xem=tat-ca", "/nhac-viec/quy-tac/", "/cai-dat/"),
        *("/nhiem-vu/?sap=viec&cot=viec,han", "/vuong-mac/", "/trien-khai/", "/nhiem-vu/?mo=cot"),
        *("/nhiem-vu/dinh-ky/", "/nhiem-vu/nhap/", "/nhiem-vu/to-chuc-lai/", "/nhiem-vu/thoi-han-cap-nhat/"),
        *("/soi-chieu/ma-tran/", f"/soi-chieu/ma-tran/?van-ban={papers[0].pk}&theo=duoi"),
        *(f"/soi-chieu/chuoi/{papers[0].pk}/", f"/soi-chieu/so-sanh/{papers[0].pk}/{papers[1].pk}/"),
        *("/soi-chieu/", f"/soi-chieu/phieu/?{sheet}", f"/soi-chieu/khoang-trong/?{sheet}"),
        f"/soi-chieu/khoang-trong/{gap.pk}/",
        *("/nhiem-vu/bang/", "/nhiem-vu/lich/", "/nhiem-vu/lich/dia-chi/", "/nhiem-vu/so-lieu/"),
    ):
        visitor.go(path)
        found[path] = violations(visitor)
        widths = "[document.documentElement.scrollWidth, document.documentElement.clientWidth]"
        inner, window = visitor.page.evaluate(widths)
        if inner > window:
            found[path].append(f"{inner - window} px too wide")
    assert {path: faults for path, faults in found.items() if faults} == {}


def violations(visitor: Visitor) -> list[str]:
    """Return what a page does against the rules of accessibility."""
    answer = Axe().run(visitor.page, options=_RULES)
    return [
        f"{fault['id']}: {node['html'][:160]}"
        for fault in answer.response["violations"]
        for node in fault["nodes"][:3]
    ]
