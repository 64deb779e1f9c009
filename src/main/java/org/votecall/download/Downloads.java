package org.votecall.download;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Files fetched into a folder and kept there. One that has not changed is not fetched again, one
 * that broke off is continued, and a server that fails is asked again some seconds later.
 */
public final class Downloads {
  private final Path folder;
  private final Limits limits;
  private final HttpClient client;

  /** Fetches nothing yet, and makes the folder only when something comes. */
  public Downloads(Path folder) {
    this(folder, Limits.USUAL);
  }

  Downloads(Path folder, Limits limits) {
    this.folder = folder;
    this.limits = limits;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(limits.stall())
            .build();
  }

  /**
   * The name under which a file is kept: the last part of its address, and nothing that could lead
   * out of a folder. What a server would like to call it is not asked.
   *
   * @throws IllegalArgumentException if the address names no file, or is none of the web
   */
  public static String name(URI address) {
    String path = address.getRawPath() == null ? "" : address.getRawPath();
    String name =
        path.substring(path.lastIndexOf('/') + 1)
            .replaceAll("[^A-Za-z0-9._-]", "_")
            .replaceFirst("^\\.+", "");
    if (name.isEmpty()
        || address.getHost() == null
        || !String.valueOf(address.getScheme()).matches("(?i)https?")) {
      throw new IllegalArgumentException(address + " is not the address of a file.");
    }
    return name;
  }

  /**
   * Fetches the file at that address, following redirects.
   *
   * @throws IllegalArgumentException as {@link #name}
   */
  public Download fetch(URI address, Progress progress) {
    Path file = folder.resolve(name(address));
    String why = "";
    for (int attempt = 0; attempt <= limits.pauses().size(); attempt++) {
      try {
        pauseBefore(attempt);
        Files.createDirectories(folder);
        return new Attempt(address, new PartFile(file), limits, progress).with(client);
      } catch (IOException e) {
        why = words(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return new Download.Failed(address, "it was interrupted");
      }
    }
    return new Download.Failed(address, why);
  }

  private void pauseBefore(int attempt) throws InterruptedException {
    Duration pause = attempt == 0 ? Duration.ZERO : limits.pauses().get(attempt - 1);
    Thread.sleep(pause.toMillis());
  }

  private static String words(IOException e) {
    return e instanceof ConnectException || e.getMessage() == null
        ? "there is no way to its server (is this machine on the network?)"
        : e.getMessage();
  }
}
