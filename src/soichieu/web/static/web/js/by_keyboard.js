// What the rooms worked by keyboard have alike: a pane that follows, buttons pressed by key, keys typed ahead.
"use strict";

const byKeyboard = (() => {
  // Scrolls the pane alone, so that the page itself stays still.
  function bring(element, margin) {
    const pane = element && element.closest(".pane");
    if (!pane) return;
    const box = element.getBoundingClientRect();
    const frame = pane.getBoundingClientRect();
    if (box.top < frame.top + margin) pane.scrollTop -= frame.top + margin - box.top;
    else if (box.bottom > frame.bottom - margin) pane.scrollTop += Math.min(box.bottom - frame.bottom + margin, box.top - frame.top - margin);
  }

  function press(key, within) {
    const button = within && within.querySelector(`[data-key="${key}"]`);
    if (button) button.click();
  }

  // `keys` are acts by key, `opens` those that open a form, `words` where keys are words, `room` holds the open
  // form, which `closeDesk` closes; `settle` puts what came in order before the next key.
  function listen({ keys, opens, words, room, closeDesk, settle = () => {} }) {
    const waiting = []; // the keys pressed while a decision is under way, which follow once its answer is in place
    let busy = false; // else the request of the decision under way; each part that comes settles by itself
    let opening = false; // what is under way is the opening of a form

    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && room().querySelector("[data-desk]")) return closeDesk();
      if (event.target.closest(words) || event.ctrlKey || event.altKey || event.metaKey || !keys[event.key]) return;
      event.preventDefault();
      if (busy && opening) return; // a form is coming: what is typed ahead is not meant as keys
      if (busy) return void waiting.push(event.key);
      opening = opens.includes(event.key);
      keys[event.key]();
    });

    document.addEventListener("click", (event) => {
      if (event.target.closest("[data-help]")) return keys["?"]();
      if (!event.target.closest("[data-close-desk]")) return;
      event.preventDefault();
      closeDesk();
    });

    // The next key waits until what came is in place and wired: before that its buttons are plain links.
    function goOn() {
      busy = opening = false;
      settle();
      while (waiting.length && !busy) keys[waiting.shift()]();
    }
    document.addEventListener("htmx:beforeRequest", (event) => {
      busy = event.detail.xhr;
    });
    for (const name of ["htmx:afterSettle", "htmx:responseError", "htmx:sendError", "htmx:swapError"]) {
      document.addEventListener(name, (event) => {
        if (event.detail.xhr === busy) setTimeout(() => event.detail.xhr === busy && goOn());
      });
    }
    document.addEventListener("htmx:afterRequest", (event) => {
      if (event.detail.xhr.status === 204) goOn();
    });
    for (const button of document.querySelectorAll("[data-help]")) button.hidden = false;
  }

  return { bring, press, listen };
})();
