// What stands beside the sheet: the facts of the cell in hand, what is wrong anywhere, the note, the explanation.
import { words } from "./words.js";

const FACTS = ["before", "target", "lastYear", "note", "said", "why"];

export class Beside {
  constructor({ sheet, jump, annotate, pageOf }) {
    this.pageOf = pageOf;
    this.sheet = sheet;
    this.jump = jump;
    this.facts = document.querySelector("[data-entry-cell]");
    this.note = this.facts.querySelector("[data-annotate]");
    this.note.addEventListener("click", () => annotate(this.cell));
    this.problems = document.querySelector("[data-entry-problems]");
    this.bar = document.querySelector("[data-entry-bar]");
    this.count = document.querySelector("[data-entry-count]");
    this.voice = document.querySelector("[data-entry-voice]");
  }

  // The facts of a cell; those that are not known are not shown.
  show(td, wrong) {
    this.cell = td;
    this.facts.hidden = false;
    this.note.hidden = !this.sheet.editable(td);
    const page = this.facts.querySelector("[data-page]");
    page.hidden = !this.pageOf(td);
    page.href = this.pageOf(td);
    this.facts.querySelector("[data-title]").textContent = this.sheet.title(td);
    for (const name of FACTS) {
      const line = this.facts.querySelector(`[data-fact="${name}"]`);
      line.hidden = !td.dataset[name];
      line.querySelector("dd").textContent = td.dataset[name] || "";
    }
    const evidence = this.facts.querySelector('[data-fact="evidence"]');
    evidence.hidden = !td.dataset.evidence;
    const link = evidence.querySelector("a");
    link.href = td.dataset.evidence || "#";
    link.textContent = td.dataset.evidenceName || words("evidence");
    const offer = this.facts.querySelector('[data-fact="offer"]');
    const says = document.querySelector(`[data-says="${td.dataset.unit}-${td.dataset.measure}"]`);
    offer.hidden = !says;
    if (says) Object.assign(offer.querySelector("a"), { href: `#${says.id}`, textContent: says.dataset.text });
    this.facts.querySelector("[data-wrong]").textContent = wrong.map((one) => one.said).join(" ");
  }

  // One line for each: where, what, and what can be done about it.
  list(problems) {
    this.problems.hidden = problems.length === 0;
    this.problems.querySelector("[data-number]").textContent = problems.length;
    const items = problems.map((problem) => {
      const item = document.getElementById("entry-problem").content.cloneNode(true).firstElementChild;
      item.dataset.kind = problem.kind;
      const go = item.querySelector("[data-jump]");
      go.textContent = this.sheet.title(problem.td);
      go.addEventListener("click", () => this.jump(problem.td));
      item.querySelector("[data-said]").textContent = problem.said;
      for (const [name, act] of Object.entries(problem.acts || {})) {
        const button = item.querySelector(`[data-act="${name}"]`);
        button.hidden = false;
        button.addEventListener("click", act);
      }
      return item;
    });
    this.problems.querySelector("ul").replaceChildren(...items);
  }

  tell({ waiting, trouble, said, busy, unkept, ofOthers, saved }) {
    const [name, tone] = this.state({ waiting, trouble, busy, unkept, ofOthers, saved });
    const sentence = said || (name ? words(name, { n: trouble || waiting ? waiting : ofOthers, at: saved }) : "");
    this.bar.dataset.tone = tone;
    const told = this.bar.querySelector("[data-told]");
    if (told.textContent !== sentence) told.textContent = sentence;
    this.bar.querySelector("[data-send]").hidden = !trouble;
    this.bar.querySelector("[data-sign-in]").hidden = trouble !== "stranger";
  }

  state({ waiting, trouble, busy, unkept, ofOthers, saved }) {
    if (trouble === "stranger") return ["stranger", "bad"];
    if (trouble && unkept) return ["unkept", "bad"];
    if (trouble) return ["lost", "bad"];
    if (busy && waiting) return ["sending", ""];
    if (ofOthers) return ["others", "warn"];
    return saved ? ["saved", "good"] : ["", ""];
  }

  tally({ entered, asked }) {
    this.count.textContent = words("count", { n: entered.toLocaleString("vi"), m: asked.toLocaleString("vi") });
  }

  // Said once to those who hear the page, and shown for a moment to those who see it.
  say(sentence) {
    this.voice.textContent = sentence;
  }
}

// Asks for words in a dialog; answers them, or null where it was left.
export function ask(id, { title, text = "", required = false }) {
  const dialog = document.getElementById(id);
  const field = dialog.querySelector("textarea");
  dialog.querySelector("[data-title]").textContent = title;
  field.value = text;
  field.required = required;
  dialog.returnValue = "";
  dialog.showModal();
  field.focus();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => resolve(dialog.returnValue === "keep" ? field.value.trim() : null), { once: true });
  });
}
