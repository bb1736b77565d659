"use strict";
// Without this script the page reads all the same: links lead from the text to the list and back.
const card = document.getElementById("the");
const side = document.querySelector(".side");
const narrow = window.matchMedia("(max-width: 1000px)");
let pinned = null;

const bar = document.querySelector(".filter");
const measure = () => document.body.style.setProperty("--bar", (narrow.matches ? 0 : bar.offsetHeight) + "px");
document.body.classList.add("scripted");
window.addEventListener("resize", measure);
measure();

const isOn = (element) => {
  const kind = [...element.classList].find((name) => name.startsWith("k-"));
  const box = document.getElementById("loc-" + kind.slice(2));
  return !box || box.checked;
};
const light = (ids) => {
  document.querySelectorAll(".now").forEach((element) => element.classList.remove("now"));
  for (const id of ids) {
    document.getElementById(id)?.classList.add("now");
    document.querySelectorAll("[data-f~='" + id + "']").forEach((element) => element.classList.add("now"));
  }
};
const hide = () => { card.hidden = true; pinned = null; light([]); };
const show = (hit, pin) => {
  const items = hit.dataset.f.split(" ").map((id) => document.getElementById(id)).filter((item) => item && isOn(item));
  if (!items.length) return hide();
  card.replaceChildren(...items.map((item) => {
    const copy = item.cloneNode(true);
    copy.removeAttribute("id");
    copy.classList.remove("now");
    return copy;
  }));
  card.hidden = false;
  pinned = pin ? hit : null;
  const box = hit.getClientRects()[0];
  if (!narrow.matches) {
    const left = Math.min(box.left, document.documentElement.clientWidth - card.offsetWidth - 12);
    const below = box.bottom + card.offsetHeight + 12 < window.innerHeight;
    card.style.left = Math.max(8, left) + window.scrollX + "px";
    card.style.top = (below ? box.bottom + 8 : Math.max(8, box.top - card.offsetHeight - 8)) + window.scrollY + "px";
    const first = items[0];
    side.scrollTop = first.offsetTop - side.clientHeight / 3;
  }
  light([items[0].id]);
};

document.addEventListener("mouseover", (event) => {
  const hit = event.target.closest(".text a.hit");
  const item = event.target.closest(".side .item");
  if (hit && !pinned) show(hit, false);
  else if (item && !pinned) light([item.id]);
  else if (!pinned && !event.target.closest(".card")) hide();
});
document.addEventListener("focusin", (event) => {
  const hit = event.target.closest(".text a.hit");
  if (hit) show(hit, false);
});
document.addEventListener("click", (event) => {
  const hit = event.target.closest(".text a.hit");
  const back = event.target.closest("[data-of]");
  if (hit) { event.preventDefault(); pinned === hit ? hide() : show(hit, true); }
  else if (back) { hide(); light([back.dataset.of]); }
  else if (!event.target.closest(".card")) hide();
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") return hide();
  if (!["j", "k"].includes(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
  const hits = [...document.querySelectorAll(".text a.hit:not([tabindex])")].filter(isOn);
  const at = hits.indexOf(document.activeElement);
  const next = hits[event.key === "j" ? at + 1 : Math.max(at, 1) - 1];
  if (next) { next.focus(); next.scrollIntoView({ block: "center" }); show(next, false); }
});
const all = document.querySelector(".filter .all");
if (all) {
  all.hidden = false;
  all.addEventListener("click", (event) => {
    if (!("all" in event.target.dataset)) return;
    document.querySelectorAll(".filter input").forEach((box) => { box.checked = event.target.dataset.all === "1"; });
    hide();
  });
}
