package org.votecall.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.votecall.campaign.Keyword;
import org.votecall.measure.VoteStage;
import org.votecall.problem.Problems;
import org.votecall.script.ScriptChannel;
import org.votecall.script.ScriptTemplate;
import org.votecall.table.Row;
import org.votecall.words.Language;

/**
 * Reads the text files in {@code scripts/}: a few facts between two lines of ---, then the words.
 */
final class ScriptsFolder {
  private static final Pattern FORM =
      Pattern.compile("\\A--- *\\R(.*?)^--- *\\R(.*)\\z", Pattern.DOTALL | Pattern.MULTILINE);
  private static final YAMLMapper YAML = new YAMLMapper();

  /**
   * @param stage one or several stages of a vote, parted by commas; null for any vote ahead
   */
  private record FrontMatter(
      @JsonProperty(required = true) String campaign,
      @JsonProperty(required = true) String name,
      @JsonProperty(required = true) String channel,
      @JsonProperty(required = true) String language,
      @Nullable String stage) {

    Set<VoteStage> stages() {
      return stage == null
          ? Set.of()
          : Arrays.stream(stage.split("[\\s,;]+"))
              .map(text -> Row.named(text, VoteStage.class))
              .collect(Collectors.toSet());
    }
  }

  private ScriptsFolder() {}

  static List<ScriptTemplate> read(Path folder, Problems problems) {
    List<ScriptTemplate> templates = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder.resolve("scripts"))) {
      for (Path file : files.filter(ScriptsFolder::isScript).sorted().toList()) {
        file(file, problems).ifPresent(templates::add);
      }
    } catch (IOException e) {
      problems.add("file:missing", "scripts", "The folder has no folder scripts with text files.");
    }
    return templates;
  }

  private static boolean isScript(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".txt");
  }

  private static Optional<ScriptTemplate> file(Path file, Problems problems) {
    String place = "scripts/" + file.getFileName();
    try {
      return template(Files.readString(file).replace("\uFEFF", ""), place, problems);
    } catch (MalformedInputException e) {
      problems.add("file:not_utf8", place, "Its letters are not UTF-8. Save it as UTF-8.");
    } catch (IOException e) {
      problems.add("file:unreadable", place, "It cannot be read.");
    }
    return Optional.empty();
  }

  private static Optional<ScriptTemplate> template(String text, String place, Problems problems) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      problems.add(
          "script:no_front_matter", place, "Begin with a line ---, the facts, and a line ---.");
      return Optional.empty();
    }
    try {
      FrontMatter front = YAML.readValue(form.group(1), FrontMatter.class);
      return ScriptTemplate.check(
          Keyword.parse(front.campaign()),
          front.name(),
          ScriptChannel.of(front.channel()),
          Language.of(front.language()),
          front.stages(),
          blank(form.group(1)) + form.group(2),
          place,
          problems);
    } catch (JsonProcessingException e) {
      problems.add(
          "script:front_matter",
          place,
          "Between the two --- stand four lines: campaign, name, channel, language; and a fifth, stage, if"
              + " the words are for one stage only.");
    } catch (IllegalArgumentException e) {
      problems.add("script:front_matter", place, String.valueOf(e.getMessage()));
    }
    return Optional.empty();
  }

  /** As many empty lines as the front matter takes, so that lines are counted as in the file. */
  private static String blank(String frontMatter) {
    return "\n".repeat((int) frontMatter.lines().count() + 2);
  }
}
