// The reading room by keyboard: moves among the claims, presses their buttons, keeps place and focus.
"use strict";

(() => {
  const acted = []; // what this visit decided, newest last; each a list of claim ids, for undo
  let currentId = location.hash.startsWith("#d") ? location.hash.slice(2) : null;
  let place = {};

  const room = () => document.getElementById("phong");
  const cards = () => [...room().querySelectorAll(".claim")];
  const current = () => room().querySelector(`.claim[data-claim="${currentId}"]`);
  const open = (from) => {
    const all = cards();
    const after = all.slice(from + 1).concat(all.slice(0, from + 1));
    return after.find((card) => card.dataset.state === "proposed");
  };

  function choose(card, { focus = true } = {}) {
    if (!card) return;
    currentId = card.dataset.claim;
    for (const other of room().querySelectorAll(".now")) other.classList.remove("now");
    card.classList.add("now");
    const hits = [...room().querySelectorAll(".hit")].filter((hit) => hit.dataset.claims.split(" ").includes(currentId));
    for (const hit of hits) {
      hit.classList.add("now");
      hit.classList.toggle("own", hit.dataset.claims.split(" ")[0] === currentId);
    }
    const passage = document.getElementById(`doan-${card.dataset.passage}`);
    if (passage) passage.classList.add("now");
    if (focus) card.focus({ preventScroll: true });
    bring(card);
    bring(hits[0] || passage);
  }

  const bring = (element) => byKeyboard.bring(element, 24);

  function acceptPassage(card) {
    const passage = card && document.getElementById(`doan-${card.dataset.passage}`);
    const button = passage && passage.querySelector("[data-accept-passage]");
    if (button) button.click();
  }

  function undo() {
    const form = document.getElementById("hoan-tac");
    const card = current();
    const last = acted.pop() || (card && card.dataset.state !== "proposed" ? [currentId] : null);
    if (!form || !last) return;
    currentId = String(last[0]);
    form.elements.claims.value = last.join(" ");
    htmx.trigger(form, "submit");
  }

  function closeDesk() {
    for (const desk of room().querySelectorAll("[data-desk]")) desk.remove();
    choose(current());
  }

  const keys = {
    j: () => step(1),
    k: () => step(-1),
    n: () => choose(open(cards().indexOf(current()))),
    a: () => byKeyboard.press("a", current()),
    A: () => acceptPassage(current()),
    e: () => byKeyboard.press("e", current()),
    x: () => byKeyboard.press("x", current()),
    u: undo,
    "?": () => document.getElementById("phim-tat").showModal(),
  };

  function step(by) {
    const all = cards();
    const at = all.indexOf(current());
    choose(all[Math.min(all.length - 1, Math.max(0, at + by))]);
  }

  byKeyboard.listen({
    keys,
    opens: ["e", "x"],
    words: "input:not([type=radio]), textarea, select, dialog[open]",
    room,
    closeDesk,
  });

  document.addEventListener("click", (event) => {
    const hit = event.target.closest(".hit");
    if (hit) {
      event.preventDefault();
      choose(room().querySelector(`.claim[data-claim="${hit.dataset.claims.split(" ")[0]}"]`));
      return;
    }
    const card = event.target.closest(".claim");
    if (card && card !== current()) choose(card, { focus: !event.target.closest("a, button, input, textarea, select") });
  });

  // What was decided comes with the answer, so that one key can take it back.
  document.addEventListener("decided", (event) => {
    if (event.detail.ids.length) acted.push(event.detail.ids);
  });

  document.addEventListener("htmx:beforeSwap", (event) => {
    if (event.detail.target.id !== "phong") return;
    const [text, list] = room().querySelectorAll(".pane");
    place = { text: text.scrollTop, list: list.scrollTop, at: cards().indexOf(current()) };
  });

  document.addEventListener("htmx:afterSettle", (event) => {
    const desk = event.detail.elt.querySelector && event.detail.elt.querySelector("[data-desk]");
    if (desk) {
      const first = desk.querySelector("input:checked, input:not([type=hidden]), textarea, select");
      first.focus();
      return bring(desk);
    }
    if (event.detail.elt.id !== "phong") return;
    const [text, list] = room().querySelectorAll(".pane");
    text.scrollTop = place.text;
    list.scrollTop = place.list;
    const card = current();
    choose(card && card.dataset.state === "proposed" ? card : open(place.at) || card);
  });

  choose(current() || open(-1) || cards()[0]);
})();
