"""How the period of a recurring task is called."""

from django.utils.translation import gettext as _

_QUARTERS = ("I", "II", "III", "IV")


def period_name(period: str) -> str:
    """Return the words for a period of `pure.tasks.period_key`: "tháng 3/2026", "quý I/2026"."""
    year, _dash, part = period.partition("-")
    if not part:
        return _("năm %(year)s") % {"year": year}
    if part.startswith("Q"):
        return _("quý %(quarter)s/%(year)s") % {"quarter": _QUARTERS[int(part[1]) - 1], "year": year}
    if part == "H1":
        return _("6 tháng đầu năm %(year)s") % {"year": year}
    if part == "H2":
        return _("6 tháng cuối năm %(year)s") % {"year": year}
    return _("tháng %(month)s/%(year)s") % {"month": int(part), "year": year}
