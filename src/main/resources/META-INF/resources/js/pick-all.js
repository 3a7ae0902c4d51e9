// One box in the head of a table ticks all its rows; without this script each row is ticked by itself.
for (const head of document.querySelectorAll("[data-pick-all]")) {
  const boxes = [...head.closest("table").querySelectorAll("td input[type=checkbox]")];
  const all = document.createElement("input");
  all.type = "checkbox";
  all.setAttribute("aria-label", head.dataset.pickAll);
  head.append(all);
  const show = () => {
    const ticked = boxes.filter((box) => box.checked).length;
    all.checked = ticked === boxes.length;
    all.indeterminate = ticked > 0 && ticked < boxes.length;
    for (const place of document.querySelectorAll("[data-ticked]")) {
      place.classList.add("said");
      place.textContent = place.dataset.ticked.replace("{}", ticked || "").replace("  ", " ").trim();
    }
  };
  all.addEventListener("change", () => boxes.forEach((box) => { box.checked = all.checked; }));
  boxes.forEach((box) => box.addEventListener("change", show));
  window.addEventListener("pageshow", show);
  show();
}
