package org.votecall;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What a role may not do within an operation that it may ask for. */
final class RolesInsideTest {
  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> stories() throws IOException {
    return AdminStory.tests("roles", folder);
  }
}
