package org.votecall.understanding;

/** What a supporter may ask for at any time. */
public enum Command {
  WHO(Kind.QUESTION),
  SCRIPT(Kind.QUESTION),
  /** They have not heard what was said last. */
  REPEAT(Kind.QUESTION),
  ABOUT(Kind.QUESTION),
  STATUS(Kind.QUESTION),
  REMIND(Kind.QUESTION),
  CALL(Kind.QUESTION),
  WHO_ARE_YOU(Kind.QUESTION),
  WHO_MAY_CALL(Kind.QUESTION),
  WHICH_LANGUAGE(Kind.QUESTION),
  WHEN_TO_CALL(Kind.QUESTION),
  WHAT_IT_COSTS(Kind.QUESTION),
  WHY_WHERE(Kind.QUESTION),
  THEIR_STAND(Kind.QUESTION),
  IF_MACHINE(Kind.QUESTION),

  MENU(Kind.ACT),
  MOVED(Kind.ACT),
  /** They live in another part of their ZIP than most. */
  OTHER(Kind.ACT),
  NEXT(Kind.ACT),
  SKIP(Kind.ACT),
  BACK(Kind.ACT),
  FORGET(Kind.ACT),

  SPANISH(Kind.LANGUAGE),
  ENGLISH(Kind.LANGUAGE),

  HELLO(Kind.COURTESY),
  THANKS(Kind.COURTESY),
  /** They will call, but have not. */
  LATER(Kind.COURTESY),
  UNSURE(Kind.COURTESY),
  INSULT(Kind.COURTESY);

  /** What follows from it. */
  public enum Kind {
    /** It is answered, and what we asked stays open. */
    QUESTION,
    /** The conversation goes elsewhere. */
    ACT,
    LANGUAGE,
    /** It matters only where nothing else is said. */
    COURTESY
  }

  private final Kind kind;

  Command(Kind kind) {
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
