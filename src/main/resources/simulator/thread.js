// The conversation of one phone: its texts and calls, in the order in which they came.
import { make, note } from "./page.js";

const MOST_REMEMBERED = 100;

export class Thread {
  constructor(number, label) {
    this.number = number;
    this.element = make("div", "thread",
      note("Text anything a supporter would: a keyword, a ZIP code, a question. Or choose a suggestion below, or call."));
    this.element.setAttribute("role", "log");
    this.element.setAttribute("aria-live", "polite");
    this.element.setAttribute("aria-label", `Conversation of ${label}`);
    this.element.tabIndex = 0;
  }

  append(...elements) {
    this.element.append(...elements);
  }

  /** Shows that an answer is awaited, or no more. */
  wait(waiting) {
    this.element.classList.toggle("waiting", waiting);
  }

  scrollToEnd() {
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const last = [...this.element.querySelectorAll(".mine, .note")].at(-1);
    // the end, but never so far that the start of a long answer is gone
    const top = Math.min(this.element.scrollHeight, last ? last.offsetTop - 12 : 0);
    this.element.scrollTo({ top, behavior: calm ? "auto" : "smooth" });
  }

  /** What was remembered before the page was loaded. */
  past() {
    return JSON.parse(sessionStorage.getItem(this.number) ?? "[]");
  }

  /** A conversation outlives a reload, as what the server knows does. */
  remember(exchange) {
    const exchanges = [...this.past(), exchange].slice(-MOST_REMEMBERED);
    sessionStorage.setItem(this.number, JSON.stringify(exchanges));
  }
}
