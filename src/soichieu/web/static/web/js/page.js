// Every page: closes menus and notices, and says so where a request could not be answered.
"use strict";

document.addEventListener("click", (event) => {
  const dismiss = event.target.closest("[data-dismiss]");
  if (dismiss) dismiss.closest(".notice").remove();
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  const menu = event.target.closest("details.menu[open]") || document.querySelector("details.menu[open]");
  if (menu) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});

document.addEventListener("htmx:sendError", () => {
  const template = document.getElementById("mat-ket-noi");
  document.getElementById("loi-nhan").append(template.content.cloneNode(true));
});

// Toasts leave by themselves; refusals stay until read.
new MutationObserver((changes) => {
  for (const change of changes) {
    for (const node of change.addedNodes) {
      if (node.nodeType === 1 && !node.classList.contains("bad")) setTimeout(() => node.remove(), 6000);
    }
  }
}).observe(document.getElementById("loi-nhan"), { childList: true });

const current = document.querySelector(".side [aria-current]");
if (current) current.closest("ul").scrollLeft = current.offsetLeft - 24;

// What names the list's address follows it when htmx changes it.
document.addEventListener("htmx:pushedIntoHistory", () => {
  for (const link of document.querySelectorAll("[data-follows-address]")) {
    link.search = [location.search.slice(1), link.dataset.followsAddress].filter(Boolean).join("&");
  }
  for (const input of document.querySelectorAll("[data-follows-query]")) input.value = location.search.slice(1);
});

// What only a script can do stays hidden without one: the box that ticks every row, the button that prints.
const showScripted = () => {
  for (const one of document.querySelectorAll("[data-scripted]")) one.hidden = false;
};
showScripted();
document.addEventListener("htmx:afterSettle", showScripted);
document.addEventListener("change", (event) => {
  const all = event.target.closest("[data-check-all]");
  if (!all) return;
  for (const box of all.closest("form").querySelectorAll('tbody input[type="checkbox"]')) box.checked = all.checked;
});
document.addEventListener("click", (event) => {
  if (event.target.closest("[data-print]")) window.print();
  const copy = event.target.closest("[data-copy]");
  if (copy) copyFrom(copy);
  const step = event.target.closest("[data-order] button");
  if (step) {
    event.preventDefault();
    stepAside(step);
  }
});

// The address of a list to the clipboard; an address without https has only the older way.
const copyFrom = (button) => {
  const field = document.getElementById(button.dataset.copy);
  field.select();
  document.execCommand("copy");
  button.textContent = button.dataset.copied;
};

// A column one place up or down; without a script the button sends the form, and the server does the same.
const stepAside = (button) => {
  const item = button.closest("li");
  const beside = button.name === "len" ? item.previousElementSibling : item.nextElementSibling;
  if (!beside) return;
  if (button.name === "len") beside.before(item);
  else beside.after(item);
  button.focus();
};

// The slider of days writes the day into its field while it moves, and asks for the page when it is let go.
const DAY = 86400000;
const utc = (text) => Date.parse(`${text}T00:00:00Z`);
for (const slider of document.querySelectorAll("[data-day-slider]")) {
  const field = document.getElementById(slider.dataset.daySlider);
  const since = utc(slider.dataset.since);
  slider.max = Math.max(0, Math.round((utc(slider.dataset.until) - since) / DAY));
  const asked = utc(field.value.split("/").reverse().join("-"));
  slider.value = Number.isNaN(asked) ? slider.max : Math.round((asked - since) / DAY);
  const told = () => {
    const [year, month, day] = new Date(since + slider.value * DAY).toISOString().slice(0, 10).split("-");
    return `${day}/${month}/${year}`;
  };
  slider.setAttribute("aria-valuetext", told());
  slider.addEventListener("input", () => {
    field.value = told();
    slider.setAttribute("aria-valuetext", field.value);
  });
  slider.addEventListener("change", () => slider.form.requestSubmit());
}
