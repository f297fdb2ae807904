// Draws the dated entries of the page: zoom with the buttons, the wheel or + and -, move by dragging or the arrow keys.
"use strict";
(() => {
  const SVG = "http://www.w3.org/2000/svg";
  const DAY = 86400000;
  const DOT = 16;
  const FEWEST_LEVELS = 6;
  const MOST_LEVELS = 12;
  const CLOSEST = 20 * DAY;
  const place = document.getElementById("drawing");

  // The days of ISO 8601, also those before the year 100 and before Christ, which Date does not read.
  const utc = (year, month, day) => new Date(0).setUTCFullYear(year, month, day);
  const parse = (day) => {
    const [, sign, year, month, date] = /^([+-]?)(\d+)-(\d+)-(\d+)$/.exec(day ?? "") ?? [];
    return utc(sign === "-" ? -Number(year) : Number(year), Number(month) - 1, Number(date));
  };

  const entries = [...document.querySelectorAll("article.dated")].map((item, number) => {
    item.id ||= "entry-" + (number + 1);
    return {
      id: item.id,
      first: parse(item.dataset.first),
      last: parse(item.dataset.last) + DAY,
      label: item.dataset.label,
      planned: item.dataset.modality === "planned",
      text: item.querySelector("blockquote").textContent,
      link: item.querySelector(".cite a").getAttribute("href"),
    };
  }).filter((entry) => !Number.isNaN(entry.first));
  if (entries.length === 0) return;

  const make = (name, attributes, text) => {
    const made = document.createElementNS(SVG, name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    if (text) made.textContent = text;
    return made;
  };

  const earliest = Math.min(...entries.map((entry) => entry.first));
  const latest = Math.max(...entries.map((entry) => entry.last));
  const slack = Math.max(30 * DAY, (latest - earliest) * 0.03);
  const whole = { from: earliest - slack, to: latest + slack };
  const middle = (entry) => (entry.first + entry.last) / 2;

  // A few entries of long ago do not squeeze all others into one column: the drawing begins with where most are.
  const opening = () => {
    const middles = entries.map(middle).sort((a, b) => a - b);
    const share = (part) => middles[Math.round((middles.length - 1) * part)];
    const [from, to] = [share(0.05), share(0.95)];
    const room = Math.max(CLOSEST, (to - from) * 0.1);
    return to - from + 2 * room < (whole.to - whole.from) / 3 ? { from: from - room, to: to + room } : { ...whole };
  };
  let view = opening();

  const svg = make("svg", { role: "group", "aria-label": "Dated entries, drawn; the list below has the same" });
  const told = document.createElement("p");
  told.className = "told";
  told.textContent = "Point at a dot to read its sentence; a click opens the document.";

  // Dates are those of the calendar, wherever the reader is. Steps are in days below a month, in months from there.
  const STEPS = [[1, 0], [2, 0], [7, 0], [0, 1], [0, 3], [0, 12], [0, 24], [0, 60], [0, 120], [0, 300], [0, 600], [0, 1200], [0, 6000], [0, 12000]];
  const LABEL = 76;

  const named = (time, [days, months]) => {
    const year = new Date(time).getUTCFullYear();
    const shown = year > 0 ? String(year) : 1 - year + " BC";
    if (months >= 12) return shown;
    const format = { month: "short", timeZone: "UTC", ...(days ? { day: "numeric" } : {}) };
    return new Intl.DateTimeFormat("en-GB", format).format(time) + " " + shown;
  };

  const ticks = (width) => {
    const span = (view.to - view.from) / DAY;
    const step = STEPS.find(([days, months]) => span / (days || months * 30.44) * LABEL <= width) ?? STEPS.at(-1);
    const [days, months] = step;
    const found = [];
    const start = new Date(view.from);
    const first = Math.floor((start.getUTCFullYear() * 12 + start.getUTCMonth()) / (months || 1)) * (months || 1);
    for (let i = 0; ; i++) {
      const month = first + i * months;
      const time = days ? (Math.ceil(view.from / DAY / days) + i) * days * DAY : utc(Math.floor(month / 12), ((month % 12) + 12) % 12, 1);
      if (time > view.to) return found;
      if (time >= view.from) found.push({ time, label: named(time, step) });
    }
  };

  const dot = (entry, x, y) => {
    const link = make("a", { href: entry.link, "aria-label": entry.label + ": " + entry.text });
    link.append(make("circle", { cx: x, cy: y, r: 7, class: entry.planned ? "dot planned" : "dot" }));
    const tell = () => { told.textContent = entry.label + (entry.planned ? " (planned): " : ": ") + entry.text; };
    link.addEventListener("pointerenter", tell);
    link.addEventListener("focus", tell);
    return link;
  };

  // What finds no room in a column is counted on top of it: closer where its dates differ, otherwise in the list.
  const surplus = (hidden, all, x, y) => {
    const link = make("a", { href: "#" + hidden[0].id, "aria-label": hidden.length + " more entries here" });
    link.append(make("circle", { cx: x, cy: y, r: 7, class: "more" }), make("text", { x, y: y - 11, class: "count" }, "+" + hidden.length));
    const tell = () => { told.textContent = hidden.length + " more entries here, from " + hidden[0].label + " to " + hidden.at(-1).label + "."; };
    link.addEventListener("pointerenter", tell);
    link.addEventListener("focus", tell);
    link.addEventListener("click", (event) => {
      const [from, to] = [Math.min(...all.map(middle)), Math.max(...all.map(middle))];
      const span = Math.max(CLOSEST, (to - from) * 1.3);
      if (from === to || span >= (view.to - view.from) * 0.9) return;
      event.preventDefault();
      view = { from: (from + to - span) / 2, to: (from + to + span) / 2 };
      draw();
    });
    return link;
  };

  const columns = (width) => {
    const found = new Map();
    for (const entry of entries) {
      const x = (middle(entry) - view.from) / (view.to - view.from) * width;
      if (x < 0 || x > width) continue;
      const column = Math.min(Math.max(1, Math.round(x / DOT)), Math.floor(width / DOT) - 1);
      found.set(column, [...(found.get(column) ?? []), entry]);
    }
    return found;
  };

  const draw = () => {
    const width = Math.max(200, svg.clientWidth || place.clientWidth - 20);
    const filled = columns(width);
    const tallest = Math.max(FEWEST_LEVELS, ...[...filled.values()].map((column) => column.length));
    const axis = (Math.min(tallest, MOST_LEVELS) + 1.5) * DOT + (tallest > MOST_LEVELS ? 8 : 0);
    const height = axis + 30;
    svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
    svg.setAttribute("height", height);
    const parts = [make("line", { x1: 0, x2: width, y1: axis, y2: axis, class: "axis" })];
    for (const tick of ticks(width)) {
      const x = (tick.time - view.from) / (view.to - view.from) * width;
      parts.push(make("line", { x1: x, x2: x, y1: 8, y2: axis + 5, class: "tick" }));
      if (x + 2 + tick.label.length * 8 < width) parts.push(make("text", { x: x + 2, y: axis + 20 }, tick.label));
    }
    for (const [column, all] of filled) {
      const at = (level) => axis - 14 - level * DOT;
      const shown = all.length > MOST_LEVELS ? all.slice(0, MOST_LEVELS - 1) : all;
      shown.forEach((entry, level) => parts.push(dot(entry, column * DOT, at(level))));
      if (shown.length < all.length) parts.push(surplus(all.slice(shown.length), all, column * DOT, at(shown.length)));
    }
    svg.replaceChildren(...parts);
    count(earlier, "Earlier", entries.filter((entry) => middle(entry) < view.from).length);
    count(later, "Later", entries.filter((entry) => middle(entry) > view.to).length);
  };

  // How many entries lie beyond the edge.
  const count = (button, label, beyond) => { button.textContent = beyond > 0 ? `${label} (${beyond})` : label; };

  const zoom = (factor, share = 0.5) => {
    const centre = view.from + (view.to - view.from) * share;
    const span = Math.min(whole.to - whole.from, Math.max(CLOSEST, (view.to - view.from) * factor));
    view = { from: centre - span * share, to: centre + span * (1 - share) };
    draw();
  };

  const move = (share) => {
    const by = (view.to - view.from) * share;
    view = { from: view.from + by, to: view.to + by };
    draw();
  };

  const tool = (label, act) => {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = label;
    made.addEventListener("click", act);
    return made;
  };
  const earlier = tool("Earlier", () => move(-0.3));
  const later = tool("Later", () => move(0.3));
  const tools = document.createElement("div");
  tools.className = "tools";
  tools.append(
    tool("Closer", () => zoom(0.5)), tool("Farther", () => zoom(2)), earlier, later,
    tool("All", () => { view = { ...whole }; draw(); }));

  svg.addEventListener("wheel", (event) => {
    event.preventDefault();
    const box = svg.getBoundingClientRect();
    zoom(event.deltaY > 0 ? 1.25 : 0.8, (event.clientX - box.left) / box.width);
  }, { passive: false });
  let grip = null;
  svg.addEventListener("pointerdown", (event) => { grip = event.target.closest("a") ? null : event.clientX; });
  addEventListener("pointermove", (event) => {
    if (grip === null) return;
    move((grip - event.clientX) / svg.clientWidth);
    grip = event.clientX;
  });
  addEventListener("pointerup", () => { grip = null; });
  place.addEventListener("keydown", (event) => {
    const keys = { "+": () => zoom(0.5), "-": () => zoom(2), ArrowLeft: () => move(-0.2), ArrowRight: () => move(0.2) };
    if (!keys[event.key]) return;
    event.preventDefault();
    keys[event.key]();
  });

  place.append(tools, svg, told);
  place.hidden = false;
  draw();
  addEventListener("resize", draw);
})();
