package org.votecall.script.version;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.votecall.script.ScriptKey;
import org.votecall.script.ScriptTemplate;
import org.votecall.script.ScriptTimeline;
import org.votecall.script.ScriptTimeline.Turn;

/**
 * All that was saved and published of one script.
 *
 * @param versions the oldest first
 * @param releases in the order in which they were told
 */
public record ScriptHistory(ScriptKey key, List<ScriptVersion> versions, List<Release> releases) {

  public ScriptHistory {
    versions = List.copyOf(versions);
    releases = List.copyOf(releases);
  }

  /** Of a script of which nothing was ever saved. */
  public static ScriptHistory of(ScriptKey key) {
    return new ScriptHistory(key, List.of(), List.of());
  }

  /** The one of {@code all} that is of {@code key}; an empty one where there is none. */
  public static ScriptHistory of(ScriptKey key, List<ScriptHistory> all) {
    return all.stream()
        .filter(history -> history.key().equals(key))
        .findFirst()
        .orElseGet(() -> of(key));
  }

  /** Where a version stands in its life. */
  public enum State {
    /** Saved, and never published. */
    DRAFT,
    /** To be published at a moment that has not come. */
    SCHEDULED,
    /** Said now. */
    PUBLISHED,
    /** Said once, and no longer. */
    RETIRED
  }

  public Optional<ScriptVersion> version(int number) {
    return versions.stream().filter(version -> version.number() == number).findFirst();
  }

  /** The one that was saved last. */
  public Optional<ScriptVersion> newest() {
    return versions.stream().reduce((first, second) -> second);
  }

  /** The same with one more act. */
  public ScriptHistory and(@Nullable Integer version, Instant from, Instant toldAt) {
    List<Release> more = new ArrayList<>(releases);
    more.add(new Release(releases.size() + 1, version, from, toldAt));
    return new ScriptHistory(key, versions, more);
  }

  /** The act that was told last. */
  public Release latest() {
    return releases.get(releases.size() - 1);
  }

  /**
   * The acts that hold one after another, the earliest first. A later act takes the place of all
   * that were to come into force at its moment or after it.
   */
  private List<Release> inOrder() {
    List<Release> order = new ArrayList<>();
    for (Release release : releases) {
      order.removeIf(earlier -> !earlier.from().isBefore(release.from()));
      order.add(release);
    }
    return order;
  }

  /** What holds at {@code now}; empty before the first act, when the folder's does. */
  public Optional<Release> inForce(Instant now) {
    return inOrder().stream()
        .filter(release -> !release.from().isAfter(now))
        .reduce((first, second) -> second);
  }

  /** What is to come, the earliest first. */
  public List<Release> scheduled(Instant now) {
    return inOrder().stream().filter(release -> release.from().isAfter(now)).toList();
  }

  public State state(int number, Instant now) {
    if (inForce(now).filter(release -> isOf(release, number)).isPresent()) {
      return State.PUBLISHED;
    }
    if (scheduled(now).stream().anyMatch(release -> isOf(release, number))) {
      return State.SCHEDULED;
    }
    return cameIntoForce(now).anyMatch(release -> isOf(release, number))
        ? State.RETIRED
        : State.DRAFT;
  }

  /** The acts that came into force by {@code now}: those that no later one forestalled. */
  private Stream<Release> cameIntoForce(Instant now) {
    return releases.stream()
        .filter(release -> !release.from().isAfter(now))
        .filter(
            release ->
                releases.stream()
                    .noneMatch(
                        later ->
                            later.act() > release.act() && later.from().isBefore(release.from())));
  }

  private static boolean isOf(Release release, int number) {
    return Objects.equals(release.version(), number);
  }

  /**
   * The version that was said before the one that is said now: of those published earlier the last
   * that is older, or that itself where none is said any more; {@link Release#FOLDER} for the
   * folder's. Empty when there was none.
   *
   * @param inFolder whether the world's folder has this script
   */
  public Optional<Integer> before(Instant now, boolean inFolder) {
    Optional<Release> current = inForce(now);
    if (current.isEmpty()) {
      return Optional.empty();
    }
    @Nullable Integer number = current.get().version();
    Stream<Integer> said =
        cameIntoForce(now)
            .filter(release -> release.act() < current.get().act())
            .map(Release::version)
            .filter(Objects::nonNull);
    Stream<Integer> all = inFolder ? Stream.concat(Stream.of(Release.FOLDER), said) : said;
    return all.filter(one -> number == null || one < number).reduce((first, second) -> second);
  }

  /**
   * Which version is in force when. In the place of one that can no longer be read stands the one
   * before it that can: rather words that were right once than none.
   *
   * @param folders what the world's folder has; null when it has none
   */
  public ScriptTimeline timeline(@Nullable ScriptTemplate folders) {
    List<Turn> turns = new ArrayList<>();
    Supplier<Optional<ScriptTemplate>> before = () -> Optional.ofNullable(folders);
    if (folders != null) {
      turns.add(new Turn(Instant.MIN, before));
    }
    for (Release release : inOrder()) {
      Supplier<Optional<ScriptTemplate>> otherwise = before;
      before = () -> template(release, folders, otherwise);
      turns.add(new Turn(release.from(), before));
    }
    return new ScriptTimeline(key, turns);
  }

  private Optional<ScriptTemplate> template(
      Release release,
      @Nullable ScriptTemplate folders,
      Supplier<Optional<ScriptTemplate>> otherwise) {
    if (release.version() == null) {
      return Optional.empty();
    }
    return release.version() == Release.FOLDER
        ? Optional.ofNullable(folders)
        : version(release.version()).flatMap(ScriptVersion::template).or(otherwise);
  }

  /** The numbers of versions that were to be said at {@code now} or later and cannot be read. */
  public List<Integer> unreadable(Instant now) {
    return Stream.concat(inForce(now).stream(), scheduled(now).stream())
        .map(Release::version)
        .filter(Objects::nonNull)
        .filter(number -> number != Release.FOLDER)
        .filter(number -> version(number).flatMap(ScriptVersion::template).isEmpty())
        .toList();
  }
}
