// The working sheet by keyboard: moves among suggestions and clauses, presses their buttons, keeps place and focus.
"use strict";

(() => {
  const acted = []; // what this visit decided, newest last: the fields of the form that takes it back
  const waiting = []; // the keys pressed while a decision is under way, which follow once its answer is in place
  let busy = false; // else the request of the decision under way; each part that comes settles by itself
  let opening = false; // what is under way is the opening of a form
  let at = { stop: 0, clause: "" };

  const sheet = document.getElementById("phieu");
  const clauses = () => [...sheet.querySelectorAll(".sheet-line")];
  const stops = () => [...sheet.querySelectorAll(".offer")];
  const current = () => sheet.querySelector(".offer.now");
  const clause = () => sheet.querySelector(".sheet-line.now");

  function choose(stop, { focus = true } = {}) {
    if (!stop) return;
    for (const other of sheet.querySelectorAll(".now")) other.classList.remove("now");
    const line = stop.closest(".sheet-line");
    for (const one of [stop, line]) one.classList.add("now");
    const entry = document.getElementById(`muc-${line.dataset.clause}`);
    if (entry) entry.classList.add("now");
    at = { stop: stops().indexOf(stop), clause: line.dataset.clause };
    if (focus) stop.focus({ preventScroll: true });
    for (const one of [line, stop, entry]) bring(one);
  }

  // Scrolls the pane alone where it scrolls by itself, else the page.
  function bring(element) {
    const pane = element && element.closest(".pane");
    if (!pane) return;
    if (pane.scrollHeight <= pane.clientHeight + 1) return element.scrollIntoView({ block: "nearest" });
    const box = element.getBoundingClientRect();
    const frame = pane.getBoundingClientRect();
    if (box.top < frame.top + 12) pane.scrollTop -= frame.top + 12 - box.top;
    else if (box.bottom > frame.bottom - 12) pane.scrollTop += Math.min(box.bottom - frame.bottom + 12, box.top - frame.top - 12);
  }

  const follows = (one, other) => one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING;

  function step(by) {
    const here = current() || clause();
    const all = by > 0 ? stops() : stops().reverse();
    choose(all.find((one) => one !== here && (by > 0 ? follows(here, one) : follows(one, here) && !one.contains(here))));
  }

  function stepClause(by) {
    const all = clauses();
    const line = all[all.indexOf(clause()) + by];
    if (line) choose(line.querySelector(".offer") || line);
  }

  function press(key, within) {
    const button = within && within.querySelector(`[data-key="${key}"]`);
    if (button) button.click();
  }

  function openGap() {
    const menu = clause() && clause().querySelector("details[data-gap]");
    if (!menu) return;
    menu.open = true;
    menu.querySelector("a").focus();
    bring(menu.querySelector(".sheet"));
  }

  function undo() {
    const form = document.getElementById("hoan-tac");
    const last = acted.pop();
    if (!form || !last) return;
    form.elements.bo.value = last.bo || "";
    form.elements["xac-nhan"].value = last["xac-nhan"] || "";
    htmx.trigger(form, "submit");
  }

  const keys = {
    j: () => step(1),
    k: () => step(-1),
    J: () => stepClause(1),
    K: () => stepClause(-1),
    ArrowDown: () => stepClause(1),
    ArrowUp: () => stepClause(-1),
    a: () => press("a", current()),
    x: () => press("x", current()),
    A: () => press("A", clause()),
    m: () => press("m", current() || clause()),
    g: openGap,
    u: undo,
    "?": () => document.getElementById("phim-tat").showModal(),
  };

  document.addEventListener("keydown", (event) => {
    const desk = sheet.querySelector("[data-desk]");
    if (event.key === "Escape" && desk) return closeDesk();
    const typing = event.target.closest("input, textarea, select, dialog[open], details.menu[open]");
    if (typing || event.ctrlKey || event.altKey || event.metaKey || !keys[event.key]) return;
    event.preventDefault();
    if (busy && opening) return; // a form is coming: what is typed ahead is not meant as keys
    if (busy) return void waiting.push(event.key);
    opening = event.key === "m";
    keys[event.key]();
  });

  function closeDesk() {
    for (const desk of sheet.querySelectorAll("[data-desk]")) desk.remove();
    choose(current() || clause());
  }

  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-help]")) return keys["?"]();
    if (event.target.closest("[data-close-desk]")) {
      event.preventDefault();
      return closeDesk();
    }
    const entry = event.target.closest("[data-to]");
    if (entry) {
      event.preventDefault();
      const line = document.getElementById(`dk-${entry.dataset.to}`);
      return choose(line.querySelector(".offer") || line);
    }
    const stop = event.target.closest(".offer, .sheet-line");
    if (stop && !event.target.closest("a, button, input, textarea, select, summary")) choose(stop);
  });

  // What was decided comes with the answer, so that one key can take it back.
  document.addEventListener("decided", (event) => {
    if (event.detail.bo) acted.push({ bo: event.detail.bo, "xac-nhan": event.detail["xac-nhan"] });
  });

  document.addEventListener("htmx:beforeRequest", (event) => {
    busy = event.detail.xhr;
  });

  // The next key waits until what came is in place and wired: before that its buttons are plain links.
  function goOn() {
    busy = opening = false;
    const desk = sheet.querySelector("[data-desk]");
    if (desk) {
      for (const menu of sheet.querySelectorAll("details.menu[open]")) menu.open = false;
      desk.querySelector("select, textarea").focus();
      bring(desk);
    } else if (!clause()) {
      const line = document.getElementById(`dk-${at.clause}`);
      choose(stops()[at.stop] || stops().at(-1) || line || clauses()[0]);
    }
    while (waiting.length && !busy) keys[waiting.shift()]();
  }
  for (const name of ["htmx:afterSettle", "htmx:responseError", "htmx:sendError", "htmx:swapError"]) {
    document.addEventListener(name, (event) => {
      if (event.detail.xhr === busy) setTimeout(() => event.detail.xhr === busy && goOn());
    });
  }

  for (const button of document.querySelectorAll("[data-help]")) button.hidden = false;
  const asked = location.hash.startsWith("#dk-") && document.getElementById(location.hash.slice(1));
  choose(asked ? asked.querySelector(".offer") || asked : stops()[0] || clauses()[0]);
})();
