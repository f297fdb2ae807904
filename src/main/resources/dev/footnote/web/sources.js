// Reads the folder again when asked to, and tells how far it has come.
"use strict";
(() => {
  const button = document.getElementById("refresh");
  const progress = document.getElementById("progress");
  const tell = (words) => { progress.textContent = words; };

  const listen = () => {
    const events = new EventSource("/api/events");
    const done = (words) => { tell(words); events.close(); button.disabled = false; };
    events.addEventListener("progress", (event) => {
      const { done: read, total } = JSON.parse(event.data);
      tell(`Reading: ${total ? Math.floor(read / total * 100) : 100} %`);
    });
    events.addEventListener("done", (event) => {
      const { read, removed, documents, skipped } = JSON.parse(event.data);
      done(`${read} read anew, ${removed} gone, ${skipped} left out; ${documents} in all.`);
      if (read + removed > 0) setTimeout(() => location.reload(), 1500);
    });
    events.addEventListener("failed", (event) => done(JSON.parse(event.data).message));
    events.onerror = () => done("The page does not answer; is Footnote still running?");
    return new Promise((resolve) => { events.addEventListener("state", resolve, { once: true }); });
  };

  button.hidden = false;
  button.addEventListener("click", async () => {
    button.disabled = true;
    tell("Reading …");
    await listen();
    const answer = await fetch("/api/refresh", { method: "POST" });
    if (!answer.ok) tell("That was refused.");
  });
})();
