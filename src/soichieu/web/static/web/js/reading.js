// The reading room by keyboard: moves among the claims, presses their buttons, keeps place and focus.
"use strict";

(() => {
  const acted = []; // what this visit decided, newest last; each a list of claim ids, for undo
  let currentId = location.hash.startsWith("#d") ? location.hash.slice(2) : null;
  let place = {};
  let busy = false; // a decision is under way
  let opening = false; // what is under way is the opening of a form
  let waiting = []; // the keys pressed meanwhile, which follow once its answer is in place

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

  // Scrolls the pane alone, so that the page itself stays still.
  function bring(element) {
    const pane = element && element.closest(".pane");
    if (!pane) return;
    const box = element.getBoundingClientRect();
    const frame = pane.getBoundingClientRect();
    if (box.top < frame.top + 24) pane.scrollTop -= frame.top + 24 - box.top;
    else if (box.bottom > frame.bottom - 24) pane.scrollTop += Math.min(box.bottom - frame.bottom + 24, box.top - frame.top - 24);
  }

  function press(card, key) {
    const button = card && card.querySelector(`[data-key="${key}"]`);
    if (button) button.click();
  }

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
    a: () => press(current(), "a"),
    A: () => acceptPassage(current()),
    e: () => press(current(), "e"),
    x: () => press(current(), "x"),
    u: undo,
    "?": () => document.getElementById("phim-tat").showModal(),
  };

  function step(by) {
    const all = cards();
    const at = all.indexOf(current());
    choose(all[Math.min(all.length - 1, Math.max(0, at + by))]);
  }

  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input:not([type=radio]), textarea, select, dialog[open]");
    if (event.key === "Escape" && room().querySelector("[data-desk]")) return closeDesk();
    if (typing || event.ctrlKey || event.altKey || event.metaKey || !keys[event.key]) return;
    event.preventDefault();
    if (busy && opening) return; // a form is coming: what is typed ahead is not meant as keys
    if (busy) waiting.push(event.key);
    else {
      opening = event.key === "e" || event.key === "x";
      keys[event.key]();
    }
  });

  function goOn() {
    busy = false;
    while (waiting.length && !busy) keys[waiting.shift()]();
  }

  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-help]")) return keys["?"]();
    if (event.target.closest("[data-close-desk]")) {
      event.preventDefault();
      return closeDesk();
    }
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

  document.addEventListener("htmx:beforeRequest", () => {
    busy = true;
  });
  // The next key waits until what came is in place and wired: before that its buttons are plain links.
  for (const name of ["htmx:afterSettle", "htmx:responseError", "htmx:sendError", "htmx:swapError"]) {
    document.addEventListener(name, () => setTimeout(goOn));
  }
  document.addEventListener("htmx:afterRequest", (event) => {
    if (event.detail.xhr.status === 204) goOn();
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

  for (const button of document.querySelectorAll("[data-help]")) button.hidden = false;
  choose(current() || open(-1) || cards()[0]);
})();
