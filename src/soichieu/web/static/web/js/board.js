// The board: a card dropped on another column opens the form of the move that leads there.
"use strict";

let held = null;
const lanes = () => document.querySelectorAll(".lane");
const moveTo = (lane) => held && held.querySelector(`[data-to="${lane.dataset.state}"]`);

document.addEventListener("dragstart", (event) => {
  held = event.target.closest?.(".card-of[draggable]") ?? null;
});

document.addEventListener("dragover", (event) => {
  const lane = event.target.closest(".lane");
  for (const one of lanes()) one.classList.toggle("over", one === lane && Boolean(moveTo(one)));
  if (lane && moveTo(lane)) event.preventDefault();
});

document.addEventListener("drop", (event) => {
  const move = held && event.target.closest(".lane") && moveTo(event.target.closest(".lane"));
  if (!move) return;
  event.preventDefault();
  location.assign(move.href);
});

document.addEventListener("dragend", () => {
  held = null;
  for (const one of lanes()) one.classList.remove("over");
});
