package org.votecall.script;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.votecall.measure.VoteStage;
import org.votecall.script.language.Subject;
import org.votecall.script.language.Traits;

/** Scripts as somebody might write them and as nobody would, people to say them to, and values. */
final class AnyScript {
  private static final int LONG = 1_000_000;
  private static final Map<Subject, List<String>> THERE_ARE = thereAre();

  private final Random random;
  private final Pieces pieces;

  AnyScript(Random random) {
    this.random = random;
    this.pieces = new Pieces(random);
  }

  /** The words of a script, or a whole file. */
  String content(boolean file) {
    String words =
        switch (random.nextInt(12)) {
          case 0 -> again(pieces.any(), random.nextInt(12_000));
          case 1 -> again(pieces.any() + pieces.any(), random.nextInt(12_000));
          case 2 -> random.nextInt(20) == 0 ? again(pieces.any(), LONG) : again("\n[", 4_000);
          case 3 -> nested(pieces.any(), random.nextInt(12));
          case 4, 5 -> joined(random.nextInt(40));
          case 6, 7 -> spoilt(sound(3), 1 + random.nextInt(3));
          default -> sound(3);
        };
    return file ? file(words) : words;
  }

  /** One piece until it is as long as this. */
  private static String again(String piece, int length) {
    return piece.repeat(1 + length / piece.length());
  }

  private String nested(String inmost, int deep) {
    String words = inmost;
    for (int i = 0; i < deep; i++) {
      words =
          switch (random.nextInt(3)) {
            case 0 -> "[" + words + "]";
            case 1 -> "[" + pieces.label() + ": " + words + "]";
            default -> "[IF " + pieces.any("condition") + "]" + words + "[END]";
          };
    }
    return words;
  }

  private String joined(int many) {
    StringBuilder words = new StringBuilder();
    IntStream.range(0, many).forEach(i -> words.append(pieces.any()));
    return words.toString();
  }

  /** What is right but for what it asks for, and for what stands where. */
  private String sound(int deep) {
    StringBuilder words = new StringBuilder();
    for (int i = random.nextInt(5); i >= 0; i--) {
      switch (random.nextInt(deep > 0 ? 8 : 5)) {
        case 0, 1 -> words.append(pieces.any("words"));
        case 2 -> words.append(pieces.placeholder());
        case 3 -> words.append(pieces.spelling());
        case 4 -> words.append("\n\n").append(pieces.label()).append(": ").append(sound(0));
        case 5 ->
            words.append('[').append(pieces.label()).append(": ").append(sound(0)).append(']');
        case 6 -> words.append(block(deep - 1));
        default -> words.append(sound(deep - 1));
      }
    }
    return words.append("Please [ASK].").toString();
  }

  private String block(int deep) {
    StringBuilder block = new StringBuilder();
    block.append("[IF ").append(condition()).append(']').append(sound(deep));
    for (int i = random.nextInt(3); i > 0; i--) {
      block.append("[ELSE IF ").append(condition()).append(']').append(sound(deep));
    }
    if (random.nextBoolean()) {
      block.append("[ELSE]").append(sound(deep));
    }
    return block.append("[END]").toString();
  }

  /** Mostly one that is right. */
  private String condition() {
    if (random.nextInt(60) == 0) {
      return pieces.any("condition");
    }
    Subject subject = pieces.any(List.of(Subject.values()));
    String sign = pieces.any(List.of(" = ", "=", " is ", " != ", " IS NOT "));
    return subject.written() + sign + pieces.any(THERE_ARE.get(subject));
  }

  private String spoilt(String words, int times) {
    StringBuilder spoilt = new StringBuilder(words);
    for (int i = 0; i < times; i++) {
      int at = random.nextInt(spoilt.length() + 1);
      if (random.nextInt(3) == 0) {
        spoilt.delete(at, Math.min(spoilt.length(), at + 1 + random.nextInt(3)));
      } else {
        spoilt.insert(at, pieces.any(pieces.any(List.of("odd", "odd", "attack"))));
      }
    }
    return spoilt.toString();
  }

  private String file(String words) {
    if (random.nextInt(4) == 0) {
      StringBuilder json = new StringBuilder(pieces.any("json"));
      IntStream.range(0, random.nextInt(8)).forEach(i -> json.append(pieces.any("json")));
      return json.append(words.replace("\n", "\\n")).append(pieces.any("json")).toString();
    }
    List<String> facts = new ArrayList<>(List.of("campaign: CLOCKS", "name: any", "language: en"));
    for (int i = random.nextInt(3); i > 0; i--) {
      facts.add(pieces.any("facts"));
    }
    if (random.nextInt(3) == 0) {
      facts.remove(random.nextInt(facts.size()));
    }
    Collections.shuffle(facts, random);
    String ends = random.nextInt(10) == 0 ? "" : "---\n";
    return ends + String.join("\n", facts) + "\n---\n" + words;
  }

  /** Somebody there may be; now and then, nobody. */
  Traits traits() {
    Map<Subject, String> traits = new EnumMap<>(Subject.class);
    THERE_ARE.forEach((subject, values) -> traits.put(subject, pieces.any(values)));
    if (random.nextInt(5) == 0) {
      traits.put(pieces.any(List.of(Subject.values())), pieces.any("value"));
    }
    if (random.nextInt(5) == 0) {
      traits.remove(pieces.any(List.of(Subject.values())));
    }
    return new Traits(traits);
  }

  /** What no data has, or what it might have. */
  String value() {
    StringBuilder value = new StringBuilder(pieces.any("value"));
    for (int i = random.nextInt(4); i > 0; i--) {
      value.append(pieces.any("value"));
    }
    return random.nextInt(20) == 0 ? again(value + "x", random.nextInt(4_000)) : value.toString();
  }

  private static Map<Subject, List<String>> thereAre() {
    Map<Subject, List<String>> all = new EnumMap<>(Subject.class);
    for (Subject subject : Subject.values()) {
      all.put(subject, values(subject));
    }
    return all;
  }

  private static List<String> values(Subject subject) {
    return switch (subject) {
      case STAGE -> Arrays.stream(VoteStage.values()).map(Subject::nameOf).toList();
      case CHAMBER -> List.of("upper", "lower", "unicameral", "none");
      case PARTY -> List.of("democratic", "republican", "independent", "other", "unknown");
      case POSITION -> List.of("yes", "leans yes", "undecided", "leans no", "no", "unknown");
      case ROLE -> List.of("member", "chair", "leader", "author", "executive", "named");
      case CONSTITUENT, COMMITTEE_MEMBER -> List.of("yes", "no");
      case CHANNEL -> ScriptChannel.used().stream().map(ScriptChannel::code).toList();
      case LANGUAGE -> List.of("en", "es");
      case DAYS_TO_VOTE -> Stream.of("0", "1", "7", "366", "unknown").toList();
    };
  }
}
