// A key pressed while the next part of the page is on its way is meant for that part, and waits until it is there.
(() => {
  let coming = null;
  let held = [];
  let sending = false;

  const writable = (element) => element.closest("textarea, select, [contenteditable], input:not([type=radio], [type=checkbox])");
  const sends = (event) => (event.ctrlKey || event.metaKey) && event.key === "Enter";
  const chooses = (event) => !event.ctrlKey && !event.metaKey && !event.altKey && event.key.length === 1 && event.key !== "/"
    && !writable(event.target);

  // The request itself tells when it has ended: htmx tells it where it was asked for, which may be gone by then.
  document.addEventListener("htmx:beforeSend", ({ detail }) => {
    coming = detail.xhr;
    sending = detail.elt.matches("[data-send]");
    coming.addEventListener("loadend", ended);
  });

  document.addEventListener("keydown", (event) => {
    if (!coming || !(sends(event) || chooses(event))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    // What is being sent is not sent twice.
    if (!event.repeat && !(sending && sends(event))) held.push({ key: event.key, ctrlKey: event.ctrlKey, metaKey: event.metaKey });
  }, true);

  function press(key) {
    const at = document.activeElement;
    const done = !at.dispatchEvent(new KeyboardEvent("keydown", { ...key, bubbles: true, cancelable: true }));
    if (!done && key.key.length === 1 && writable(at) && at.setRangeText) {
      at.setRangeText(key.key, at.selectionStart, at.selectionEnd, "end");
    }
  }

  function ended({ target }) {
    if (target !== coming) return;
    coming = null;
    if (!target.status) held = [];
    while (held.length > 0 && !coming) press(held.shift());
  }
})();
