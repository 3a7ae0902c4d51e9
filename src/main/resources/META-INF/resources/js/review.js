// The review page without a mouse, and what the browser can do to help: all of it works without this file, by links and forms.
(() => {
  const page = () => document.getElementById("review") || document.querySelector(".claim-page");
  const typing = (element) => element.closest("textarea, select, [contenteditable], input:not([type=radio], [type=checkbox])");
  const submit = (form) => form && form.requestSubmit(document.querySelector(`button[form="${form.id}"]`) || undefined);

  const QUOTED = ["q", "w", "e", "r"];

  function press(selector, index) {
    const answer = page().querySelectorAll(selector)[index];
    if (answer) answer.click();
    return answer;
  }

  function follow(selector) {
    const link = page().querySelector(selector);
    if (link) link.click();
    return link;
  }

  function send() {
    const over = page().querySelector(".over form[data-send]");
    const form = over || page().querySelector("form[data-send]");
    submit(form);
    return form;
  }

  function act(event) {
    if ((event.ctrlKey || event.metaKey) && event.key === "Enter") return send();
    if (event.ctrlKey || event.metaKey || event.altKey) return null;
    if (event.key === "Escape") return document.querySelector("dialog[open]") ? null : follow("[data-close]") || leave(event.target);
    if (event.key === "Enter" && event.target.matches("[data-paste]") && !event.shiftKey) return follow("[data-add]");
    if (typing(event.target)) return null;
    if (QUOTED.includes(event.key)) return press("[data-quoted]", QUOTED.indexOf(event.key));
    if (/^[1-6]$/.test(event.key)) return press("[data-number]", Number(event.key) - 1);
    switch (event.key) {
      case "j": return follow("[data-next]");
      case "k": return follow("[data-previous]");
      case "d": return follow(".tally [href*='over=dates']");
      case "v": return focus("[data-paste]");
      case "o": return focus("[name=origin]");
      case "b": return focus("[name=rationale]");
      case "t": return focus("[name=tried]");
      case "s": return follow(".signoff a");
      case "?": return keys();
      default: return null;
    }
  }

  function focus(selector) {
    const field = page().querySelector(selector);
    for (let fold = field?.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
    if (field) field.focus();
    return field;
  }

  // Out of a field, so that the keys mean claims again.
  function leave(field) {
    if (!typing(field)) return null;
    field.blur();
    return field;
  }

  function keys() {
    const dialog = document.getElementById("keys");
    if (dialog) dialog.showModal();
    return dialog;
  }

  document.addEventListener("keydown", (event) => {
    if (page() && act(event)) event.preventDefault();
  });

  // A pasted screenshot becomes the file of the evidence.
  document.addEventListener("paste", (event) => {
    const field = page() && event.target.closest && event.target.closest("form")?.querySelector("[data-file]");
    const files = event.clipboardData?.files;
    if (field && files && files.length > 0) {
      field.files = files;
      field.closest("details").open = true;
      event.preventDefault();
    }
  });

  // What is selected in the text is the number to mark by hand.
  document.addEventListener("click", (event) => {
    const link = event.target.closest("[data-mark]");
    const selection = document.getSelection();
    const passage = selection && selection.toString().trim();
    if (!link || !passage) return;
    const paragraph = selection.anchorNode.parentElement.closest("[data-start]");
    sessionStorage.setItem("mark", JSON.stringify({ passage, near: paragraph ? paragraph.dataset.start : "" }));
  }, true);

  // What is typed stays with its claim while one goes on to another, in this tab and until it is sent.
  const OWN = ["csrf-token", "version", "on"];
  const draft = (form) => `draft ${form.getAttribute("action")}`;

  function keepDraft() {
    const form = document.getElementById("answer");
    if (!form) return;
    const typed = [...new FormData(form)].filter(([name, value]) => typeof value === "string" && value !== ""
      && !OWN.includes(name) && (form.elements[name].type === "checkbox" || form.elements[name].defaultValue !== value));
    if (typed.length > 0) sessionStorage.setItem(draft(form), JSON.stringify(typed));
  }

  function takeUpDraft() {
    const form = document.getElementById("answer");
    const kept = form && sessionStorage.getItem(draft(form));
    if (!kept) return;
    sessionStorage.removeItem(draft(form));
    for (const [name, value] of JSON.parse(kept)) {
      for (const field of form.querySelectorAll(`[name="${name}"]`)) {
        if (field.matches("[type=radio], [type=checkbox]")) field.checked ||= field.value === value;
        else field.value = value;
        const fold = field.closest("details");
        if (fold) fold.open = true;
      }
    }
  }

  // Kept when the next comes, not when it is asked for: till then one may type on.
  document.addEventListener("htmx:beforeSwap", (event) => {
    if (event.detail.requestConfig.elt.matches("a, form:not(#answer)")) keepDraft();
  });
  // The page of one claim loads anew with each of its small acts.
  document.addEventListener("submit", (event) => {
    if (event.target.matches(".claim-page form:not(#answer)")) keepDraft();
  });

  // What one is at stays in view; the text keeps its place while the rest is new.
  let place = 0;

  function settle() {
    const text = document.getElementById("text");
    if (!text) return;
    const passage = text.querySelector("[data-passage]");
    const marked = sessionStorage.getItem("mark");
    if (passage && marked && !passage.value) {
      const { passage: words, near } = JSON.parse(marked);
      passage.value = words;
      text.querySelector("[data-near]").value = near;
      sessionStorage.removeItem("mark");
    }
    const over = text.querySelector(".over");
    if (over) {
      text.scrollTop = 0;
      const first = over.querySelector(".refusal, .look input, [name^=reason-]") || over.querySelector("button.send");
      if (first && !over.contains(document.activeElement)) {
        if (first.matches(".refusal")) first.tabIndex = -1;
        first.focus({ preventScroll: true });
      }
      return;
    }
    text.scrollTop = place;
    const here = text.querySelector("[aria-current]");
    if (!here) return;
    const view = text.getBoundingClientRect();
    const claim = document.getElementById("claim");
    const sheet = getComputedStyle(claim).position === "fixed";
    const bottom = sheet ? claim.getBoundingClientRect().top : view.bottom;
    const at = here.getBoundingClientRect();
    if (at.top < view.top + 8 || at.bottom > bottom - 8) {
      text.scrollTop += at.top - view.top - Math.min(140, (bottom - view.top) / 3);
    }
  }

  document.addEventListener("htmx:beforeSwap", () => {
    const text = document.getElementById("text");
    place = text && !text.querySelector(".over") ? text.scrollTop : place;
  });
  // What was swapped took the focus with it: it goes on at what was refused, else at the claim that came.
  function goOn() {
    if (document.activeElement && document.activeElement !== document.body) return;
    const here = page()?.querySelector(".refusal") || page()?.querySelector(".claim-quote");
    if (!here) return;
    here.tabIndex = -1;
    here.focus({ preventScroll: true });
  }

  document.addEventListener("htmx:afterSettle", () => { takeUpDraft(); settle(); goOn(); });
  document.addEventListener("htmx:historyRestore", settle);
  takeUpDraft();
  settle();
})();
