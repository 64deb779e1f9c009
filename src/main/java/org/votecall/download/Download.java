package org.votecall.download;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** What came of asking for a file. */
public sealed interface Download {
  /** The whole file, where there is one. */
  Optional<Path> file();

  /** What came of it, for a person; names the address where nothing did. */
  String words();

  /** It is there, as the server has it now. */
  record Fetched(Path path) implements Download {
    @Override
    public Optional<Path> file() {
      return Optional.of(path);
    }

    @Override
    public String words() {
      return "fetched";
    }
  }

  /** It was fetched before, and the server says that it has not changed since. */
  record Unchanged(Path path) implements Download {
    @Override
    public Optional<Path> file() {
      return Optional.of(path);
    }

    @Override
    public String words() {
      return "unchanged since it was fetched";
    }
  }

  /** The server has no such file. */
  record Absent(URI address, int status) implements Download {
    @Override
    public Optional<Path> file() {
      return Optional.empty();
    }

    @Override
    public String words() {
      return "There is nothing at " + address + " (" + status + ").";
    }
  }

  /** It was asked for as often as makes sense. What had come by then is kept for the next time. */
  record Failed(URI address, String why) implements Download {
    @Override
    public Optional<Path> file() {
      return Optional.empty();
    }

    @Override
    public String words() {
      return address + " could not be fetched: " + why + ".";
    }
  }
}
