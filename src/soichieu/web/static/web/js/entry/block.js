// A block of cells as spreadsheets put it on the clipboard: tabs between cells, line ends between rows, quotes where needed.

// Text → rows of texts. A final line end closes the last row and begins none: Excel always sends one.
export function parseBlock(text) {
  const rows = [[]];
  let at = 0;
  while (at <= text.length) {
    let cell = "";
    if (text[at] === '"' && /^"(?:[^"]|"")*"(?=[\t\r\n]|$)/.test(text.slice(at))) {
      const quoted = text.slice(at).match(/^"((?:[^"]|"")*)"/);
      cell = quoted[1].replaceAll('""', '"');
      at += quoted[0].length;
    } else {
      while (at < text.length && !"\t\r\n".includes(text[at])) cell += text[at++];
    }
    rows.at(-1).push(cell.replace(/[\s\u00a0]+/g, " ").trim());
    if (at >= text.length) break;
    if (text[at] === "\t") at += 1;
    else {
      at += text[at] === "\r" && text[at + 1] === "\n" ? 2 : 1;
      if (at >= text.length) break;
      rows.push([]);
    }
  }
  return rows;
}

export const printBlock = (rows) =>
  rows
    .map((row) => row.map((text) => (/[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join("\t"))
    .join("\r\n");

// Whether a text can be a number written the Vietnamese way (1.103; 5,62; −3; 98,5 %). The server reads it exactly.
// A dash alone is how tables print that there is nothing.
const WRITTEN = /^(?:[-–]?|[-−]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?\s?%?)$/;
export const readable = (text) => WRITTEN.test(text);
