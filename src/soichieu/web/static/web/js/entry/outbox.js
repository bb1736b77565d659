// What was typed and is not acknowledged: kept on this machine until the server has answered, sent in order.
//
// Waiting cells (`o:`) hold the newest text of each. To send, those waiting become one request (`g:`) with a key of
// its own, which never changes again: however often it is sent, the server does it once. Cells typed meanwhile wait
// for its answer, and take the version it tells. Cells the server refused stay kept as typed, and are not sent again.

const SPACE = "soichieu:entry:";
const PAUSES = [2, 4, 8, 15, 30, 60];
const PATIENCE = 20_000;

// A key that needs no secure address, as crypto.randomUUID does.
export function newKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((one) => one.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

// A browser that forbids keeping anything still sends; the page says that nothing is kept.
const shelf = (() => {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
})();

export const nameOf = (cell) => `${cell.unit}-${cell.measure}`;

export class Outbox {
  constructor({ user, round, url, token, answered, changed }) {
    Object.assign(this, { user, url, token, answered, changed });
    this.mine = `${SPACE}${user}:`;
    this.place = `${this.mine}${round}:`;
    this.cells = new Map();
    this.requests = [];
    this.trouble = null; // why nothing goes out: lost, stranger
    this.unkept = false; // this browser keeps nothing
    this.pause = 0;
    this.recall();
  }

  recall() {
    for (const [key, held] of stored(this.place)) {
      if (key.startsWith(`${this.place}g:`)) this.requests.push(held);
      else this.cells.set(nameOf(held), held);
    }
    this.requests.sort((a, b) => a.at - b.at);
  }

  // The names of the cells that are not acknowledged.
  onWay() {
    const names = [...this.cells.values()].filter((cell) => cell.state === "waiting").map(nameOf);
    for (const request of this.requests) names.push(...request.cells.map(nameOf));
    return new Set(names);
  }

  // How many cells other accounts left on this machine; what they say stays theirs.
  countOfOthers() {
    const theirs = stored(SPACE).filter(([key]) => !key.startsWith(this.mine));
    return theirs.reduce((sum, [, held]) => sum + (held.cells ? held.cells.length : Number(held.state === "waiting")), 0);
  }

  // The newest text this page knows for each cell on its way, oldest first.
  *held() {
    for (const request of this.requests) for (const cell of request.cells) yield { ...cell, url: request.url, state: "waiting" };
    yield* this.cells.values();
  }

  put(cells) {
    for (const cell of cells) {
      const before = this.cells.get(nameOf(cell));
      const note = cell.note ?? (before && before.note);
      this.keep({ ...cell, ...(note === undefined ? {} : { note }), url: this.url, state: "waiting" });
    }
    this.send();
  }

  keep(cell) {
    this.cells.set(nameOf(cell), cell);
    this.store(`o:${nameOf(cell)}`, cell);
  }

  drop(name) {
    this.cells.delete(name);
    this.forget(`o:${name}`);
  }

  store(name, held) {
    try {
      shelf.setItem(this.place + name, JSON.stringify(held));
    } catch {
      this.unkept = true;
    }
  }

  forget(name) {
    if (shelf) shelf.removeItem(this.place + name);
  }

  // Sends until nothing waits or nothing goes out; asked again while it does, it is already doing so.
  async send() {
    clearTimeout(this.timer);
    this.changed();
    if (this.busy) return;
    this.busy = true;
    try {
      while (await this.sendOne());
    } finally {
      this.busy = false;
      this.changed();
    }
  }

  async sendOne() {
    const request = this.requests[0] || this.gather();
    if (!request) return false;
    const outcome = await this.post(request);
    this.trouble = outcome.trouble || null;
    this.said = outcome.said || "";
    if (this.trouble) {
      if (this.trouble === "lost") this.timer = setTimeout(() => this.send(), this.wait());
      return false;
    }
    this.pause = 0;
    this.settle(request, outcome.answer);
    return true;
  }

  // Growing pauses, spread so that a whole office does not come back in the same second.
  wait() {
    const seconds = PAUSES[Math.min(this.pause++, PAUSES.length - 1)];
    return seconds * 1000 * (0.75 + Math.random() / 2);
  }

  gather() {
    const waiting = [...this.cells.values()].filter((cell) => cell.state === "waiting");
    if (!waiting.length) return null;
    const url = waiting[0].url;
    const together = waiting.filter((cell) => cell.url === url).slice(0, 2000);
    const cells = together.map(({ unit, measure, text, seen, note }) => ({ unit, measure, text, seen, ...(note === undefined ? {} : { note }) }));
    const request = { key: newKey(), at: Date.now(), url, cells };
    this.requests.push(request);
    this.store(`g:${request.key}`, request);
    for (const cell of together) this.drop(nameOf(cell));
    return request;
  }

  async post({ key, url, cells }) {
    let response;
    try {
      response = await fetch(url, {
        method: "POST",
        redirect: "manual",
        credentials: "same-origin",
        headers: { "Content-Type": "application/json", Accept: "application/json", "X-CSRFToken": this.token() },
        body: JSON.stringify({ key, user: this.user, cells }),
        signal: AbortSignal.timeout(PATIENCE),
      });
      if (response.type === "opaqueredirect" || response.status === 401) return { trouble: "stranger" };
      const answer = await response.json().catch(() => ({}));
      if (response.status === 403) return { trouble: "stranger", said: answer.said };
      if (response.status >= 500 || response.status === 408 || response.status === 429) return { trouble: "lost" };
      if (response.ok && Array.isArray(answer.cells)) return { answer };
      if (response.ok) return { trouble: "lost" };
      return { answer: { cells: cells.map((cell) => ({ ...cell, state: "fault", said: answer.said || "", version: cell.seen })) } };
    } catch {
      return { trouble: "lost" };
    }
  }

  settle(request, answer) {
    const told = new Map(answer.cells.map((cell) => [nameOf(cell), cell]));
    for (const sent of request.cells) {
      const cell = told.get(nameOf(sent)) || { ...sent, state: "fault", said: "", version: sent.seen };
      told.set(nameOf(sent), cell);
      if (cell.state === "conflict" && cell.now && cell.now.text === sent.text) cell.state = "unchanged";
      const newer = this.cells.get(nameOf(sent));
      const refused = cell.state === "fault" || cell.state === "conflict";
      if (newer && newer.state === "waiting") {
        if (!refused) this.keep({ ...newer, seen: cell.version });
      } else if (refused) {
        this.keep({ ...sent, url: request.url, state: cell.state, said: cell.said, now: cell.now, version: cell.version });
      }
    }
    this.requests = this.requests.filter((one) => one !== request);
    this.forget(`g:${request.key}`);
    this.answered({ ...answer, cells: [...told.values()] });
  }
}

function stored(prefix) {
  const keys = shelf ? Object.keys(shelf).filter((key) => key.startsWith(prefix)) : [];
  return keys.map((key) => [key, JSON.parse(shelf.getItem(key))]);
}
