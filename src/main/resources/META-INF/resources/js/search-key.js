// "/" puts the cursor into the search field, wherever the page is, unless somebody is typing.
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select, [contenteditable]");
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || typing) return;
  const search = [...document.querySelectorAll("[data-search]")].find((field) => field.offsetParent);
  if (search) {
    event.preventDefault();
    search.focus();
    search.select();
  }
});
