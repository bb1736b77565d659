// The server's table as a sheet: where each cell stands, what it says, which are selected.

const FIELD = "input:not([type=hidden]), select, textarea";

export class Sheet {
  constructor(table) {
    this.table = table;
    this.rows = [...table.tBodies].flatMap((body) => [...body.rows]).filter((row) => row.querySelector("td[data-measure]"));
    this.rowOf = new Map(this.rows.map((row, at) => [row, at]));
    const columns = new Set();
    this.byName = new Map();
    for (const row of this.rows) {
      for (const td of row.querySelectorAll("td[data-measure]")) {
        columns.add(td.cellIndex);
        this.byName.set(this.name(td), td);
      }
    }
    this.columns = [...columns].sort((a, b) => a - b);
    this.columnOf = new Map(this.columns.map((index, at) => [index, at]));
    this.head = table.tHead ? [...table.tHead.rows].at(-1) : null;
    this.chosen = []; // the selected cells, row by row
    this.anchor = null; // where the selection began
    const asked = [...this.byName.values()].filter((td) => this.editable(td));
    this.asked = asked.length;
    this.entered = asked.filter((td) => this.text(td) !== "").length;
  }

  name(td) {
    return `${td.dataset.unit}-${td.dataset.measure}`;
  }

  // The cell at a row and a column, null where the table has none there.
  at(row, column) {
    const td = this.rows[row] && this.rows[row].cells[this.columns[column]];
    return td && td.dataset.measure ? td : null;
  }

  place(td) {
    return [this.rowOf.get(td.parentElement), this.columnOf.get(td.cellIndex)];
  }

  field(td) {
    return td.querySelector(FIELD);
  }

  // A cell without a field (computed, locked) is only read.
  editable(td) {
    const field = this.field(td);
    return Boolean(field) && !field.disabled && !field.readOnly;
  }

  text(td) {
    const field = this.field(td);
    return field ? field.value.trim() : td.dataset.text ?? td.textContent.trim();
  }

  // What was last sent or came from the server; leaving a cell that still says so sends nothing.
  kept(td) {
    if ("kept" in td.dataset) return td.dataset.kept;
    const field = this.field(td);
    if (field.tagName !== "SELECT") return field.defaultValue.trim();
    return ([...field.options].find((one) => one.defaultSelected) || field.options[0]).value;
  }

  show(td, text) {
    const field = this.field(td);
    if (!field) {
      td.textContent = text;
      return;
    }
    const before = this.kept(td);
    if (field.tagName === "SELECT") choose(field, text);
    else field.value = text;
    td.dataset.kept = field.value.trim();
    if (this.editable(td)) this.entered += Number(td.dataset.kept !== "") - Number(before !== "");
  }

  title(td) {
    const row = td.parentElement.querySelector("th")?.textContent.trim() ?? "";
    const column = this.head?.cells[td.cellIndex]?.textContent.trim() ?? "";
    return [row, this.columns.length > 1 ? column : ""].filter(Boolean).join(" · ").replace(/\s+/g, " ");
  }

  // Moves by rows and columns, over cells that are missing; stays where the sheet ends.
  step(td, down, right) {
    let [row, column] = this.place(td);
    while (true) {
      row += down;
      column += right;
      if (row < 0 || column < 0 || row >= this.rows.length || column >= this.columns.length) return td;
      const next = this.at(row, column);
      if (next) return next;
    }
  }

  corner(last) {
    const row = last ? this.rows.length - 1 : 0;
    const column = last ? this.columns.length - 1 : 0;
    return this.at(row, column) || this.byName.values().next().value;
  }

  edge(td, down, right) {
    const next = this.step(td, down, right);
    return next === td ? td : this.edge(next, down, right);
  }

  focus(td) {
    const field = this.field(td);
    if (!field || field.disabled) td.tabIndex = -1;
    (field && !field.disabled ? field : td).focus();
  }

  // The cells of the rectangle between anchor and cell, row by row.
  select(td, { extend = false } = {}) {
    for (const one of this.chosen.flat()) one.classList.remove("in-range");
    if (!extend || !this.anchor) this.anchor = td;
    const [row, column] = this.place(this.anchor);
    const [otherRow, otherColumn] = this.place(td);
    this.chosen = [];
    for (let r = Math.min(row, otherRow); r <= Math.max(row, otherRow); r += 1) {
      const line = [];
      for (let c = Math.min(column, otherColumn); c <= Math.max(column, otherColumn); c += 1) {
        const one = this.at(r, c);
        if (one) line.push(one);
      }
      this.chosen.push(line);
    }
    if (this.several) for (const one of this.chosen.flat()) one.classList.add("in-range");
  }

  get several() {
    return this.chosen.flat().length > 1;
  }
}

// A pasted word names the choice, its value does too.
function choose(field, text) {
  const same = (one) => one.value === text || one.textContent.trim().toLowerCase() === text.toLowerCase();
  const found = [...field.options].find(same);
  if (found) field.value = found.value;
}
