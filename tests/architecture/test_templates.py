"""The templates about themselves: small, used, nothing inline, every form protected, nothing from outside."""

import re
from pathlib import Path

import pytest
from tests.architecture.source import PACKAGE

WEB = PACKAGE / "web"
TEMPLATES = sorted((WEB / "templates").rglob("*.html"))
VENDOR = WEB / "static" / "web" / "vendor"
_NAME = re.compile(r"[\"']([\w/]+\.html)(?:#[\w-]+)?[\"']")
# Django and allauth ask for these by name.
_BY_DJANGO = {"403.html", "404.html", "429.html", "500.html", "403_csrf.html"}


def _id(path: Path) -> str:
    return str(path.relative_to(WEB / "templates"))


@pytest.mark.parametrize("template", TEMPLATES, ids=_id)
def test_a_template_is_at_most_150_lines(template: Path) -> None:
    assert len(template.read_text(encoding="utf-8").splitlines()) <= 150


@pytest.mark.parametrize("template", TEMPLATES, ids=_id)
def test_no_template_holds_style_or_script_or_leaves_escaping(template: Path) -> None:
    text = template.read_text(encoding="utf-8")
    forbidden = (
        r"\sstyle=|<style|\shx-on|\son\w+=\"|\|safe\b|autoescape off|<script(?![^>]*\ssrc=)|hx-vals=.js:"
    )
    assert re.findall(forbidden, text) == []


@pytest.mark.parametrize("template", TEMPLATES, ids=_id)
def test_every_form_that_posts_carries_its_token(template: Path) -> None:
    text = template.read_text(encoding="utf-8")
    forms = re.findall(r"<form\b[^>]*method=\"post\".*?</form>", text, re.DOTALL)
    assert [form[:80] for form in forms if "{% csrf_token %}" not in form] == []


def test_every_template_is_used() -> None:
    texts = [path.read_text(encoding="utf-8") for path in (*TEMPLATES, *WEB.rglob("*.py"))]
    named = {name for text in texts for name in _NAME.findall(text)} | _BY_DJANGO
    assert {_id(template) for template in TEMPLATES} - named == set()


def test_every_icon_named_is_in_the_sprite_and_every_icon_of_the_sprite_is_named() -> None:
    kept = set(re.findall(r'<symbol id="([\w-]+)"', (VENDOR / "tabler" / "icons.svg").read_text()))
    texts = [path.read_text(encoding="utf-8") for path in (*TEMPLATES, *WEB.rglob("*.py"))]
    named = {name for text in texts for name in re.findall(r"{% icon \"([\w-]+)\" %}", text)}
    quoted = {name for text in texts for name in re.findall(r"\"([a-z0-9]+(?:-[a-z0-9]+)*)\"", text)}
    assert named - kept == set()
    assert kept - named - quoted == set()


def test_everything_vendored_is_told_with_its_licence() -> None:
    told = (VENDOR / "vendored.md").read_text(encoding="utf-8")
    for folder in (path for path in VENDOR.iterdir() if path.is_dir()):
        assert f"`{folder.name}/`" in told
        assert list(folder.glob("LICENSE*")), f"{folder.name} has no licence"


def test_no_style_or_script_of_ours_asks_for_anything_outside() -> None:
    own = [*(WEB / "static" / "web" / "css").glob("*.css"), *(WEB / "static" / "web" / "js").rglob("*.js")]
    assert [
        path.name for path in own if re.search(r"https?://|//cdn", path.read_text(encoding="utf-8"))
    ] == []


def test_every_brace_of_a_style_is_closed() -> None:
    styles = {
        path.name: path.read_text(encoding="utf-8") for path in (WEB / "static" / "web" / "css").glob("*.css")
    }
    assert {name: text.count("{") - text.count("}") for name, text in styles.items()} == dict.fromkeys(
        styles, 0
    )


def test_our_own_scripts_stay_within_1600_lines() -> None:
    # Two thirds are the sheet of figures, which no library could be (docs/decisions/0011).
    scripts = (WEB / "static" / "web" / "js").rglob("*.js")
    assert sum(len(path.read_text(encoding="utf-8").splitlines()) for path in scripts) <= 1600


@pytest.mark.parametrize(
    "script", sorted((WEB / "static" / "web" / "js").rglob("*.js")), ids=lambda path: path.name
)
def test_a_script_of_ours_is_at_most_300_lines(script: Path) -> None:
    assert len(script.read_text(encoding="utf-8").splitlines()) <= 300
