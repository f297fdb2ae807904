// The conversation without loading the page anew, and completions while a line is typed.
"use strict";
(() => {
  const form = document.getElementById("ask");
  const field = document.getElementById("line");
  const list = document.getElementById("offers");
  const log = document.getElementById("log");
  const asked = [];
  let offers = [];
  let chosen = -1;
  let back = 0;
  let turn = 0;
  let shown = location.search;

  const close = () => {
    list.hidden = true;
    offers = [];
    chosen = -1;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
  };

  const choose = (index) => {
    chosen = index;
    [...list.children].forEach((item, at) => item.setAttribute("aria-selected", String(at === index)));
    if (index < 0) return field.removeAttribute("aria-activedescendant");
    field.setAttribute("aria-activedescendant", list.children[index].id);
    list.children[index].scrollIntoView({ block: "nearest" });
  };

  const take = (index) => {
    field.value = offers[index].value;
    close();
    field.focus();
    complete();
  };

  const show = (next) => {
    offers = next;
    list.replaceChildren(...next.map((offer, index) => {
      const item = document.createElement("li");
      item.id = "offer-" + index;
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", "false");
      item.textContent = offer.label;
      item.addEventListener("mousedown", (event) => { event.preventDefault(); take(index); });
      return item;
    }));
    chosen = -1;
    list.hidden = next.length === 0;
    field.setAttribute("aria-expanded", String(next.length > 0));
  };

  // Answers can overtake each other; only the last counts.
  const complete = async () => {
    const mine = ++turn;
    const line = field.value;
    if (!line.startsWith("/")) return close();
    try {
      const answer = await fetch("/api/complete?line=" + encodeURIComponent(line));
      const next = answer.ok ? await answer.json() : [];
      if (mine === turn && field.value === line) show(next.filter((offer) => offer.value.trim() !== line.trim()));
    } catch { close(); }
  };

  const waiting = (line) => {
    const section = document.createElement("section");
    section.className = "exchange waiting";
    const title = document.createElement("h2");
    title.className = "asked";
    title.textContent = line;
    section.append(title);
    log.append(section);
    section.scrollIntoView({ block: "start" });
    return section;
  };

  const ask = async (query, line) => {
    document.getElementById("welcome")?.remove();
    const section = waiting(line);
    try {
      const answer = await fetch("/exchange?" + query);
      if (!answer.ok) throw new Error(String(answer.status));
      // Made by our own server, which escapes every word of a document.
      const parsed = new DOMParser().parseFromString(await answer.text(), "text/html");
      const exchange = document.adoptNode(parsed.body.firstElementChild);
      section.replaceWith(exchange);
      exchange.scrollIntoView({ block: "start" });
    } catch {
      const note = document.createElement("p");
      note.textContent = "The page does not answer; is Footnote still running?";
      section.append(note);
    }
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const line = field.value.trim();
    if (!line) return;
    turn++;
    close();
    asked.push(line);
    back = asked.length;
    field.value = "";
    const query = "line=" + encodeURIComponent(line);
    history.pushState({}, "", "/?" + query);
    shown = location.search;
    ask(query, line);
  });

  // Links that ask something answer in place.
  log.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const address = new URL(link.href);
    if (address.origin !== location.origin || address.pathname !== "/" || !address.searchParams.has("line")) return;
    event.preventDefault();
    ask(address.searchParams.toString(), link.textContent);
  });

  // Another exchange of the history; links within the page come by here too.
  addEventListener("popstate", () => { if (location.search !== shown) location.reload(); });

  field.addEventListener("input", complete);
  field.addEventListener("blur", close);
  field.addEventListener("keydown", (event) => {
    const open = !list.hidden;
    if (event.key === "Escape") close();
    else if (open && event.key === "ArrowDown") choose((chosen + 1) % offers.length);
    else if (open && event.key === "ArrowUp") choose((chosen - 1 + offers.length) % offers.length);
    else if (open && event.key === "Tab" && !event.shiftKey) take(Math.max(chosen, 0));
    else if (open && event.key === "Enter" && chosen >= 0) take(chosen);
    else if (!open && event.key === "ArrowUp" && back > 0) field.value = asked[--back];
    else if (!open && event.key === "ArrowDown" && back < asked.length) field.value = asked[++back] ?? "";
    else return;
    event.preventDefault();
  });
})();
