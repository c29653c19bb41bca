"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const VERDICTS = [
    ["misleading", "!", "Every word is there, and yet it misleads."],
    ["altered", "≠", "Other words than the source’s."],
    ["absent", "×", "The words do not stand in the source."],
    ["elsewhere", "↷", "The right words, but of another source or speaker."],
    ["ambiguous", "?", "Several places or people may be meant."],
    ["unchecked", "–", "Not compared with a source; the reason is told."],
    ["equivalent", "≈", "Differs only as the conventions of quoting allow."],
    ["verbatim", "✓", "Word for word."],
    ["mention", "·", "A term, a title or words at a distance: no quotation, not checked."],
  ];
  const GRAVITY = new Map(VERDICTS.map(([name], at) => [name, at]));
  const GLYPH = new Map(VERDICTS.map(([name, glyph]) => [name, glyph]));
  const CHUNK = 40;
  const SCHEMES = /^(https?|vscode|vscode-insiders|vscodium|cursor|windsurf|zed|idea|pycharm|webstorm|jetbrains|subl|txmt|mvim|emacs|file):/i;
  const $ = (id) => document.getElementById(id);

  /** An element; what is given as text never becomes markup. */
  const el = (name, attributes = {}, ...inside) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) if (value !== null && value !== undefined && value !== false) made.setAttribute(key, value);
    made.append(...inside.filter((each) => each !== null && each !== undefined && each !== ""));
    return made;
  };
  const counted = (number, noun, nouns = `${noun}s`) => `${number.toLocaleString("en")} ${number === 1 ? noun : nouns}`;
  const glyph = (verdict) => el("span", { class: "glyph", "aria-hidden": "true" }, GLYPH.get(verdict));
  const hue = (node, verdict) => { node.style.setProperty("--hue", `var(--${verdict})`); return node; };
  const keep = (key, value) => { try { localStorage.setItem(`quotecheck-${key}`, value); } catch { /* a file may have no storage */ } };
  const kept = (key) => { try { return localStorage.getItem(`quotecheck-${key}`); } catch { return null; } };

  // Quotations come page by page; in these parts pages are counted anew, and sources go by their ids.
  const quotations = data.parts.flatMap(([first, part]) => { for (const each of part) each.page += first; return part; });
  const numbered = new Map(data.sources.map((each, at) => [each.id, at]));
  const known = (ids) => ids && ids.map((id) => numbered.get(id)).filter((at) => at !== undefined);
  for (const each of quotations) {
    for (const one of [each, each.passage, ...(each.others || [])]) if (one) one.source = numbered.get(one.source);
    each.cites = known(each.cites);
    each.named = known(each.named);
    each.verdict = each.verdict || "mention";
    each.who = each.speaker ? data.people[each.speaker.person] || each.speaker.name : "";
    // What one person said may stand in any of the person's documents: all of them count only where none was found.
    const found = ["absent", "unchecked"].includes(each.verdict) ? undefined : each.source;
    const sure = [found, ...(each.cites || [])].filter((one) => one !== undefined);
    each.bySource = [...new Set(sure.length ? sure : each.named || [])];
  }
  const sourceTitle = (at) => (at === undefined || at === null ? "" : data.sources[at].title);
  let haystack = null;
  const searched = (at) => {
    haystack = haystack || quotations.map((each) => [
      each.before, each.text, each.after, each.who, each.speaker && each.speaker.name, data.pages[each.page].name,
      ...each.bySource.map((one) => `${data.sources[one].title} ${data.sources[one].id}`), each.passage && each.passage.original,
      each.because, ...(each.findings || []).flat(),
    ].filter(Boolean).join("\n").toLowerCase());
    return haystack[at];
  };

  // ------------------------------------------------------------------------------------------------------- links
  let pattern = kept("pattern") || data.edit_url || "";
  const lineLink = (each) => {
    if (!pattern || !each.file) return "";
    const path = (value) => value.split("/").map(encodeURIComponent).join("/");
    const filled = pattern.replace(/\{(path|docs_path|line|column)\}/g, (_, key) => ({
      path: path(each.file), docs_path: path(each.file.startsWith(data.docs) ? each.file.slice(data.docs.length) : each.file),
      line: each.line || 1, column: each.column || 1,
    })[key]);
    return SCHEMES.test(filled) ? filled : "";
  };
  const pageLink = (each) => {
    const address = data.pages[each.page].url;
    if (!address) return "";
    const words = each.text.split(/\s+/).filter(Boolean);
    const part = (some) => encodeURIComponent(some.join(" ")).replace(/-/g, "%2D");
    const named = words.length > 10 ? `${part(words.slice(0, 4))},${part(words.slice(-4))}` : part(words);
    return `${address}#:~:text=${named}`;
  };
  const link = (href, text, extra = {}) => el("a", { href, ...(/^https?:/i.test(href) ? { target: "_blank", rel: "noopener noreferrer" } : {}), ...extra }, text);

  // ------------------------------------------------------------------------------------------------------- state
  const FIELDS = ["search", "page", "source", "speaker", "rule", "sort"];
  const state = { view: "quotations", verdict: new Set(), quotation: "", table: "" };
  const read = () => {
    const hash = new URLSearchParams(location.hash.slice(1));
    state.view = ["pages", "sources"].includes(hash.get("view")) ? hash.get("view") : "quotations";
    state.verdict = new Set((hash.get("verdict") || "").split(" ").filter((one) => GRAVITY.has(one)));
    state.quotation = hash.get("q") || "";
    for (const name of FIELDS) {
      const value = hash.get(name) || (name === "sort" ? "gravity" : "");
      $(name).value = value;
      if ($(name).value !== value) $(name).value = name === "sort" ? "gravity" : "";
    }
    for (const box of $("verdicts").querySelectorAll("input")) box.checked = state.verdict.has(box.value);
  };
  const hashOf = (changes = {}) => {
    const now = { view: state.view === "quotations" ? "" : state.view, verdict: [...state.verdict].join(" ") };
    for (const name of FIELDS) now[name] = $(name).value === "gravity" && name === "sort" ? "" : $(name).value;
    const hash = new URLSearchParams(Object.entries({ ...now, ...changes }).filter(([, value]) => value));
    return `#${hash}`;
  };
  const write = () => { history.replaceState(null, "", hashOf()); state.quotation = ""; draw(); };

  const matches = (each, at, terms, but = "") => {
    const wanted = (name) => (but === name ? "" : $(name).value);
    if (but !== "verdict" && (state.verdict.size ? !state.verdict.has(each.verdict) : each.verdict === "mention")) return false;
    if (wanted("page") && data.pages[each.page].name !== wanted("page")) return false;
    if (wanted("source") && !each.bySource.some((one) => data.sources[one].id === wanted("source"))) return false;
    if (wanted("speaker") && each.who !== wanted("speaker")) return false;
    if (wanted("rule") && !(each.findings || []).some((one) => one[1] === wanted("rule"))) return false;
    return terms.every((term) => searched(at).includes(term));
  };
  const likeness = (each) => (each.passage ? each.passage.score : 2);
  const ORDERS = {
    gravity: (a, b) => GRAVITY.get(a.verdict) - GRAVITY.get(b.verdict),
    page: (a, b) => a.page - b.page,
    source: (a, b) => sourceTitle(a.bySource[0] ?? null).localeCompare(sourceTitle(b.bySource[0] ?? null)),
    speaker: (a, b) => (a.who ? 0 : 1) - (b.who ? 0 : 1) || a.who.localeCompare(b.who),
    likeness: (a, b) => likeness(a) - likeness(b),
  };

  // ------------------------------------------------------------------------------------------------------- cards
  /** Words with what differs marked: `marks` are [start, end, class, title], in order. */
  const marked = (text, marks = []) => {
    const parts = [];
    let done = 0;
    for (const [start, end, kind, title] of marks) {
      if (start < done) continue;
      parts.push(text.slice(done, start));
      const words = text.slice(start, end);
      parts.push(el("mark", { class: `${kind}${words.trim() ? "" : " gap"}`.trim(), title }, words));
      done = end;
    }
    return [...parts, text.slice(done)];
  };
  const context = (words, marks) => (words ? el("span", { class: "ctx" }, ...marked(words, marks)) : null);
  /** The space between words and those beside them: none at an opening mark, before punctuation, and in scripts without spaces. */
  const WIDE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\uff00-\uffef]/u;
  const opens = (left) => /[\p{Pi}\p{Ps}"'„‚]$/u.test(left);
  const closes = (left, right) => /^\p{P}/u.test(right);
  const gap = (left, right, tight) => (!left || !right || tight(left, right) || (WIDE.test(left.slice(-1)) && WIDE.test(right[0])) ? "" : " ");
  const say = (tag, loud, ...inside) => el("p", { class: "say" }, el("span", { class: `tag ${loud}` }, tag), el("span", {}, ...inside));
  const coded = (text) => text.split("`").map((part, at) => (at % 2 ? el("code", {}, part) : part));
  const NAME_OF = (name) => data.people[name] || name;

  const theirSide = (each) => {
    const passage = each.passage;
    if (!passage) {
      const told = each.verdict === "unchecked" ? "It was not compared with a source." : each.verdict === "mention" ? "Mentions are not checked." : "No passage of the source comes near these words.";
      return el("section", { class: "side-of" }, el("h3", {}, "The source"), el("p", { class: "blank" }, told));
    }
    const title = [sourceTitle(passage.source), passage.place].filter(Boolean).join(", ");
    const near = ["absent", "unchecked"].includes(each.verdict) ? "The nearest passage: " : "";
    return el("section", { class: "side-of" },
      el("h3", {}, near, title || "The source"),
      el("p", { class: "words", lang: data.sources[passage.source]?.language || null },
        context(passage.before, passage.before_marks), gap(passage.before, passage.original, opens), ...marked(passage.original, passage.marks),
        gap(passage.original, passage.after, closes), context(passage.after, passage.after_marks)));
  };
  const ourSide = (each) => el("section", { class: "side-of" },
    el("h3", {}, each.file ? `${each.file}${each.line ? `, line ${each.line}` : ""}` : data.pages[each.page].name),
    el("p", { class: "words", lang: each.language || null },
      context(each.before), gap(each.before, each.text, opens), ...marked(each.text, each.marks),
      gap(each.text, each.after, closes), context(each.after)));

  const notes = (each) => {
    const parts = [];
    for (const [code, rule, level, message, help] of each.findings || []) {
      parts.push(say(level === "warn" ? "warning" : "info", level, el("b", {}, message), " ", el("code", { title: code }, rule), help ? el("span", { class: "help" }, " ", ...coded(help)) : ""));
    }
    if (each.verdict === "unchecked" && each.because && !(each.findings || []).some((one) => one[3].includes(each.because))) {
      parts.push(say("not checked", "", el("b", {}, each.because), each.remedy ? el("span", { class: "help" }, " To have it checked: ", ...coded(each.remedy)) : ""));
    }
    if (each.expected) parts.push(say("speaker", "", `The page names ${NAME_OF(each.expected)}; the source has ${(each.actual || []).map(NAME_OF).join(", ") || "somebody else"}.`));
    if (each.forgiven) {
      parts.push(el("details", { class: "more" }, el("summary", {}, `${counted(each.forgiven.length, "difference")} forgiven`),
        el("ul", {}, ...each.forgiven.map(([kind, quoted, original]) => el("li", {},
          quoted.trim() ? el("q", {}, quoted.trim()) : "nothing", " for ", original.trim() ? el("q", {}, original.trim()) : "nothing", ` (${kind}). ${data.why[kind] || ""}`)))));
    }
    if (each.others) {
      parts.push(el("details", { class: "more" }, el("summary", {}, counted(each.others.length, "other place")),
        el("ul", {}, ...each.others.map((one) => el("li", {}, el("q", {}, one.original), " ", [sourceTitle(one.source), one.place].filter(Boolean).join(", "), " ",
          one.link ? link(one.link, "open") : "")))));
    }
    return parts.length ? el("div", { class: "notes" }, ...parts) : null;
  };
  /** Puts words where they can be pasted from; a page that is opened from a folder may lack the newer way. */
  const copy = async (words) => {
    try { await navigator.clipboard.writeText(words); return true; } catch { /* then the older one */ }
    const focused = document.activeElement;
    const area = el("textarea", { class: "unseen", "aria-hidden": "true" });
    area.value = words;
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    focused?.focus({ preventScroll: true });
    return done;
  };
  const copier = (words) => {
    const button = el("button", { type: "button", "data-key": "c" }, "Copy the source’s words");
    button.addEventListener("click", async () => {
      const told = (await copy(words)) ? "Copied" : "Not copied: the browser does not allow it";
      $("said").textContent = button.textContent = told;
      setTimeout(() => { button.textContent = "Copy the source’s words"; $("said").textContent = ""; }, 2000);
    });
    return button;
  };
  const card = (each, position, total) => {
    const id = `q-${each.id}`;
    const speaker = each.who ? el("span", { class: "who" }, each.who, each.speaker.sure ? "" : el("span", { class: "unsure" }, " (a guess)")) : null;
    const cited = each.cited ? el("span", { class: "where" }, "cites ", each.cited) : null;
    const line = lineLink(each);
    const page = pageLink(each);
    const source = each.passage && each.passage.link;
    const links = el("p", { class: "links" },
      line ? link(line, "Edit the line", { "data-key": "e" }) : null, page ? link(page, "See it on the page", { "data-key": "p" }) : null,
      source ? link(source, "Open the source", { "data-key": "s" }) : null,
      ["altered", "misleading"].includes(each.verdict) && each.passage ? copier(each.passage.original.trim()) : null,
      el("a", { href: `#q=${each.id}` }, "Link to this"));
    const made = el("article", { class: `card${each.text.length > 900 ? " long" : ""}`, id, tabindex: "-1", "aria-posinset": position + 1, "aria-setsize": total, "aria-labelledby": `${id}-v` },
      el("header", {}, hue(el("h2", { class: "verdict", id: `${id}-v` }, glyph(each.verdict), each.verdict === "mention" && each.mention ? each.mention : each.verdict), each.verdict), speaker, cited),
      el("div", { class: "pair" }, ourSide(each), theirSide(each)), notes(each), links);
    if (made.classList.contains("long")) for (const words of made.querySelectorAll(".words")) { words.tabIndex = 0; words.setAttribute("role", "region"); words.setAttribute("aria-label", "Wording"); }
    return made;
  };

  // ------------------------------------------------------------------------------------------------------- lists
  let shown = [];
  let drawn = 0;
  const list = $("list");
  const addChunk = (size = CHUNK) => {
    if (state.view !== "quotations" || drawn >= shown.length) return;
    const part = document.createDocumentFragment();
    const end = Math.min(shown.length, drawn + size);
    for (; drawn < end; drawn += 1) part.append(card(shown[drawn], drawn, shown.length));
    list.append(part);
  };
  const watcher = new IntersectionObserver((seen) => { if (seen.some((one) => one.isIntersecting)) { addChunk(); rewatch(); } }, { rootMargin: "1600px" });
  const rewatch = () => { watcher.unobserve($("more")); if (drawn < shown.length) watcher.observe($("more")); };
  const filtersOn = () => state.verdict.size || ["search", "page", "source", "speaker", "rule"].some((name) => $(name).value);
  const empty = (title, text, button) => el("div", { class: "empty" }, el("h2", {}, title), el("p", {}, text), button || "");

  const drawQuotations = () => {
    const terms = $("search").value.toLowerCase().split(/\s+/).filter(Boolean);
    shown = state.quotation ? quotations.filter((each) => each.id === state.quotation) : quotations.filter((each, at) => matches(each, at, terms));
    if (!state.quotation) shown = shown.map((each, at) => [each, at]).sort(([a, i], [b, j]) => ORDERS[$("sort").value](a, b) || i - j).map(([each]) => each);
    list.setAttribute("role", "feed");
    list.setAttribute("aria-label", "Quotations");
    const all = quotations.filter((each) => each.verdict !== "mention").length;
    $("count").replaceChildren(state.quotation ? "One quotation. " : filtersOn() ? `${shown.length.toLocaleString("en")} of ${counted(all, "quotation")}` : counted(shown.length, "quotation"));
    if (state.quotation) $("count").append(el("a", { href: "#" }, "Show all"));
    if (!shown.length) {
      list.removeAttribute("role");
      const clear = el("button", { type: "button" }, "Clear all filters");
      clear.addEventListener("click", clearAll);
      if (!data.summary.pages && data.unchecked_pages.length) list.append(empty("Nothing was checked", "The pages that are named above could not be checked; the log of the run says why."));
      else if (all === 0 && !filtersOn() && !state.quotation) list.append(empty("No quotations yet", `${counted(data.summary.pages, "page")} looked through, and nothing stands between quotation marks or in a block quote.`));
      else list.append(empty("Nothing fits these filters", "Another word or fewer filters may help.", clear));
      return;
    }
    for (const [name, number] of counts(quotations.map((each, at) => (matches(each, at, terms, "verdict") ? each.verdict : "")))) {
      const told = $("verdicts").querySelector(`[data-count="${name}"]`);
      if (told) told.textContent = number.toLocaleString("en");
    }
    addChunk();
    rewatch();
  };
  const counts = (names) => { const found = new Map(VERDICTS.map(([name]) => [name, 0])); for (const name of names) if (found.has(name)) found.set(name, found.get(name) + 1); return found; };
  const fill = (bar, found) => {
    for (const [name] of [...VERDICTS].reverse()) {
      if (name === "mention" || !found.get(name)) continue;
      const part = hue(el("span", { title: `${found.get(name)} ${name}` }), name);
      part.style.flexGrow = found.get(name);
      bar.append(part);
    }
    return bar;
  };

  const tally = (groups, of) => {
    const rows = groups.map((group, at) => ({ group, at, found: counts([]), all: 0, naming: 0, checked: 0, warned: 0 }));
    for (const each of quotations) {
      if (each.verdict === "mention") continue;
      for (const at of of(each)) {
        const row = rows[at];
        row.found.set(each.verdict, row.found.get(each.verdict) + 1);
        row.all += 1;
        row.naming += each.naming ? 1 : 0;
        row.checked += each.naming && each.verdict !== "unchecked" ? 1 : 0;
        row.warned += (each.findings || []).some((one) => one[2] === "warn") ? 1 : 0;
      }
    }
    return rows;
  };
  const share = (row) => (row.naming ? row.checked / row.naming : null);
  const percent = (value) => (value === null ? "–" : `${Math.floor(value * 100)} %`);
  const drawTable = (kind) => {
    const pages = kind === "pages";
    const rows = tally(pages ? data.pages : data.sources, (each) => (pages ? [each.page] : each.bySource)).filter((row) => row.all);
    const name = (row) => (pages ? row.group.name : row.group.title);
    const columns = [
      [pages ? "Page" : "Source", name], ["Quotations", (row) => row.all, "n"], ["With warnings", (row) => row.warned, "n"],
      ["Checked", (row) => share(row) ?? 2, "n", "Of the quotations that name a registered source or person, how many were checked"], ["Verdicts", (row) => (row.found.get("verbatim") + row.found.get("equivalent")) / row.all],
    ];
    const [by, way] = state.table.startsWith(kind) ? state.table.split(":").slice(1).map(Number) : [2, -1];
    rows.sort((a, b) => { const [x, y] = [columns[by][1](a), columns[by][1](b)]; return way * (typeof x === "string" ? x.localeCompare(y) : x - y) || a.at - b.at; });
    $("count").textContent = pages ? counted(rows.length, "page with quotations", "pages with quotations") : `${counted(rows.length, "source")} named or quoted, of ${counted(data.summary.registered, "registered source")}`;
    list.removeAttribute("role");
    list.removeAttribute("aria-label");
    if (!rows.length) { list.append(empty(pages ? "No page has a quotation" : "No source is quoted", "They are listed here as soon as there are some.")); return; }
    const heads = columns.map(([title, , kindOf, hint], at) => {
      const button = el("button", { type: "button", title: hint }, title);
      button.addEventListener("click", () => { state.table = `${kind}:${at}:${at === by ? -way : at ? -1 : 1}`; draw(); [...list.querySelectorAll("th button")][at].focus(); });
      return el("th", { scope: "col", class: kindOf, "aria-sort": at === by ? (way > 0 ? "ascending" : "descending") : null }, button);
    });
    const body = rows.map((row) => {
      const to = el("a", { href: `#${new URLSearchParams({ [pages ? "page" : "source"]: pages ? row.group.name : row.group.id })}` }, name(row));
      const told = pages ? "" : [row.group.date, (row.group.people || []).map(NAME_OF).join(", "), row.group.state === "ready" ? "" : row.group.state].filter(Boolean).join(" · ");
      const outside = !pages && row.group.url ? el("span", { class: "sub" }, link(row.group.url, "open the source")) : "";
      const bar = fill(el("div", { class: "mini", role: "img", "aria-label": [...row.found].filter(([, number]) => number).map(([one, number]) => `${number} ${one}`).join(", ") }), row.found);
      return el("tr", {}, el("th", { scope: "row" }, to, told ? el("span", { class: "sub" }, told) : "", outside), el("td", { class: "n" }, row.all.toLocaleString("en")),
        el("td", { class: "n" }, row.warned.toLocaleString("en")), el("td", { class: "n" }, percent(share(row)), el("span", { class: "sub" }, row.naming ? `${row.checked} of ${row.naming}` : "names none")), el("td", { class: "bar-cell" }, bar));
    });
    list.append(el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": pages ? "Pages" : "Sources" }, el("table", {}, el("thead", {}, el("tr", {}, ...heads)), el("tbody", {}, ...body))));
  };

  const draw = () => {
    watcher.unobserve($("more"));
    list.replaceChildren();
    drawn = 0;
    shown = [];
    for (const tab of document.querySelectorAll("[data-view]")) {
      if (tab.dataset.view === state.view) tab.setAttribute("aria-current", "page"); else tab.removeAttribute("aria-current");
    }
    const table = state.view !== "quotations";
    $("sort-label").hidden = table || Boolean(state.quotation);
    $("sort-label").style.display = $("sort-label").hidden ? "none" : "";
    if (table) drawTable(state.view); else drawQuotations();
  };
  const clearAll = () => { for (const name of FIELDS) $(name).value = name === "sort" ? $(name).value : ""; state.verdict.clear(); for (const box of $("verdicts").querySelectorAll("input")) box.checked = false; state.quotation = ""; write(); };

  // ------------------------------------------------------------------------------------------------------- set up
  const options = (select, all, values) => {
    select.append(el("option", { value: "" }, all), ...values.map(([value, text]) => el("option", { value }, text)));
    select.disabled = !values.length;
  };
  const total = counts(quotations.map((each) => each.verdict));
  const setUp = () => {
    $("site").textContent = data.site ? `of ${data.site}` : "";
    const { pages, naming, checked, warnings } = data.summary;
    const number = quotations.length - total.get("mention");
    const bold = (text) => el("b", {}, text);
    $("lead").append(bold(counted(number, "quotation")), ` on ${counted(pages, "page")}. `);
    if (naming) $("lead").append(bold(`${Math.floor((checked / naming) * 100)} %`), ` of those that name a source were checked (${checked.toLocaleString("en")} of ${naming.toLocaleString("en")}). `);
    if (number) $("lead").append(warnings ? bold(`${counted(warnings, "warning")}.`) : "No warnings.");
    if (data.summary.baselined) $("lead").append(` ${counted(data.summary.baselined, "finding")} known from the baseline.`);
    if (data.unchecked_pages.length) $("lead").append(` ${counted(data.unchecked_pages.length, "page")} could not be checked: ${data.unchecked_pages.slice(0, 5).join(", ")}${data.unchecked_pages.length > 5 ? ` and ${(data.unchecked_pages.length - 5).toLocaleString("en")} more` : ""}.`);
    if (number) fill($("meter"), total); else $("meter").hidden = true;
    for (const [name] of VERDICTS) {
      const box = el("input", { type: "checkbox", value: name });
      box.addEventListener("change", () => { if (box.checked) state.verdict.add(name); else state.verdict.delete(name); state.view = "quotations"; write(); });
      $("verdicts").append(hue(el("label", { class: `pick${total.get(name) ? "" : " none"}` }, box, glyph(name), name, el("span", { class: "n", "data-count": name }, total.get(name).toLocaleString("en"))), name));
    }
    const some = (values) => [...new Set(values.filter(Boolean))].sort((a, b) => a.localeCompare(b)).map((one) => [one, one]);
    options($("page"), "All pages", some(quotations.map((each) => data.pages[each.page].name)));
    options($("source"), "All sources", data.sources.map((one) => [one.id, one.title]).sort((a, b) => a[1].localeCompare(b[1])));
    options($("speaker"), "All speakers", some(quotations.map((each) => each.who)));
    options($("rule"), "All rules", some(quotations.flatMap((each) => (each.findings || []).map((one) => one[1]))));
    for (const [name, , meaning] of VERDICTS) $("meanings").append(hue(el("dt", {}, glyph(name), name), name), el("dd", {}, meaning));
    $("made").textContent = `Made by mkdocs-quotecheck ${data.made.version}; fingerprint of policy, versions and sources ${data.made.fingerprint.slice(0, 16)}.${data.excluded.length ? ` ${counted(data.excluded.length, "page")} left out on purpose.` : ""}`;
  };
  const PRESETS = [["the site’s repository", data.edit_url || ""], ["VS Code", "vscode://file/FOLDER-OF-MKDOCS-YML/{path}:{line}:{column}"], ["JetBrains", "idea://open?file=FOLDER-OF-MKDOCS-YML/{path}&line={line}"], ["my own", ""]];
  const setUpSettings = () => {
    PRESETS.forEach(([name, value], at) => { if (value || at === 3) $("preset").append(el("option", { value: at }, name)); });
    const tell = () => {
      const sample = quotations.find((each) => each.file);
      $("pattern-note").textContent = !pattern ? "Without a pattern there are no links to lines." : sample ? (lineLink(sample) ? `For example ${lineLink(sample)}` : "Links may begin with https:, vscode:, idea: and the like; this one does not.") : "";
    };
    const choose = (value) => { pattern = value; $("pattern").value = value; keep("pattern", value); tell(); };
    const known = PRESETS.findIndex(([, value]) => value === pattern && value);
    $("preset").value = known < 0 ? "3" : String(known);
    $("pattern").value = pattern;
    tell();
    $("preset").addEventListener("change", () => choose(PRESETS[Number($("preset").value)][1]));
    $("pattern").addEventListener("input", () => { choose($("pattern").value.trim()); $("preset").value = "3"; });
    $("settings").addEventListener("close", draw);
    $("open-settings").addEventListener("click", () => $("settings").showModal());
    $("open-help").addEventListener("click", () => $("help").showModal());
  };
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const THEMES = ["auto", "light", "dark"];
  let theme = THEMES.includes(kept("theme")) ? kept("theme") : "auto";
  const paint = () => {
    document.documentElement.dataset.theme = theme === "auto" ? (dark.matches ? "dark" : "light") : theme;
    $("theme").textContent = { auto: "◐ Auto", light: "○ Light", dark: "● Dark" }[theme];
    $("theme").setAttribute("aria-label", `Colours: ${theme}`);
  };
  dark.addEventListener("change", paint);
  $("theme").addEventListener("click", () => { theme = THEMES[(THEMES.indexOf(theme) + 1) % 3]; keep("theme", theme); paint(); });

  let timer = 0;
  $("search").addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(() => { state.view = "quotations"; write(); }, 120); });
  for (const name of ["page", "source", "speaker", "rule", "sort"]) $(name).addEventListener("change", () => { state.view = "quotations"; write(); });
  $("clear").addEventListener("click", clearAll);
  addEventListener("hashchange", () => {
    if (location.hash === "#results") { $("results").focus(); return; }
    read();
    draw();
    scrollTo(0, 0);
  });
  document.querySelector(".skip").addEventListener("click", (event) => { event.preventDefault(); $("results").focus(); });
  let printing = false;
  addEventListener("beforeprint", () => { addChunk(Infinity); printing = true; for (const each of list.querySelectorAll("details.more:not([open])")) { each.open = true; each.dataset.printed = ""; } });
  addEventListener("afterprint", () => { if (printing) for (const each of list.querySelectorAll("details[data-printed]")) { each.open = false; delete each.dataset.printed; } printing = false; });

  const current = () => document.activeElement.closest?.(".card");
  const step = (by) => {
    const cards = [...list.querySelectorAll(".card")];
    const at = cards.indexOf(current());
    const next = cards[at < 0 ? (by > 0 ? 0 : -1) : at + by];
    if (next) { next.focus({ preventScroll: true }); next.scrollIntoView({ block: "nearest" }); }
    if (by > 0 && at > cards.length - 5) { addChunk(); rewatch(); }
  };
  const KEYS = {
    "/": () => { $("drawer").open = true; $("search").focus(); $("search").select(); },
    j: () => step(1), k: () => step(-1), x: clearAll, "?": () => $("help").showModal(),
    e: () => current()?.querySelector('[data-key="e"]')?.click(), s: () => current()?.querySelector('[data-key="s"]')?.click(), p: () => current()?.querySelector('[data-key="p"]')?.click(),
    c: () => current()?.querySelector('[data-key="c"]')?.click(),
  };
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
    if (event.target.matches("input:not([type=checkbox]), select, textarea")) { if (event.key === "Escape") event.target.blur(); return; }
    if (Object.hasOwn(KEYS, event.key)) { event.preventDefault(); KEYS[event.key](); }
  });

  if (matchMedia("(max-width: 60rem)").matches) $("drawer").open = false;
  paint();
  setUp();
  setUpSettings();
  read();
  draw();
})();
