// Sends the chosen files one by one, each answered with one sentence; without this script one form sends them all.
"use strict";

(() => {
  const form = document.querySelector("[data-upload]");
  const input = form.querySelector("input[type=file]");
  const list = document.getElementById("da-gui");
  const count = document.getElementById("dem-gui");
  const bar = document.getElementById("tien-trinh");
  let queue = [];
  let sent = 0;
  let busy = false;

  function row(name) {
    const item = document.getElementById("dong-gui").content.cloneNode(true).querySelector("li");
    item.querySelector("[data-name]").textContent = name;
    list.append(item);
    return item;
  }

  function show() {
    const all = sent + queue.length + (busy ? 1 : 0);
    bar.hidden = all === 0;
    bar.max = all;
    bar.value = sent;
    count.textContent = all ? `${sent}/${all}` : "";
  }

  async function send(file, item) {
    const body = new FormData(form);
    body.delete(input.name);
    body.append(input.name, file);
    try {
      const answer = await fetch(form.action, { method: "POST", body, headers: { "HX-Request": "true", "HX-Target": "da-gui" } });
      if (answer.headers.get("HX-Redirect")) return location.assign(answer.headers.get("HX-Redirect"));
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const told = page.querySelector("#da-gui > li");
      if (told) return item.replaceWith(told);
      item.querySelector("[data-told]").textContent = form.dataset.failed;
    } catch {
      item.querySelector("[data-told]").textContent = form.dataset.failed;
    }
  }

  async function run() {
    if (busy) return;
    while (queue.length) {
      const [file, item] = queue.shift();
      busy = true;
      show();
      await send(file, item);
      busy = false;
      sent += 1;
      show();
    }
  }

  function take(files) {
    for (const file of files) queue.push([file, row(file.name)]);
    input.value = "";
    run();
  }

  input.addEventListener("change", () => take([...input.files]));
  form.addEventListener("submit", (event) => event.preventDefault());
  for (const button of form.querySelectorAll("[data-without-script]")) button.hidden = true;

  const drop = form.querySelector(".drop");
  for (const name of ["dragenter", "dragover"]) {
    drop.addEventListener(name, (event) => {
      event.preventDefault();
      drop.classList.add("over");
    });
  }
  for (const name of ["dragleave", "drop"]) drop.addEventListener(name, () => drop.classList.remove("over"));
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    take([...event.dataTransfer.files]);
  });
})();
