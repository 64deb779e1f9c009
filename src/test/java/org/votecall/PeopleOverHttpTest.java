package org.votecall;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Who sits where and how to reach them, over HTTP. */
final class PeopleOverHttpTest {
  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> stories() throws IOException {
    return AdminStory.tests("people", folder);
  }
}
