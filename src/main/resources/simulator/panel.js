// What a caller can do: press keys, speak, be silent, hang up. While an office is rung, whoever
// tries this chooses what becomes of it.
import { button, find } from "./page.js";
import { written } from "./call.js";

const KEYS = "123456789*0#";
const KEY_NAMES = { "*": "star", "#": "pound" };

/** What may become of a call to an office, as Twilio tells it. */
const OFFICE = [
  { label: "A person answers (95 s)", did: "a person answered: 95 s", status: "completed", seconds: 95 },
  { label: "Voicemail (40 s)", did: "voicemail answered: 40 s", status: "completed", seconds: 40 },
  { label: "Mailbox full (12 s)", did: "the mailbox was full: 12 s", status: "completed", seconds: 12 },
  { label: "Busy", did: "the line was busy", status: "busy", seconds: 0 },
  { label: "Nobody answers", did: "nobody answered", status: "no-answer", seconds: 0 },
  { label: "Does not go through", did: "it did not go through", status: "failed", seconds: 0 },
];

const DIALLING = [
  ...OFFICE.map((outcome) => ({ ...outcome, by: "OFFICE" })),
  { label: "Press star while it rings", did: "pressed star", by: "CALLER", status: "canceled", seconds: 0 },
  { label: "Hang up while talking", did: "hung up after 95 s", by: "HANGS_UP", status: "completed", seconds: 95 },
];

const said = find("said");
let line; // of the phone in hand
let keyed = ""; // keys that wait for others

function showKeyed() {
  const { digits = 0 } = line.then ?? {};
  find("keyed").textContent = [...keyed.padEnd(digits, "·")].join(" ");
  find("keying").hidden = digits < 2;
  find("at-once").hidden = digits > 1;
}

function clear() {
  keyed = "";
  showKeyed();
}

function press(key) {
  if (line.then?.doing !== "LISTENS") {
    return;
  }
  keyed += key === "#" ? "" : key;
  showKeyed();
  if (key === "#" || keyed.length === line.then.digits) {
    const keys = keyed;
    clear();
    line.act({ by: "CALLER", did: keys === "" ? "pressed # alone" : `pressed ${keys}`, fields: { Digits: keys } });
  }
}

async function speak() {
  const words = said.value.trim();
  if (words === "") {
    return;
  }
  const confidence = document.querySelector("[name=heard]:checked").value;
  const did = `said: ${words}${confidence < 0.5 ? " (heard badly)" : ""}`;
  said.value = "";
  if (!await line.act({ by: "CALLER", did, fields: { SpeechResult: words, Confidence: confidence } })) {
    said.value = words;
  }
}

function dialled({ by, did, status, seconds }) {
  line.act({ by, did, fields: { DialCallStatus: status, DialCallDuration: String(seconds) } });
}

/** Whoever goes by keyboard stays in the panel when what they used goes away. */
export function keepFocus() {
  // so it is for what is hidden, and for the page's body
  if (document.activeElement.offsetParent === null) {
    const next = { LISTENS: "keys", DIALS: "outcomes" }[line.then?.doing];
    (next ? find(next).firstElementChild : find("call")).focus();
  }
}

/** Shows what can be done on this line now: text, if it is in no call. */
export function showPanel(inHand) {
  line = inHand;
  keyed = "";
  const doing = line.then?.doing;
  find("texting").hidden = line.then !== null;
  find("call").hidden = line.then !== null;
  find("calling").hidden = line.then === null;
  find("listening").hidden = doing !== "LISTENS";
  find("dialling").hidden = doing !== "DIALS";
  find("ringing").textContent = doing === "DIALS" ? `Ringing ${written(line.then.number)}. What happens?` : "";
  showKeyed();
}

/** `called` is our number, as people write it. */
export function preparePanel(called) {
  find("called").textContent = called;
  find("call").setAttribute("aria-label", `Call ${called}`);
  find("call").addEventListener("click", () => line.act({ by: "CALLS", did: `You called ${called}.`, fields: {} }));
  for (const key of KEYS) {
    const element = button("key", key, () => press(key));
    element.setAttribute("aria-label", KEY_NAMES[key] ?? key);
    find("keys").append(element);
  }
  for (const outcome of DIALLING) {
    find("outcomes").append(button(`chip ${outcome.by === "HANGS_UP" ? "red" : ""}`, outcome.label, () => dialled(outcome)));
  }
  find("clear").addEventListener("click", clear);
  find("silence").addEventListener("click", () => line.act({ by: "CALLER", did: "said nothing", fields: {} }));
  find("hang-up").addEventListener("click", () => line.act({ by: "HANGS_UP", did: "hung up" }));
  find("speech").addEventListener("submit", (event) => {
    event.preventDefault();
    speak();
  });
  find("calling").addEventListener("keydown", (event) => {
    if (event.target !== said && KEYS.includes(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey) {
      press(event.key);
    }
  });
}
