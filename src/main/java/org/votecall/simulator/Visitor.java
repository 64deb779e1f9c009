package org.votecall.simulator;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for a page of the simulator. It signs whatever it is given, so it is for the person at
 * this machine alone: not for another machine, nor for a web page that is open in the same browser.
 *
 * @param address of the other end of the connection, as numbers
 * @param host the Host header
 * @param origin the Origin header, which browsers send with what a page posts
 * @param site the Sec-Fetch-Site header, by which a browser tells whose page asks
 * @param forwarded whether a header tells of a proxy
 */
record Visitor(
    String address,
    @Nullable String host,
    @Nullable String origin,
    @Nullable String site,
    boolean forwarded) {
  private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

  /** Why not, in a sentence; empty for whoever may come in. */
  Optional<String> refusal(int port) {
    if (forwarded || !fromThisMachine()) {
      return Optional.of(
          "The simulator is only for the machine that Votecall runs on, and not through a proxy."
              + " Open http://localhost:"
              + port
              + "/simulator there.");
    }
    // a foreign name that was made to lead here would let its owner's page in
    if (names(port).noneMatch(name -> name.equalsIgnoreCase(host))) {
      return Optional.of(
          "The simulator goes by no other name than http://localhost:" + port + "/simulator.");
    }
    if (site != null && !OWN_SITE.contains(site)) {
      return Optional.of("The simulator takes nothing from other pages.");
    }
    if (origin != null && names(port).noneMatch(name -> origin.equals("http://" + name))) {
      return Optional.of("The simulator takes nothing from other pages.");
    }
    return Optional.empty();
  }

  private boolean fromThisMachine() {
    // nothing but digits, so that nothing is looked up
    if (!address.matches("\\[?[0-9a-fA-F:.]+]?")) {
      return false;
    }
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private static Stream<String> names(int port) {
    Stream<String> hosts = Stream.of("localhost", "127.0.0.1", "[::1]");
    // browsers leave the usual port out
    return hosts.flatMap(
        host -> port == 80 ? Stream.of(host, host + ":80") : Stream.of(host + ":" + port));
  }
}
