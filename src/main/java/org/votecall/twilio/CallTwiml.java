package org.votecall.twilio;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What TwiML has Twilio do in a call, for those who stand in for it.
 *
 * @param spoken in its order
 * @param then what it does next
 */
public record CallTwiml(List<Spoken> spoken, Then then) {

  /**
   * Something said.
   *
   * @param voice who says it
   * @param text as it sounds
   */
  public record Spoken(String voice, String text) {}

  /** What comes after what is said. */
  public sealed interface Then {}

  /** It waits for keys or speech, and tells {@code action}. */
  public record Listens(String action, int digits, int seconds, String language) implements Then {}

  /**
   * It puts the caller through, and tells {@code action} when that is over.
   *
   * @param callerId what the office sees; empty for the caller's own number
   */
  public record Dials(
      String number, String callerId, String action, int rings, int longest, boolean star)
      implements Then {}

  /** It asks {@code url} what to do. */
  public record GoesOn(String url) implements Then {}

  public record HangsUp() implements Then {}

  public CallTwiml {
    spoken = List.copyOf(spoken);
  }

  /**
   * Reads {@code twiml}.
   *
   * @throws IllegalArgumentException when it is not well formed, holds a verb we never use, or one
   *     without what it needs
   */
  public static CallTwiml read(String twiml) {
    List<Spoken> spoken = new ArrayList<>();
    List<Element> verbs = children(Twiml.read(twiml)).toList();
    for (Element verb : verbs) {
      switch (verb.getTagName()) {
        case "Say" -> spoken.add(spoken(verb));
        case "Gather" -> {
          children(verb).map(CallTwiml::spoken).forEach(spoken::add);
          return new CallTwiml(spoken, listens(verb));
        }
        case "Dial" -> {
          return new CallTwiml(spoken, dials(verb));
        }
        case "Redirect" -> {
          return new CallTwiml(spoken, new GoesOn(verb.getTextContent()));
        }
        case "Hangup" -> {
          return new CallTwiml(spoken, new HangsUp());
        }
        default -> throw new IllegalArgumentException("no such verb: " + verb.getTagName());
      }
    }
    return new CallTwiml(spoken, new HangsUp()); // Twilio does when there is nothing more to do
  }

  private static Listens listens(Element gather) {
    return new Listens(
        needed(gather, "action"),
        Integer.parseInt(needed(gather, "numDigits")),
        Integer.parseInt(needed(gather, "timeout")),
        needed(gather, "language"));
  }

  private static Dials dials(Element dial) {
    List<Element> numbers = children(dial).toList();
    if (numbers.size() != 1 || !numbers.get(0).getTagName().equals("Number")) {
      throw new IllegalArgumentException("one number is dialled at a time");
    }
    return new Dials(
        numbers.get(0).getTextContent(),
        dial.getAttribute("callerId"),
        needed(dial, "action"),
        Integer.parseInt(needed(dial, "timeout")),
        Integer.parseInt(needed(dial, "timeLimit")),
        needed(dial, "hangupOnStar").equals("true"));
  }

  private static String needed(Element verb, String attribute) {
    String value = verb.getAttribute(attribute);
    if (value.isEmpty()) {
      throw new IllegalArgumentException(verb.getTagName() + " without " + attribute);
    }
    return value;
  }

  private static Spoken spoken(Element say) {
    return new Spoken(needed(say, "voice"), sound(say));
  }

  private static String sound(Node node) {
    if (node instanceof Element sub && sub.getTagName().equals("sub")) {
      return sub.getAttribute("alias");
    }
    if (!node.hasChildNodes()) {
      return node.getTextContent();
    }
    return nodes(node).map(CallTwiml::sound).collect(Collectors.joining());
  }

  private static Stream<Element> children(Node parent) {
    return nodes(parent).filter(Element.class::isInstance).map(Element.class::cast);
  }

  private static Stream<Node> nodes(Node parent) {
    return IntStream.range(0, parent.getChildNodes().getLength())
        .mapToObj(at -> parent.getChildNodes().item(at));
  }
}
