package org.votecall.address.census;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.votecall.address.Geocoding;

/**
 * What the geocoder answered of late, in memory only. Addresses are not in it, only keyed hashes of
 * them; and never that it was unreachable, which may change at any moment.
 */
final class AnswerCache {
  static final int MOST = 10_000;
  static final Duration LIFE = Duration.ofHours(24);
  private static final String ALGORITHM = "HmacSHA256";

  private record Kept(Geocoding answer, Instant until) {}

  private final Map<String, Kept> answers = new LeastRecentlyUsed();
  private final InstantSource clock;
  private final SecretKeySpec key;

  /**
   * Makes an empty cache.
   *
   * @param key of the hashes; random, and of this process alone
   */
  AnswerCache(InstantSource clock, byte[] key) {
    this.clock = clock;
    this.key = new SecretKeySpec(key, ALGORITHM);
  }

  Optional<Geocoding> find(AddressLine address) {
    String hash = hash(address);
    synchronized (answers) {
      Kept kept = answers.get(hash);
      return kept != null && clock.instant().isBefore(kept.until())
          ? Optional.of(kept.answer())
          : Optional.empty();
    }
  }

  void keep(AddressLine address, Geocoding answer) {
    if (answer instanceof Geocoding.Unreachable) {
      return;
    }
    Kept kept = new Kept(answer, clock.instant().plus(LIFE));
    String hash = hash(address);
    synchronized (answers) {
      answers.put(hash, kept);
    }
  }

  private String hash(AddressLine address) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return HexFormat.of().formatHex(mac.doFinal(address.folded().getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }

  private static final class LeastRecentlyUsed extends LinkedHashMap<String, Kept> {
    private static final long serialVersionUID = 1L;

    LeastRecentlyUsed() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.@Nullable Entry<String, Kept> eldest) {
      return size() > MOST;
    }
  }
}
