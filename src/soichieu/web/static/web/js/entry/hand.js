// The hand on the sheet: keys, pointer and clipboard, as in a spreadsheet.
//
// A cell in hand is chosen (its text is selected, arrows move), typed over (arrows still move) or edited (F2, double
// click, second tap: arrows move within the text). Fields stay the browser's own, so that any way of typing Vietnamese works.
import { parseBlock, printBlock } from "./block.js";

const MOVES = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
const PAGE = 15;
// What begins to write over a chosen cell; its whole text goes, wherever a click has put the caret.
const WRITES = /^(.|Backspace|Process|Unidentified)$/u;

export class Hand {
  // `acts`: write(changes), leave(cell), show(cell), undo(), redo(), annotate(cell), open(cell), told(name, values)
  constructor(sheet, acts) {
    Object.assign(this, { sheet, acts, mode: "choose", extending: false, run: null, from: null, fresh: false });
    const { table } = sheet;
    const on = (name, act) =>
      table.addEventListener(name, (event) => {
        const td = event.target.closest("td[data-measure]");
        if (td) act.call(this, event, td);
      });
    on("keydown", this.key);
    on("focusin", this.enter);
    on("focusout", this.leave);
    on("change", (event, td) => event.target.tagName === "SELECT" && this.sheet.editable(td) && this.acts.leave(td));
    on("input", (event, td) => this.mode === "choose" && this.turn("type", td));
    on("pointerdown", this.press);
    on("pointerover", this.drag);
    on("click", this.click);
    on("dblclick", (event, td) => this.turn("edit", td));
    for (const name of ["copy", "cut", "paste"]) document.addEventListener(name, (event) => this.clip(event));
  }

  get cell() {
    const active = document.activeElement;
    return active && this.sheet.table.contains(active) ? active.closest("td[data-measure]") : null;
  }

  editing(td) {
    return this.mode !== "choose" && this.cell === td;
  }

  turn(mode, td) {
    this.mode = this.sheet.editable(td) ? mode : "choose";
    td.classList.toggle("editing", this.mode === "edit");
  }

  enter(event, td) {
    this.turn("choose", td);
    this.sheet.select(td, { extend: this.extending });
    this.extending = false;
    this.markText(td);
    this.acts.show(td);
  }

  leave(event, td) {
    td.classList.remove("editing");
    this.mode = "choose";
    if (this.sheet.editable(td)) this.acts.leave(td);
  }

  markText(td) {
    const field = this.sheet.field(td);
    if (field && field.select) field.select();
  }

  go(td, { extend = false } = {}) {
    this.extending = extend;
    if (this.cell !== td) return this.sheet.focus(td);
    if (this.mode !== "choose") this.leave(null, td); // Enter at the edge of the sheet keeps what was typed
    return this.enter(null, td);
  }

  key(event, td) {
    if (event.isComposing || event.altKey) return;
    const ctrl = event.ctrlKey || event.metaKey;
    const chosen = this.mode === "choose";
    const act = this.actOf(event, td, ctrl, chosen);
    if (!act) {
      if (chosen && !ctrl && WRITES.test(event.key)) this.markText(td);
      return;
    }
    event.preventDefault();
    act();
  }

  actOf(event, td, ctrl, chosen) {
    const { sheet } = this;
    const extend = event.shiftKey && chosen;
    if (event.key === "Tab") this.run ??= sheet.place(td)[1];
    else if (event.key !== "Enter" && event.key !== "Shift") this.run = null;
    if (event.key in MOVES && this.mode !== "edit") return () => this.go((ctrl ? sheet.edge : sheet.step).call(sheet, td, ...MOVES[event.key]), { extend });
    if (event.key === "Enter" && ctrl) return () => this.acts.open(td);
    if (event.key === "Enter") return () => this.go(this.below(td, event.shiftKey ? -1 : 1));
    if (event.key === "F2") return () => (event.shiftKey ? this.acts.annotate(td) : this.edit(td));
    if (event.key === "Escape") return () => this.giveUp(td);
    if (!chosen) return null;
    if (event.key === "Delete" || (event.key === "Backspace" && sheet.several)) return () => this.clear();
    if (event.key === "Home") return () => this.go(ctrl ? sheet.corner(false) : sheet.edge(td, 0, -1), { extend });
    if (event.key === "End") return () => this.go(ctrl ? sheet.corner(true) : sheet.edge(td, 0, 1), { extend });
    if (event.key === "PageUp" || event.key === "PageDown") return () => this.go(this.leap(td, event.key === "PageUp" ? -1 : 1), { extend });
    return this.letterOf(event, td, ctrl);
  }

  letterOf(event, td, ctrl) {
    const letter = event.key.toLowerCase();
    if (ctrl && letter === "z") return event.shiftKey ? this.acts.redo : this.acts.undo;
    if (ctrl && letter === "y") return this.acts.redo;
    if (ctrl && letter === "a") return () => this.all();
    if (letter === "n" && !ctrl && td.dataset.kind !== "text") return () => this.acts.annotate(td);
    if (letter === "m" && !ctrl && td.dataset.kind !== "text") return () => this.acts.open(td);
    return null;
  }

  // After a run of Tab, Enter goes below where the run began.
  below(td, by) {
    const [row, column] = this.sheet.place(td);
    const start = this.run !== null && this.run !== column ? this.sheet.at(row, this.run) : null;
    this.run = null;
    return this.sheet.step(start || td, by, 0);
  }

  leap(td, by) {
    let at = td;
    for (let row = 0; row < PAGE; row += 1) at = this.sheet.step(at, by, 0);
    return at;
  }

  edit(td) {
    const field = this.sheet.field(td);
    this.turn("edit", td);
    if (field && field.setSelectionRange) field.setSelectionRange(field.value.length, field.value.length);
  }

  giveUp(td) {
    if (this.mode !== "choose") this.sheet.field(td).value = this.sheet.kept(td);
    this.enter(null, td);
  }

  clear() {
    this.acts.write(this.sheet.chosen.flat().map((td) => [td, ""]));
  }

  all() {
    this.sheet.select(this.sheet.corner(false));
    this.sheet.select(this.sheet.corner(true), { extend: true });
  }

  press(event, td) {
    this.run = null;
    this.fresh = this.cell !== td;
    this.from = event.pointerType === "mouse" && event.button === 0 ? td : null;
    const extends_ = event.shiftKey && this.mode === "choose" && this.sheet.anchor;
    if (extends_) {
      event.preventDefault();
      this.extending = true;
    }
  }

  drag(event, td) {
    if (!this.from || event.buttons !== 1 || this.mode === "edit") return;
    if (td === this.from && !this.sheet.several) return;
    this.sheet.select(this.from);
    this.sheet.select(td, { extend: true });
  }

  click(event, td) {
    this.from = null;
    if (event.shiftKey || this.sheet.several) return;
    if (!this.sheet.field(td)) this.sheet.focus(td);
    else if (this.mode === "choose" && !this.fresh && event.pointerType === "touch") this.turn("edit", td);
    else if (this.mode === "choose") setTimeout(() => this.mode === "choose" && this.cell === td && this.markText(td)); // the browser unmarks a marked text after this
  }

  clip(event) {
    const td = this.cell;
    if (!td) return;
    if (event.type === "paste") {
      this.paste(event, td);
    } else if (this.mode === "choose") {
      event.preventDefault();
      event.clipboardData.setData("text/plain", printBlock(this.sheet.chosen.map((row) => row.map((one) => this.sheet.text(one)))));
      if (event.type === "cut") this.clear();
    }
  }

  // One value fills the selection, a block goes down and right from its first cell, again and again where the
  // selection is a multiple of it. What meets a cell that is only read, or no cell, is counted and told.
  paste(event, td) {
    const block = parseBlock(event.clipboardData.getData("text/plain"));
    if (this.mode !== "choose" && block.length === 1 && block[0].length === 1) return;
    event.preventDefault();
    const { chosen } = this.sheet;
    const [row, column] = this.sheet.place(chosen.flat()[0] || td);
    const wide = Math.max(...block.map((line) => line.length));
    const height = repeated(chosen.length, block.length);
    const width = repeated(Math.max(...chosen.map((line) => line.length)), wide);
    const changes = [];
    let left = 0;
    for (let down = 0; down < height; down += 1) {
      for (let right = 0; right < width; right += 1) {
        const text = block[down % block.length][right % wide];
        const one = this.sheet.at(row + down, column + right);
        if (text === undefined) continue;
        if (one && this.sheet.editable(one)) changes.push([one, text]);
        else if (text !== "") left += 1;
      }
    }
    this.mode = "choose";
    this.acts.write(changes);
    this.acts.told(left ? "pastedSome" : "pasted", { n: changes.length, left });
    const last = changes.length ? changes.at(-1)[0] : td;
    this.sheet.select(changes.length ? changes[0][0] : td);
    if (last !== this.sheet.anchor) this.sheet.select(last, { extend: true });
    this.markText(td);
  }
}

const repeated = (room, size) => (room > size && room % size === 0 ? room : size);
