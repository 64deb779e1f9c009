package org.votecall.admin.key;

import org.votecall.audit.Author;

/**
 * Whose key a request came with.
 *
 * @param keyId of the key
 * @param name of whoever it was made for
 */
public record Admin(String keyId, String name, Role role) {
  public Author author() {
    return new Author(name + " (key " + keyId + ")");
  }
}
