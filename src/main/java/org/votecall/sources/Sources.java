package org.votecall.sources;

import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import org.votecall.download.Downloads;
import org.votecall.legislature.States;
import org.votecall.problem.Problems;

/**
 * Where the public files are, as the settings say. In an address {@code {st}} stands for a state's
 * two letters in lower case, {@code {fips}} for its two digits; both are {@code us} for the whole
 * country.
 */
public record Sources(Map<PublicFile, String> addresses) {
  public Sources {
    addresses = Map.copyOf(addresses);
  }

  /** Takes what is written there, and tells of what is missing or no address. */
  public static Sources read(Map<PublicFile, String> written, Problems problems) {
    Map<PublicFile, String> addresses = new EnumMap<>(PublicFile.class);
    for (PublicFile file : PublicFile.values()) {
      String address = written.get(file);
      try {
        if (address == null) {
          throw new IllegalArgumentException("It is missing.");
        }
        Downloads.name(filled(address, Wanted.COUNTRY));
        addresses.put(file, address);
      } catch (IllegalArgumentException e) {
        problems.add(
            "config:source",
            file.setting(),
            e.getMessage() + " It must be like https://files.example.org/{st}.csv.");
      }
    }
    return new Sources(addresses);
  }

  public URI address(Wanted wanted) {
    return filled(String.valueOf(addresses.get(wanted.file())), wanted.state());
  }

  /** How a file is called where it is published. */
  public String name(Wanted wanted) {
    return Downloads.name(address(wanted));
  }

  private static URI filled(String address, String state) {
    return URI.create(
        address
            .replace("{st}", state)
            .replace("{fips}", States.fips(state).orElse(Wanted.COUNTRY)));
  }
}
