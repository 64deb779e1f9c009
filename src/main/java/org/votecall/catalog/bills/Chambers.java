package org.votecall.catalog.bills;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.votecall.legislature.Chamber;
import org.votecall.legislature.ChamberType;
import org.votecall.legislature.Jurisdiction;

/** Recognises the chambers of one legislature, and their committees, by how services name them. */
record Chambers(Jurisdiction jurisdiction) {
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:U\\.?S\\.? )?(Senate|House(?: of (?:Delegates|Representatives))?"
              + "|(?:General )?Assembly|(?:Legislature|Council)) +(.*)");
  private static final Pattern OCCASION =
      Pattern.compile(
          "[ ,:-]*\\b(?:(?:public|executive|work|working|voting|budget|informational|regular|special"
              + "|continued|rescheduled|cancelled|canceled|postponed)\\s+)*"
              + "(?:hearing|session|meeting|mark-?up|vote|agenda|workshop)\\b.*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern COMMITTEE =
      Pattern.compile("(?i)(?:(?:standing|select|special|policy) )?committee on (?:the )?(.*)");
  private static final Pattern NAME = Pattern.compile("[A-Z][\\p{L} ,.'-]{2,60}");

  /**
   * A committee and its chamber.
   *
   * @param name without that of the chamber: "Ways and Means"
   */
  record Sitting(ChamberType chamber, String name) {}

  /** By a letter or a word: {@code S}, {@code H}, {@code A}, {@code upper}; empty for neither. */
  Optional<ChamberType> named(String code) {
    return switch (code.toLowerCase(Locale.ROOT)) {
      case "s", "upper", "senate" -> existing(ChamberType.UPPER);
      case "h", "a", "lower", "house", "assembly" -> existing(ChamberType.LOWER);
      case "l", "c", "u", "legislature", "unicameral", "council" ->
          existing(ChamberType.UNICAMERAL);
      default -> Optional.empty();
    };
  }

  /**
   * The same.
   *
   * @throws IllegalArgumentException with words for whoever loads it
   */
  ChamberType require(String code) {
    return named(code)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "\"" + code + "\" is no chamber of " + jurisdiction.name()));
  }

  /** The one chamber of a legislature that has no other takes every name. */
  private Optional<ChamberType> existing(ChamberType type) {
    return jurisdiction
        .chamber(ChamberType.UNICAMERAL)
        .or(() -> jurisdiction.chamber(type))
        .map(Chamber::type);
  }

  /** The chamber with whose name {@code words} begin. */
  Optional<ChamberType> beginning(String words) {
    Matcher named = NAMED.matcher(words + " ");
    return named.matches() ? named(named.group(1).replaceAll("^General | .*", "")) : only();
  }

  private Optional<ChamberType> only() {
    return jurisdiction.chamber(ChamberType.UNICAMERAL).map(Chamber::type);
  }

  /**
   * The committee that {@code words} name: "Senate Committee on Ways &amp; Means Public Hearing".
   * What is said of it behind a colon or after its name is left out.
   */
  Optional<Sitting> sitting(String words) {
    String plain = words.replace(" & ", " and ").replaceFirst(":.*", "").strip();
    Matcher named = NAMED.matcher(plain);
    String rest = named.matches() ? named.group(2) : plain;
    boolean told = rest.matches("(?i).*\\bcommittee\\b.*") || OCCASION.matcher(rest).find();
    return told ? beginning(plain).flatMap(chamber -> sitting(chamber, rest)) : Optional.empty();
  }

  /** The committee of {@code chamber} that is called so; empty for what is no name. */
  Optional<Sitting> sitting(ChamberType chamber, String name) {
    String brief = OCCASION.matcher(name.replace(" & ", " and ")).replaceFirst("");
    Matcher on = COMMITTEE.matcher(brief);
    String own = (on.matches() ? on.group(1) : brief).replaceFirst("(?i) (sub)?committee\\b.*", "");
    return NAME.matcher(own.strip()).matches() && !own.matches("(?i)joint\\b.*|.*\\bfloor\\b.*")
        ? Optional.of(new Sitting(chamber, own.strip()))
        : Optional.empty();
  }

  /** The same of a body that services call a committee: "Senate Finance", or with that word. */
  Optional<Sitting> committeeOf(ChamberType chamber, String name) {
    Matcher named = NAMED.matcher(name);
    return sitting(chamber, named.matches() ? named.group(2) : name);
  }

  /** A member's name as it is said, "Sen. Alex Example"; with no title where none is known. */
  String member(Optional<ChamberType> chamber, String name) {
    String title =
        chamber
            .flatMap(jurisdiction::chamber)
            .map(one -> one.words().memberTitle().english())
            .orElse("");
    return switch (title) {
      case "Senator" -> "Sen. " + name;
      case "Representative" -> "Rep. " + name;
      default -> (title + " " + name).strip();
    };
  }
}
