// Calls: posts what a caller does to the server, which tells Votecall of it as Twilio would, and
// shows what is heard.
import { bubble, find, happened, make, note, post, problem } from "./page.js";

/** A number as people write it. */
export const written = (e164) => e164.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, "$1-$2-$3");

/** What was done: by the caller, or by an office that was rung. */
function done({ by, did }) {
  return by === "CALLS" ? note(did) : bubble("mine act", by === "OFFICE" ? "The office" : "You", [did]);
}

function waitsFor({ doing, digits, number }) {
  switch (doing) {
    case "LISTENS": return `Waits for ${digits === 1 ? "one key" : `${digits} keys, or #`}, or for words.`;
    case "DIALS": return `Dials ${written(number)}.`;
    default: return "Hangs up.";
  }
}

function heard(turn) {
  if (turn.status !== 200) {
    return problem("No answer.", `Votecall failed with status ${turn.status}, and Twilio ends such a call. Its log says why.`);
  }
  return turn.spoken.length === 0
    ? note("Nothing is said.")
    : bubble("theirs voice", find("organisation").textContent, turn.spoken, make("small", "", waitsFor(turn.then)));
}

/** One phone's line, and the call that it is in. */
export class Line {
  #thread;
  #changed;
  #callSid;
  #busy = false;

  /** What comes next in the call; null while there is none. */
  then = null;

  /** `changed` is called whenever something else comes next. */
  constructor(thread, changed) {
    this.#thread = thread;
    this.#changed = changed;
  }

  /** Goes on as it was before the page was loaded. */
  resume({ act, turn }) {
    this.#thread.append(done(act));
    this.#take(act, turn);
  }

  /**
   * Does something: `by` whom, what is shown as having been `did`, and the `fields` that tell of
   * it; an act without them is told to nobody. Whether it was done: while an answer is awaited
   * nobody listens, and what is done is lost.
   */
  async act(act) {
    if (this.#busy) {
      return false;
    }
    this.#busy = true;
    this.#thread.append(done(act));
    this.#thread.scrollToEnd();
    try {
      const turn = act.fields && await this.#tell(act.fields);
      this.#thread.remember({ act, turn });
      this.#take(act, turn);
      return true;
    } catch (error) {
      this.#thread.append(problem("That got lost.", error.message));
      this.#lose(act);
      return false;
    } finally {
      this.#busy = false;
      this.#changed();
      this.#thread.scrollToEnd();
    }
  }

  async #tell(fields) {
    this.#thread.wait(true);
    try {
      return await post("/simulator/calls", {
        from: this.#thread.number,
        callSid: this.#callSid,
        route: this.then?.route,
        fields,
      });
    } finally {
      this.#thread.wait(false);
    }
  }

  /** Who has put the phone down is off the line, whether Votecall was told or not. */
  #lose(act) {
    if (act.by === "HANGS_UP") {
      this.#thread.remember({ act });
      this.#take(act);
    }
  }

  #take(act, turn) {
    if (act.by === "HANGS_UP") {
      // what is said now, nobody hears
      this.#end(turn ? happened(turn) : null);
      return;
    }
    const shown = heard(turn);
    shown.append(happened(turn));
    this.#thread.append(shown);
    this.#callSid = turn.callSid;
    this.then = turn.then;
    if (turn.then.doing === "ENDS") {
      this.#end(null);
    }
  }

  #end(details) {
    this.#thread.append(note("The call is over. Text on, or call again.", details));
    this.#callSid = undefined;
    this.then = null;
  }
}
