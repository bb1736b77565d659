// What was changed in this visit, to take back and to do again: steps of [name of a cell, from, to].
export class Past {
  constructor() {
    this.done = [];
    this.undone = [];
  }

  add(step) {
    if (!step.length) return;
    this.done.push(step);
    this.undone = [];
  }

  // The texts that stood before the last step; null where there is none.
  undo() {
    const step = this.done.pop();
    if (!step) return null;
    this.undone.push(step);
    return step.map(([name, from]) => [name, from]);
  }

  redo() {
    const step = this.undone.pop();
    if (!step) return null;
    this.done.push(step);
    return step.map(([name, , to]) => [name, to]);
  }
}
