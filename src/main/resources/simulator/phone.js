// The phone: posts what is typed to the server, which signs it and sends it on as Twilio would, and
// shows what came back. Whatever comes from there is put on the page as text, never as markup.
"use strict";

const find = (id) => document.getElementById(id);
const words = find("words");
const threads = new Map(); // a phone's number: the element with its conversation
let phone; // the number of the phone in hand
let sending = Promise.resolve(); // one text at a time, in the order they were sent

function make(tag, className, ...content) {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...content.filter((part) => part !== null)); // strings become text
  return element;
}

/** The server's JSON; an Error that says in plain words what went wrong and what to do. */
async function ask(path, options) {
  let response;
  try {
    response = await fetch(path, options);
  } catch {
    throw new Error("Votecall does not answer. Is it still running? Start it with scripts/run, then send again.");
  }
  if (response.ok) {
    return response.json();
  }
  const reason = response.status < 500 ? await response.text() : "";
  throw new Error(reason || `Votecall failed (status ${response.status}). Its log says why. Then send again.`);
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

function size({ segments, encoding, characters }) {
  return `${segments} ${segments === 1 ? "segment" : "segments"} · ${encoding} · ${characters} characters`;
}

function happened(delivery, sent) {
  const { url, signature, fields, status, body, changes } = delivery;
  const form = Object.entries(fields).map(([name, value]) => `${name}=${value}`).join("\n");
  const stored = changes.length === 0
    ? make("p", "", "Nothing about this phone or the counts changed.")
    : make("ul", "", ...changes.map((change) => make("li", "", change)));
  const again = make("button", "again", "Send it again, as when our answer got lost");
  again.type = "button";
  again.addEventListener("click", () => send({ ...sent, messageSid: fields.MessageSid, again: true }));
  return make("details", "happened",
    make("summary", "", "What happened"),
    make("h3", "", "The signed request"),
    make("pre", "", `POST ${url}\nX-Twilio-Signature: ${signature}\n\n${form}`),
    make("h3", "", `The answer, status ${status}`),
    make("pre", "", body === "" ? "(empty)" : pretty(body)),
    make("h3", "", "Stored"),
    stored,
    again);
}

function bubble(side, speaker, text, ...rest) {
  return make("div", `bubble ${side}`, make("span", "hidden", `${speaker}: `), make("p", "", text), ...rest);
}

function showSent(thread, sent) {
  thread.append(sent.again
    ? make("div", "note", "The same message came again, with the same MessageSid.")
    : bubble("mine", "You", sent.picture ? "(a picture without words)" : sent.body));
}

function showOutcome(thread, { sent, delivery, problem }) {
  if (problem) {
    thread.append(make("div", "note problem", make("strong", "", "Not sent. "), problem));
    return;
  }
  const name = find("organisation").textContent;
  const answers = delivery.answers.map((answer) =>
    bubble("theirs", name, answer.text, make("small", "", size(answer.size))));
  if (delivery.status !== 200) {
    answers.push(make("div", "note problem", `Votecall answered with status ${delivery.status} and no text. Its log says why.`));
  } else if (answers.length === 0) {
    answers.push(make("div", "note", "No text came back."));
  }
  answers.at(-1).append(happened(delivery, sent));
  thread.append(...answers);
}

function scrollToEnd(thread) {
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const last = [...thread.querySelectorAll(".mine, .note")].at(-1);
  // the end, but never so far that the start of a long answer is gone
  thread.scrollTo({ top: Math.min(thread.scrollHeight, last ? last.offsetTop - 12 : 0), behavior: calm ? "auto" : "smooth" });
}

/** A conversation outlives a reload, as what the server knows does. */
function remember(number, exchange) {
  const past = JSON.parse(sessionStorage.getItem(number) ?? "[]");
  sessionStorage.setItem(number, JSON.stringify([...past, exchange].slice(-50)));
}

function send(sent) {
  const number = phone;
  const thread = threads.get(number);
  showSent(thread, sent);
  scrollToEnd(thread);
  words.focus();
  thread.classList.add("waiting");
  sending = sending.then(() => deliver(number, thread, sent));
}

async function deliver(number, thread, sent) {
  const { body, picture, messageSid } = sent;
  const exchange = { sent };
  try {
    exchange.delivery = await ask("/simulator/texts", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ from: number, body, picture, messageSid }),
    });
    remember(number, exchange);
  } catch (error) {
    exchange.problem = error.message;
    if (!sent.again && phone === number && words.value === "") {
      words.value = body;
    }
  }
  thread.classList.remove("waiting");
  showOutcome(thread, exchange);
  scrollToEnd(thread);
}

function newThread(number, label) {
  const thread = make("div", "thread");
  thread.append(make("div", "note", "Text anything a supporter would: a keyword, a ZIP code, a question. Or choose a suggestion below."));
  for (const exchange of JSON.parse(sessionStorage.getItem(number) ?? "[]")) {
    showSent(thread, exchange.sent);
    showOutcome(thread, exchange);
  }
  thread.setAttribute("role", "log");
  thread.setAttribute("aria-live", "polite");
  thread.setAttribute("aria-label", `Conversation of ${label}`);
  thread.tabIndex = 0;
  return thread;
}

function take(number) {
  phone = number;
  threads.forEach((thread, owner) => { thread.hidden = owner !== number; });
  scrollToEnd(threads.get(number));
}

function addPhone({ number, shown }, at) {
  const letter = String.fromCharCode(65 + at);
  const choice = make("input", "hidden");
  Object.assign(choice, { type: "radio", name: "phone", value: number, checked: at === 0 });
  choice.setAttribute("aria-label", `Phone ${letter}, ${shown}`);
  choice.addEventListener("change", () => take(number));
  const label = make("label", "", choice, make("span", "", letter));
  label.title = `Phone ${letter}, ${shown}`;
  find("phones").append(label);
  threads.set(number, newThread(number, `phone ${letter}`));
  find("threads").append(threads.get(number));
}

function addSuggestion(text) {
  const chip = make("button", "chip", text);
  chip.type = "button";
  chip.addEventListener("click", () => send({ body: text, picture: false }));
  find("suggestions").append(chip);
}

async function start() {
  const setting = await ask("/simulator/setting");
  find("organisation").textContent = setting.organisation;
  find("number").textContent = setting.number;
  setting.phones.forEach(addPhone);
  setting.suggestions.forEach(addSuggestion);
  take(setting.phones[0].number);
  find("composer").addEventListener("submit", (event) => {
    event.preventDefault();
    if (words.value !== "") {
      send({ body: words.value, picture: false });
      words.value = "";
    }
  });
  find("picture").addEventListener("click", () => send({ body: "", picture: true }));
  words.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      find("composer").requestSubmit();
    }
  });
  words.focus();
}

start().catch((error) => find("threads").append(make("div", "note problem", error.message)));
