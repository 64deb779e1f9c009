package org.votecall.script;

/** Where a script's words are used. */
public enum ScriptChannel {
  /** Texted, to be read aloud when a person answers. */
  SMS,
  /** To be read after the beep. */
  VOICEMAIL
}
