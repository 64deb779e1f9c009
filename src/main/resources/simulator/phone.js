// The phones that can be taken in hand, and what is typed.
import { ask, button, find, make } from "./page.js";
import { Line } from "./call.js";
import { keepFocus, preparePanel, showPanel } from "./panel.js";
import { send, showText } from "./text.js";
import { Thread } from "./thread.js";

const words = find("words");
const phones = []; // each a conversation and a line
let inHand;

function take(phone) {
  inHand = phone;
  phones.forEach(({ thread }) => { thread.element.hidden = thread !== phone.thread; });
  showPanel(phone.line);
  phone.thread.scrollToEnd();
}

function newPhone(number, label) {
  const thread = new Thread(number, label);
  const line = new Line(thread, () => {
    if (thread === inHand.thread) {
      showPanel(line);
      keepFocus();
    }
  });
  for (const exchange of thread.past()) {
    if (exchange.act) {
      line.resume(exchange);
    } else {
      showText(thread, exchange);
    }
  }
  find("threads").append(thread.element);
  return { thread, line };
}

function addPhone({ number, shown }, at) {
  const letter = String.fromCharCode(65 + at);
  const phone = newPhone(number, `phone ${letter}`);
  const choice = make("input", "hidden");
  Object.assign(choice, { type: "radio", name: "phone", value: number, checked: at === 0 });
  choice.setAttribute("aria-label", `Phone ${letter}, ${shown}`);
  choice.addEventListener("change", () => take(phone));
  const label = make("label", "", choice, make("span", "", letter));
  label.title = `Phone ${letter}, ${shown}`;
  find("phones").append(label);
  phones.push(phone);
}

function addSuggestion(text) {
  find("suggestions").append(button("chip", text, () => sendNow(text, false)));
}

function sendNow(body, picture) {
  send(inHand.thread, { body, picture });
}

function prepareComposer() {
  find("composer").addEventListener("submit", (event) => {
    event.preventDefault();
    if (words.value !== "") {
      sendNow(words.value, false);
      words.value = "";
    }
  });
  find("picture").addEventListener("click", () => sendNow("", true));
  words.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      find("composer").requestSubmit();
    }
  });
}

async function start() {
  const setting = await ask("/simulator/setting");
  find("organisation").textContent = setting.organisation;
  find("texted").textContent = setting.numbers.texts;
  setting.suggestions.forEach(addSuggestion);
  setting.phones.forEach(addPhone);
  preparePanel(setting.numbers.calls);
  prepareComposer();
  take(phones[0]);
  words.focus();
}

start().catch((error) => find("threads").append(make("div", "note problem", error.message)));
