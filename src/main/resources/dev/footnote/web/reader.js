// Words that a reader selects can be linked to and cited.
"use strict";
(() => {
  const reader = document.querySelector(".reader");
  const bar = document.getElementById("selection");
  const forms = [["quotation", "Words with citation"], ["text", "Text"], ["markdown", "Markdown"], ["bibtex", "BibTeX"], ["csl-json", "CSL-JSON"]];
  const { say, copy, copyFrom } = window.footnote;

  // Offsets in addresses count code points, those of the browser UTF-16 units.
  const points = (text) => Array.from(text).length;

  const offset = (node, at) => {
    const words = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest(".words");
    if (!words) return null;
    const range = document.createRange();
    range.setStart(words, 0);
    range.setEnd(node, at);
    return Number(words.dataset.start) + points(range.toString());
  };

  const selected = () => {
    const selection = getSelection();
    if (selection.rangeCount === 0 || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    const start = offset(range.startContainer, range.startOffset);
    const end = offset(range.endContainer, range.endOffset);
    return start === null || end === null || end <= start ? null : { start, end };
  };

  const button = (label, act) => {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = label;
    made.addEventListener("mousedown", (event) => event.preventDefault());
    made.addEventListener("click", () => act().catch(() => say("Could not be copied")));
    return made;
  };

  const update = () => {
    const place = selected();
    bar.hidden = !place;
    if (!place) return;
    const query = new URLSearchParams({ document: reader.dataset.document, start: place.start, end: place.end });
    const link = new URL("/read?" + query + "#here", location.href).href;
    bar.replaceChildren(
      button("Link to these words", async () => say(await copy(link) ? "Copied" : "Could not be copied")),
      ...forms.map(([key, label]) => button(label, () => copyFrom("/cite?" + query + "&format=" + key))));
  };

  document.addEventListener("selectionchange", update);
})();
