// Texts: posts what is typed to the server, which signs it and sends it on as Twilio would, and
// shows what came back.
import { bubble, button, find, happened, make, note, post, problem } from "./page.js";

const words = find("words");
let sending = Promise.resolve(); // one text at a time, in the order they were sent

function size({ segments, encoding, characters }) {
  return `${segments} ${segments === 1 ? "segment" : "segments"} · ${encoding} · ${characters} characters`;
}

function showSent(thread, sent) {
  thread.append(sent.again
    ? note("The same message came again, with the same MessageSid.")
    : bubble("mine", "You", [sent.picture ? "(a picture without words)" : sent.body]));
}

function showDelivery(thread, sent, delivery) {
  const name = find("organisation").textContent;
  const answers = delivery.answers.map((answer) =>
    bubble("theirs", name, [answer.text], make("small", "", size(answer.size))));
  if (delivery.status !== 200) {
    answers.push(problem("No answer.", `Votecall failed with status ${delivery.status}. Its log says why.`));
  } else if (answers.length === 0) {
    answers.push(note("No text came back."));
  }
  const again = button("again", "Send it again, as when our answer got lost", () =>
    send(thread, { ...sent, messageSid: delivery.fields.MessageSid, again: true }));
  answers.at(-1).append(happened(delivery, again));
  thread.append(...answers);
}

/** Shows a text of before the page was loaded. */
export function showText(thread, { sent, delivery }) {
  showSent(thread, sent);
  showDelivery(thread, sent, delivery);
}

export function send(thread, sent) {
  showSent(thread, sent);
  thread.scrollToEnd();
  words.focus();
  thread.wait(true);
  sending = sending.then(() => deliver(thread, sent));
}

async function deliver(thread, sent) {
  const { body, picture, messageSid } = sent;
  try {
    const delivery = await post("/simulator/texts", { from: thread.number, body, picture, messageSid });
    thread.remember({ sent, delivery });
    showDelivery(thread, sent, delivery);
  } catch (error) {
    thread.append(problem("Not sent.", error.message));
    if (!sent.again && !thread.element.hidden && words.value === "") {
      words.value = body;
    }
  }
  thread.wait(false);
  thread.scrollToEnd();
}
