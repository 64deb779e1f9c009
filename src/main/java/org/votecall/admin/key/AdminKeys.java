package org.votecall.admin.key;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.votecall.database.Database;

/** Who is let in: with the first key, which the environment has, or with one that was given. */
public final class AdminKeys {
  private static final Admin FIRST = new Admin("first", "first key", Role.OWNER);

  private final String firstKey;
  private final AdminKeyStore store;
  private final SecureRandom chance;
  private final Guesses guesses = new Guesses();

  /**
   * Lets in whoever knows {@code firstKey}, and whoever was given a key.
   *
   * @param chance makes the keys that are given
   */
  public AdminKeys(String firstKey, Database database, SecureRandom chance) {
    this.firstKey = firstKey;
    this.store = new AdminKeyStore(database);
    this.chance = chance;
  }

  /** A key that was just made, and what it is, which is told this once. */
  public record Given(AdminKey key, String presented) {}

  /** Who presents that key; empty where it is none, or none any more. */
  public Optional<Admin> holder(String presented) {
    if (KeySecret.same(presented, firstKey)) {
      return Optional.of(FIRST);
    }
    return KeySecret.parse(presented)
        .flatMap(key -> store.find(key.id(), key.hash()))
        .map(AdminKey::admin);
  }

  /** Takes down that a key was wrong; whether there were too many in this minute. */
  public boolean guessedTooOften(Instant now) {
    return guesses.tooMany(now);
  }

  /** Makes a key for somebody. */
  public Given give(String name, Role role, Admin by, Instant now) {
    KeySecret secret = KeySecret.random(chance);
    AdminKey key = new AdminKey(secret.id(), name, role, by.author().name(), now, null);
    store.add(key, secret.hash(), by.author());
    return new Given(key, secret.presented());
  }

  /** All that were ever given; the first key is not among them. */
  public List<AdminKey> all() {
    return store.all();
  }

  /** Takes a key back; empty where there is none with this id. */
  public Optional<AdminKey> revoke(String id, Admin by, Instant now) {
    return store.revoke(id, by.author(), now);
  }
}
