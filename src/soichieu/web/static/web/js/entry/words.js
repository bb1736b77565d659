// The sentences of the page, written by the server in the reader's language; {n} and the like are filled in here.
const told = document.getElementById("entry-words");

export const words = (name, values = {}) =>
  (told.dataset[name] || "").replace(/\{(\w+)\}/g, (whole, key) => (key in values ? values[key] : whole));
