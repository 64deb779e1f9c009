package org.votecall.atlas;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.votecall.address.Zip;
import org.votecall.address.ZipArea;
import org.votecall.address.ZipPart;
import org.votecall.legislature.DivisionId;

/**
 * How a ZIP's row is written, shorter and faster read than JSON, since there are a hundred
 * thousand: {@code Oakland|ca|ca/sldl:14=0.03 ca/sldl:18=0.97}.
 */
final class ZipCodec {
  private static final int FIELDS = 3;

  private ZipCodec() {}

  static StoredRow write(ZipArea area) {
    String parts =
        area.parts().stream().map(ZipCodec::write).sorted().collect(Collectors.joining(" "));
    String city = area.city() == null ? "" : area.city().replace("|", " ");
    String states = String.join(" ", new TreeSet<>(area.states()));
    return StoredRow.of(area.zip().digits(), city + "|" + states + "|" + parts);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @param linesFrom since when the lines hold by which the districts were told
   */
  static ZipArea read(StoredRow row, @Nullable LocalDate linesFrom) {
    String[] fields = row.body().split("\\|", FIELDS);
    List<ZipPart> parts = words(fields[2]).map(part -> part(part, linesFrom)).toList();
    Set<String> states = words(fields[1]).map(String::intern).collect(Collectors.toSet());
    return new ZipArea(new Zip(row.key()), fields[0].isEmpty() ? null : fields[0], states, parts);
  }

  private static Stream<String> words(String text) {
    return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty());
  }

  private static String write(ZipPart part) {
    DivisionId division = part.division();
    String share = part.people() == null ? "" : "=" + part.people();
    return division.state() + "/" + division.type() + ":" + division.label() + share;
  }

  private static ZipPart part(String written, @Nullable LocalDate linesFrom) {
    int slash = written.indexOf('/');
    int colon = written.indexOf(':');
    int equal = written.indexOf('=');
    String label = equal < 0 ? written.substring(colon + 1) : written.substring(colon + 1, equal);
    DivisionId division =
        new DivisionId(
            written.substring(0, slash).intern(),
            written.substring(slash + 1, colon).intern(),
            label);
    return new ZipPart(
        division, linesFrom, equal < 0 ? null : Double.valueOf(written.substring(equal + 1)));
  }
}
