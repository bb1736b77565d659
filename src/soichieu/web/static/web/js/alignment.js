// The working sheet by keyboard: moves among suggestions and clauses, presses their buttons, keeps place and focus.
"use strict";

(() => {
  const acted = []; // what this visit decided, newest last: the fields of the form that takes it back
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
    byKeyboard.bring(element, 12);
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
    a: () => byKeyboard.press("a", current()),
    x: () => byKeyboard.press("x", current()),
    A: () => byKeyboard.press("A", clause()),
    m: () => byKeyboard.press("m", current() || clause()),
    g: openGap,
    u: undo,
    "?": () => document.getElementById("phim-tat").showModal(),
  };

  function closeDesk() {
    for (const desk of sheet.querySelectorAll("[data-desk]")) desk.remove();
    choose(current() || clause());
  }

  document.addEventListener("click", (event) => {
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

  function settle() {
    const desk = sheet.querySelector("[data-desk]");
    if (desk) {
      for (const menu of sheet.querySelectorAll("details.menu[open]")) menu.open = false;
      desk.querySelector("select, textarea").focus();
      bring(desk);
    } else if (!clause()) {
      const line = document.getElementById(`dk-${at.clause}`);
      choose(stops()[at.stop] || stops().at(-1) || line || clauses()[0]);
    }
  }

  byKeyboard.listen({
    keys,
    opens: ["m"],
    words: "input, textarea, select, dialog[open], details.menu[open]",
    room: () => sheet,
    closeDesk,
    settle,
  });
  const asked = location.hash.startsWith("#dk-") && document.getElementById(location.hash.slice(1));
  choose(asked ? asked.querySelector(".offer") || asked : stops()[0] || clauses()[0]);
})();
