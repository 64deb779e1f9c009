package org.votecall.audit;

/**
 * Who changes something.
 *
 * @param name as the audit log tells it: the name of a key and its id, or the command line
 */
public record Author(String name) {
  private static final int LONGEST = 120;

  /** The program itself, where it only reads. */
  public static final Author PROGRAM = new Author("Votecall");

  public Author {
    name = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
  }
}
