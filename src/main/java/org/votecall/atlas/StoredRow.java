package org.votecall.atlas;

import org.jspecify.annotations.Nullable;

/** One row of a part: a member's time in a seat, a ZIP, a district. */
final class StoredRow {
  private final String key;
  private final String body;
  private final byte @Nullable [] shape;

  private StoredRow(String key, String body, byte @Nullable [] shape) {
    this.key = key;
    this.body = body;
    this.shape = shape;
  }

  /**
   * A row without an outline.
   *
   * @param key unlike that of any other row of its section, and the same at every load
   * @param body what it says; two rows are the same when their bodies are
   */
  static StoredRow of(String key, String body) {
    return new StoredRow(key, body, null);
  }

  /** A row with an outline, as well-known binary. */
  static StoredRow of(String key, String body, byte[] shape) {
    return new StoredRow(key, body, shape.clone());
  }

  String key() {
    return key;
  }

  String body() {
    return body;
  }

  byte @Nullable [] shape() {
    return shape;
  }
}
