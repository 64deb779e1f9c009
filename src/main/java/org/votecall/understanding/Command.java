package org.votecall.understanding;

/** What a supporter may ask for at any time, as a whole message. */
public enum Command {
  HELLO,
  MENU,
  MOVED,
  WHO,
  SCRIPT,
  ABOUT,
  NEXT,
  SKIP,
  BACK,
  CALL,
  REMIND,
  STATUS,
  LANGUAGE,
  FORGET,
  WHO_ARE_YOU,
  UNSURE,
  THANKS
}
