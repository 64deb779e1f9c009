package org.votecall;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of votes and campaigns is told over HTTP, and heard with the next text. */
final class VotesOverHttpTest {
  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> stories() throws IOException {
    return AdminStory.tests("votes", folder);
  }
}
