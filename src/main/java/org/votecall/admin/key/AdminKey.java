package org.votecall.admin.key;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key that was given to somebody, without its secret.
 *
 * @param revokedAt since when it opens nothing; null while it does
 */
public record AdminKey(
    String id, String name, Role role, String madeBy, Instant madeAt, @Nullable Instant revokedAt) {
  Admin admin() {
    return new Admin(id, name, role);
  }
}
