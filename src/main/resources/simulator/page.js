// What texts and calls have in common. Whatever comes from the server is put on the page as text,
// never as markup.

export const find = (id) => document.getElementById(id);

export function make(tag, className, ...content) {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...content.filter((part) => part !== null)); // strings become text
  return element;
}

export function button(className, label, act) {
  const element = make("button", className, label);
  element.type = "button";
  element.addEventListener("click", act);
  return element;
}

export const note = (...content) => make("div", "note", ...content);

/** What went wrong, after what did not happen for it. */
export const problem = (lead, text) => make("div", "note problem", make("strong", "", lead), " ", text);

/** A bubble with a paragraph for each of `lines`. */
export function bubble(side, speaker, lines, ...rest) {
  const spoken = lines.map((line) => make("p", "", line));
  return make("div", `bubble ${side}`, make("span", "hidden", `${speaker}: `), ...spoken, ...rest);
}

/** The server's JSON; an Error that says in plain words what went wrong and what to do. */
export async function ask(path, options) {
  let response;
  try {
    response = await fetch(path, options);
  } catch {
    throw new Error("Votecall does not answer. Is it still running? Start it with scripts/run, then try again.");
  }
  if (response.ok) {
    return response.json();
  }
  const reason = response.status < 500 ? await response.text() : "";
  throw new Error(reason || `Votecall failed (status ${response.status}). Its log says why. Then try again.`);
}

/** The same, of what is posted; members that are undefined are left out. */
export function post(path, value) {
  return ask(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(value),
  });
}

/** TwiML with a line for each tag; what stands between tags stays as it is. */
function pretty(xml) {
  let depth = 0;
  return xml.replace(/(?<=>)\s*(?=<)/g, "\n").split("\n<").map((part, at) => {
    const tag = at === 0 ? part : "<" + part;
    depth -= tag.startsWith("</") ? 1 : 0;
    const line = "  ".repeat(Math.max(depth, 0)) + tag;
    depth += /^<[A-Za-z]/.test(tag) && !/\/>$|<\/[^>]*>$/.test(tag) ? 1 : 0;
    return line;
  }).join("\n");
}

/** A webhook, its answer and what is stored since, folded up. */
export function happened({ url, signature, fields, status, body, changes }, ...more) {
  const form = Object.entries(fields).map(([name, value]) => `${name}=${value}`).join("\n");
  const stored = changes.length === 0
    ? make("p", "", "Nothing about this phone or the counts changed.")
    : make("ul", "", ...changes.map((change) => make("li", "", change)));
  return make("details", "happened",
    make("summary", "", "What happened"),
    make("h3", "", "The signed request"),
    make("pre", "", `POST ${url}\nX-Twilio-Signature: ${signature}\n\n${form}`),
    make("h3", "", `The answer, status ${status}`),
    make("pre", "", body === "" ? "(empty)" : pretty(body)),
    make("h3", "", "Stored"),
    stored,
    ...more);
}
