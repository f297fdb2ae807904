// Runs before the page is drawn, so that it does not flash in the other theme.
"use strict";
(() => {
  const root = document.documentElement;
  const kept = () => { try { return localStorage.getItem("theme"); } catch { return null; } };
  const keep = (theme) => { try { localStorage.setItem("theme", theme); } catch { /* not allowed to: the page forgets */ } };
  const theme = kept();
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;

  const isDark = () =>
    root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;

  let silence = 0;
  const say = (words) => {
    const place = document.getElementById("said");
    place.textContent = words;
    clearTimeout(silence);
    silence = setTimeout(() => { place.textContent = ""; }, 2500);
  };

  // The clipboard of the browser is there only on this machine and over https.
  const copy = async (text) => {
    if (navigator.clipboard) {
      try { await navigator.clipboard.writeText(text); return true; } catch { /* refused: the old way */ }
    }
    const area = document.createElement("textarea");
    area.value = text;
    document.body.append(area);
    area.select();
    const copied = document.execCommand("copy");
    area.remove();
    return copied;
  };

  const copyFrom = async (address) => {
    const answer = await fetch(address);
    const text = await answer.text();
    say(answer.ok && await copy(text) ? "Copied" : "Could not be copied");
  };

  window.footnote = { say, copy, copyFrom };

  addEventListener("DOMContentLoaded", () => {
    const button = document.getElementById("theme");
    button.hidden = false;
    button.addEventListener("click", () => {
      root.dataset.theme = isDark() ? "light" : "dark";
      keep(root.dataset.theme);
    });
    document.addEventListener("click", (event) => {
      const link = event.target.closest("a[data-copy]");
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      copyFrom(link.href).catch(() => say("Could not be copied"));
    });
    document.addEventListener("keydown", (event) => {
      const field = document.querySelector("main input");
      if (event.key === "/" && field && !event.target.closest("input, textarea") && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        field.focus();
      }
    });
  });
})();
