// A button copies the text that unfolds under it; without this script, or where the browser forbids it, the text is selected by hand.
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-copy]");
  const fold = button && button.closest("details");
  if (!fold || fold.open || !navigator.clipboard) return;
  event.preventDefault();
  const name = button.textContent;
  navigator.clipboard.writeText(fold.querySelector("p").textContent).then(() => {
    button.textContent = "Copied";
    button.addEventListener("blur", () => { button.textContent = name; }, { once: true });
  }, () => { fold.open = true; });
});
