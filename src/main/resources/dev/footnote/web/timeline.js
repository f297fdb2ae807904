// Draws the dated entries of the page: zoom with the buttons, the wheel or + and -, move by dragging or the arrow keys.
"use strict";
(() => {
  const SVG = "http://www.w3.org/2000/svg";
  const DAY = 86400000;
  const HEIGHT = 208;
  const AXIS = 178;
  const place = document.getElementById("drawing");
  const entries = [...document.querySelectorAll("article.dated")].map((item) => ({
    first: Date.parse(item.dataset.first),
    last: Date.parse(item.dataset.last) + DAY,
    label: item.dataset.label,
    planned: item.dataset.modality === "planned",
    text: item.querySelector("blockquote").textContent,
    link: item.querySelector(".cite a").getAttribute("href"),
  })).filter((entry) => !Number.isNaN(entry.first));
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
  let view = { ...whole };

  const svg = make("svg", { role: "group", "aria-label": "Dated entries, drawn; the list below has the same" });
  const told = document.createElement("p");
  told.className = "told";
  told.textContent = "Point at a dot to read its sentence; a click opens the document.";

  // Dates are those of the calendar, wherever the reader is.
  const step = (span) => [[20 * 366, 10], [8 * 366, 5], [3 * 366, 1], [400, 0.25], [0, 1 / 12]].find(([days]) => span / DAY >= days)[1];

  const ticks = () => {
    const years = step(view.to - view.from);
    const found = [];
    const months = Math.max(1, Math.round(years * 12));
    const start = new Date(view.from);
    const first = Math.floor((start.getUTCFullYear() * 12 + start.getUTCMonth()) / months) * months;
    for (let month = first; found.length < 60; month += months) {
      const time = Date.UTC(Math.floor(month / 12), month % 12, 1);
      if (time > view.to) break;
      if (time < view.from) continue;
      const format = months < 12 ? { month: "short", year: "numeric", timeZone: "UTC" } : { year: "numeric", timeZone: "UTC" };
      found.push({ time, label: new Intl.DateTimeFormat("en-GB", format).format(time) });
    }
    return found;
  };

  const dot = (entry, x, y) => {
    const link = make("a", { href: entry.link, "aria-label": entry.label + ": " + entry.text });
    link.append(make("circle", { cx: x, cy: y, r: 7, class: entry.planned ? "dot planned" : "dot" }));
    const tell = () => { told.textContent = entry.label + (entry.planned ? " (planned): " : ": ") + entry.text; };
    link.addEventListener("pointerenter", tell);
    link.addEventListener("focus", tell);
    return link;
  };

  const draw = () => {
    const width = Math.max(200, svg.clientWidth || place.clientWidth - 20);
    svg.setAttribute("viewBox", `0 0 ${width} ${HEIGHT}`);
    const at = (time) => (time - view.from) / (view.to - view.from) * width;
    const parts = [make("line", { x1: 0, x2: width, y1: AXIS, y2: AXIS, class: "axis" })];
    let free = -Infinity;
    for (const tick of ticks()) {
      const x = at(tick.time);
      parts.push(make("line", { x1: x, x2: x, y1: 8, y2: AXIS + 5, class: "tick" }));
      if (x > free && x < width - 20) {
        parts.push(make("text", { x: x + 2, y: AXIS + 20 }, tick.label));
        free = x + tick.label.length * 7 + 12;
      }
    }
    const height = new Map();
    for (const entry of entries) {
      const x = at((entry.first + entry.last) / 2);
      if (x < -10 || x > width + 10) continue;
      const column = Math.round(x / 16);
      const level = height.get(column) ?? 0;
      height.set(column, level + 1);
      parts.push(dot(entry, column * 16, AXIS - 14 - (level % 10) * 16));
    }
    svg.replaceChildren(...parts);
  };

  const zoom = (factor, middle = 0.5) => {
    const centre = view.from + (view.to - view.from) * middle;
    const span = Math.min(whole.to - whole.from, Math.max(20 * DAY, (view.to - view.from) * factor));
    view = { from: centre - span * middle, to: centre + span * (1 - middle) };
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
  const tools = document.createElement("div");
  tools.className = "tools";
  tools.append(
    tool("Closer", () => zoom(0.5)), tool("Farther", () => zoom(2)), tool("Earlier", () => move(-0.3)),
    tool("Later", () => move(0.3)), tool("All", () => { view = { ...whole }; draw(); }));

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
