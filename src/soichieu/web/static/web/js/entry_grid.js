// The table of a form of figures as a sheet of cells that save themselves (docs/decisions/0011).
//
// The server renders a plain form: `form#entry[data-save-url][data-waive-url][data-user][data-round]` around
// `table[data-grid]`, each cell a `td[data-unit][data-measure][data-version][data-kind]` with its field or, where it is
// only read, its text; facts beside it in data-before, -target, -last-year, -note, -said, -why, -evidence,
// -evidence-name. Columns of class `aside` are hidden on a phone; `data-total` names a measure whose total stands there.
// `data-cell-url` is the address of the page of a cell with 0 for measure and unit.
// The tag `entry_grid` draws what stands around it; `entry-breaches` is a JSON block of the warnings.
//
// Cells go out as {key, user, cells: [{unit, measure, text, seen, note?}]}. The server refuses (403) where `user` is not
// who is signed in: what one account typed is never saved under another. It answers {cells: [{unit, measure, text,
// version, state, said, now?}], breaches: all of the units it names, computed: [{unit, measure, text, why}], totals};
// the version of a conflict is the one that stands. Another refusal (4xx {said}) is shown at every cell of the request.
// A form with `data-needs-saved` is sent when every cell has gone out.
import { Beside, ask } from "./entry/beside.js";
import { Hand } from "./entry/hand.js";
import { Outbox, nameOf, newKey } from "./entry/outbox.js";
import { Past } from "./entry/past.js";
import { Sheet } from "./entry/sheet.js";
import { readable } from "./entry/block.js";
import { words } from "./entry/words.js";

const form = document.getElementById("entry");
const sheet = new Sheet(form.querySelector("table[data-grid]"));
const past = new Past();
const unreadable = new Set(); // names of cells whose text cannot be a number, until the server has said so itself
const written = document.getElementById("entry-breaches");
let breaches = written ? JSON.parse(written.textContent) : [];
let saved = "";
const painted = new Map(); // what each cell shows of its way to the server
const done = new Set(); // names of cells saved in this visit
let told = "";
let sending = null; // the form that waits until every cell has gone out

// A new sign-in elsewhere changes the token; the cookie has the one that holds.
const token = () => (document.cookie.match(/(?:^|; )csrftoken=([^;]+)/) || [])[1] || form.elements.csrfmiddlewaretoken.value;
const outbox = new Outbox({
  user: form.dataset.user,
  round: form.dataset.round,
  url: form.dataset.saveUrl,
  token,
  answered,
  changed,
});
const ofOthers = outbox.countOfOthers();
const beside = new Beside({ sheet, jump, annotate, pageOf });
const hand = new Hand(sheet, {
  write,
  leave: (td) => write([[td, sheet.text(td)]]),
  show: (td) => beside.show(td, problems().filter((one) => one.td === td)),
  undo: () => again(past.undo()),
  redo: () => again(past.redo()),
  annotate,
  open: (td) => pageOf(td) && location.assign(pageOf(td)),
  told: (name, values) => beside.say(words(name, values)),
});

// The page of a cell; what is worked out has none.
function pageOf(td) {
  const { unit, measure, kind } = td.dataset;
  return kind === "computed" ? "" : form.dataset.cellUrl.replace("/0/", `/${measure}/`).replace("/0/", `/${unit}/`);
}

// Cells → what is sent of them.
function parcel(td) {
  const { unit, measure, version } = td.dataset;
  return { unit: Number(unit), measure: Number(measure), text: sheet.kept(td), seen: Number(version || 0) };
}

// Writes texts into cells that may be written, remembers them as one step and hands them to the outbox together.
function write(changes, { remember = true } = {}) {
  const step = [];
  for (const [td, text] of changes) {
    if (!sheet.editable(td)) continue;
    const before = sheet.kept(td);
    td.dataset.stands ??= before;
    sheet.show(td, text);
    if (sheet.kept(td) === before) continue;
    step.push([sheet.name(td), before, sheet.kept(td)]);
    if (td.dataset.kind === "number" && !readable(sheet.kept(td))) unreadable.add(sheet.name(td));
    else unreadable.delete(sheet.name(td));
  }
  if (remember) past.add(step);
  if (step.length) beside.say(""); // what was said of the block before
  if (step.length) outbox.put(step.map(([name]) => parcel(sheet.byName.get(name))));
}

function again(step) {
  if (!step) return;
  const cells = step.map(([name, text]) => [sheet.byName.get(name), text]);
  jump(cells[0][0]);
  write(cells, { remember: false });
  hand.markText(cells[0][0]);
}

async function annotate(td) {
  if (!sheet.editable(td)) return;
  const note = await ask("entry-note", { title: sheet.title(td), text: td.dataset.note });
  if (note === null || note === (td.dataset.note || "")) return;
  td.dataset.note = note;
  for (const one of sheet.table.querySelectorAll(`[data-note-of="${sheet.name(td)}"]`)) one.textContent = note;
  outbox.put([{ ...parcel(td), note }]);
}

function jump(td) {
  td.scrollIntoView({ block: "center", inline: "center" });
  hand.go(td);
}

// The answer to one request: texts as the server prints them, what it refused, warnings and totals as they are now.
function answered({ cells, breaches: found, computed, totals }) {
  for (const cell of cells) {
    const td = sheet.byName.get(nameOf(cell));
    if (!td || cell.state === "fault" || cell.state === "conflict") continue;
    td.dataset.version = cell.version;
    td.dataset.stands = cell.text;
    unreadable.delete(nameOf(cell));
    const newer = outbox.cells.get(nameOf(cell));
    if (newer && newer.state === "waiting") continue;
    if (!hand.editing(td)) sheet.show(td, cell.text);
    if (hand.cell === td && !hand.editing(td)) hand.markText(td);
    done.add(nameOf(cell));
  }
  const units = new Set(cells.map((cell) => cell.unit));
  if (found) breaches = [...breaches.filter((one) => !units.has(one.unit)), ...found];
  for (const one of computed || []) {
    const td = sheet.byName.get(nameOf(one));
    if (!td) continue;
    sheet.show(td, one.text);
    td.dataset.why = one.why || "";
    for (const place of sheet.table.querySelectorAll(`[data-why-of="${nameOf(one)}"]`)) place.textContent = one.why || place.dataset.otherwise;
  }
  for (const [measure, text] of Object.entries(totals || {})) {
    for (const td of sheet.table.querySelectorAll(`[data-total="${measure}"]`)) td.textContent = text;
  }
  saved = new Date().toLocaleTimeString("vi", { hour: "2-digit", minute: "2-digit" });
}

// Everything that is wrong, in the order of the sheet: refused, changed by somebody else, unreadable, warned of.
function problems() {
  const found = [];
  for (const held of outbox.cells.values()) {
    const td = sheet.byName.get(nameOf(held));
    if (!td || held.state === "waiting") continue;
    if (held.state === "fault") found.push({ td, kind: "fault", said: held.said || words("refused"), acts: { drop: () => putBack(td, held, td.dataset.stands) } });
    else found.push(conflict(td, held));
  }
  for (const name of unreadable) {
    if (outbox.cells.get(name)?.state !== "fault") found.push({ td: sheet.byName.get(name), kind: "fault", said: words("unreadable") });
  }
  for (const one of breaches) {
    const td = sheet.byName.get(nameOf(one));
    if (td) found.push(warning(td, one));
  }
  const place = new Map(found.map((one) => [one, sheet.place(one.td)]));
  return found.sort((a, b) => place.get(a)[0] - place.get(b)[0] || place.get(a)[1] - place.get(b)[1]);
}

function conflict(td, held) {
  const now = held.now || {};
  const said = words("clash", { mine: held.text || "–", theirs: now.text || "–", by: now.by || "", at: now.at || "" });
  const mine = () => {
    td.dataset.version = held.version;
    sheet.show(td, held.text);
    outbox.put([{ ...parcel(td), ...(held.note === undefined ? {} : { note: held.note }) }]);
  };
  const theirs = () => {
    td.dataset.version = held.version;
    putBack(td, held, now.text || "");
  };
  return { td, kind: "conflict", said, acts: { mine, theirs } };
}

// Gives up a text that was refused: what stands with the server stands here too.
function putBack(td, held, text) {
  outbox.drop(nameOf(held));
  unreadable.delete(nameOf(held));
  sheet.show(td, text);
  td.dataset.stands = text;
  done.delete(nameOf(held));
  changed();
  jump(td);
}

function warning(td, breach) {
  if (breach.waived) return { td, kind: "waived", said: words("waived", { said: breach.said, reason: breach.waived }) };
  const acts = breach.waivable && form.dataset.waiveUrl ? { explain: () => explain(td, breach) } : {};
  return { td, kind: breach.must ? "must" : "breach", said: breach.said, acts };
}

async function explain(td, { unit, measure, check, said }) {
  const reason = await ask("entry-reason", { title: said, required: true });
  if (!reason) return;
  try {
    const response = await fetch(form.dataset.waiveUrl, {
      method: "POST",
      redirect: "error",
      headers: { "Content-Type": "application/json", Accept: "application/json", "X-CSRFToken": token() },
      body: JSON.stringify({ key: newKey(), user: form.dataset.user, unit, measure, check, reason }),
    });
    const answer = await response.json();
    if (!response.ok) return beside.say(answer.said || words("notExplained"));
    breaches = [...breaches.filter((one) => one.unit !== unit), ...answer.breaches];
    changed();
  } catch {
    beside.say(words("notExplained"));
  }
}

// Paints the cells whose state is another than what is painted, then the bar, the count and the list.
function changed() {
  const onWay = outbox.onWay();
  for (const name of new Set([...painted.keys(), ...onWay, ...outbox.cells.keys(), ...unreadable])) {
    const state = stateOf(name, onWay);
    if (state !== painted.get(name)) paint(name, state);
    if (state === "" || state === "saved") painted.delete(name);
    else painted.set(name, state);
  }
  const { trouble, said, busy, unkept } = outbox;
  beside.tell({ waiting: onWay.size, trouble, said, busy, unkept, ofOthers, saved });
  beside.tally(sheet);
  const found = problems();
  const line = found.map((one) => sheet.name(one.td) + one.kind + one.said).join("\n");
  if (line !== told) beside.list(found);
  told = line;
  const td = hand.cell;
  if (td) beside.show(td, found.filter((one) => one.td === td));
  if (sending && !onWay.size) sending();
}

function stateOf(name, onWay) {
  const held = outbox.cells.get(name);
  if (held && held.state !== "waiting") return held.state;
  if (unreadable.has(name)) return "fault";
  if (onWay.has(name)) return outbox.trouble ? "waiting" : "saving";
  return done.has(name) ? "saved" : "";
}

function paint(name, state) {
  const td = sheet.byName.get(name);
  if (!td) return;
  td.dataset.save = state;
  td.title = state && state !== "saved" ? words(state) : "";
  sheet.field(td)?.setAttribute("aria-invalid", String(state === "fault" || state === "conflict"));
}

// What is handed in is handed in whole: the button waits until every cell has gone out.
document.addEventListener("submit", (event) => {
  if (event.target.matches("[data-sign-out]")) return signOut(event);
  const asking = event.submitter?.closest("[data-needs-saved]") || event.target.closest("[data-needs-saved]");
  if (!asking && event.target === form) return event.preventDefault();
  if (!asking || !outbox.onWay().size) return asOfNow(event.target);
  event.preventDefault();
  beside.say(words("notYet", { n: outbox.onWay().size }));
  sending = () => {
    sending = null;
    event.target.requestSubmit(event.submitter);
  };
  return outbox.send();
});

// A number of a text goes into its cell as the cell now stands before its taker.
function asOfNow({ dataset, elements }) {
  const td = sheet.byName.get(dataset.cell);
  if (td) elements.seen.value = td.dataset.version;
}

// What is kept here waits for its writer; leaving is asked for twice, so that nobody goes without knowing.
function signOut(event) {
  const { size } = outbox.onWay();
  if (!size || "warned" in event.target.dataset) return;
  event.preventDefault();
  event.target.dataset.warned = "";
  beside.say(words("leaving", { n: size }));
}

const keepCell = () => hand.cell && sheet.editable(hand.cell) && write([[hand.cell, sheet.text(hand.cell)]]);
window.addEventListener("pagehide", keepCell);
document.addEventListener("visibilitychange", () => (document.hidden ? keepCell() : outbox.trouble && outbox.send()));
window.addEventListener("online", () => outbox.send());
window.addEventListener("focus", () => outbox.trouble && outbox.send());
window.addEventListener("beforeunload", (event) => outbox.unkept && outbox.onWay().size && event.preventDefault());
document.querySelector("[data-entry-bar] [data-send]").addEventListener("click", () => outbox.send());

for (const one of form.querySelectorAll("[data-without-script]")) one.hidden = true;
for (const one of document.querySelectorAll("[data-entry-parts]")) one.hidden = false;
for (const held of outbox.held()) {
  const td = sheet.byName.get(nameOf(held));
  if (!td || !sheet.field(td)) continue;
  td.dataset.stands ??= sheet.kept(td);
  sheet.show(td, held.text);
}
outbox.send();
