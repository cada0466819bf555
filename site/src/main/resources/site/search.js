(() => {
  const up = document.body.dataset.up;
  const query = document.getElementById("query");
  const found = document.getElementById("found");
  const pages = document.getElementById("pages");
  const wide = matchMedia("(min-width: 56.01rem)");
  const openPages = () => { pages.open = wide.matches; };
  wide.addEventListener("change", openPages);
  openPages();

  const sections = window.talkbindIndex.map(([url, page, title, text]) =>
    ({ url, page, title, text, all: `${title} ${page} ${text}`.toLowerCase(), name: title.toLowerCase() }));

  const matches = (words) => sections
    .filter((section) => words.every((word) => section.all.includes(word)))
    .map((section) => ({ section, rank: words.filter((word) => section.name.includes(word)).length }))
    .sort((one, other) => other.rank - one.rank)
    .slice(0, 30)
    .map((match) => match.section);

  const element = (name, text, kind) => {
    const made = document.createElement(name);
    made.textContent = text;
    if (kind) made.className = kind;
    return made;
  };

  const excerpt = (text, word) => {
    const near = Math.max(0, text.toLowerCase().indexOf(word) - 40);
    const at = near > 0 ? text.lastIndexOf(" ", near) + 1 : 0;
    const end = text.indexOf(" ", at + 160);
    return (at > 0 ? "… " : "") + text.slice(at, end < 0 ? text.length : end).trim() + (end < 0 ? "" : " …");
  };

  const item = (section, word) => {
    const link = element("a", section.title);
    link.href = up + section.url;
    const row = document.createElement("li");
    const line = document.createElement("p");
    line.append(link);
    if (section.page !== section.title) line.append(element("span", ` · ${section.page}`, "where"));
    row.append(line, element("p", excerpt(section.text, word), "text"));
    return row;
  };

  const search = () => {
    const words = query.value.toLowerCase().split(/\s+/).filter(Boolean);
    found.hidden = words.length === 0;
    if (words.length === 0) return;
    const hits = matches(words);
    const list = document.createElement("ol");
    list.append(...hits.map((hit) => item(hit, words[0])));
    found.replaceChildren(element("p", hits.length === 0 ? "Nothing found" : `${hits.length === 30 ? "The first 30" : hits.length} found`), list);
  };

  query.addEventListener("input", search);
  query.form.addEventListener("submit", (event) => {
    event.preventDefault();
    found.querySelector("a")?.click();
  });
  found.addEventListener("click", (event) => {
    if (event.target.closest("a")) found.hidden = true;
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") { query.value = ""; search(); }
  });
  const asked = new URLSearchParams(location.search).get("q");
  if (asked) { query.value = asked; search(); }
})();
