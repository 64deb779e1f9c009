package org.votecall.atlas;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Small files of what never was, in the forms that are loaded. */
record AtlasFiles(Path folder) {
  private static final String ALL_STATES =
      "state,chamber,district,name,given,family,party,capitol_voice,capitol_address,district_voice,"
          + "district_address,n_offices,email,start,end,jurisdiction,id,links";
  private static final String OWN_ZIPS = "zip,city,state,lower,upper,congress,source";

  Path file(String name, List<String> lines) throws IOException {
    return Files.write(folder.resolve(name), lines, UTF_8);
  }

  /** Our own table of ZIPs. */
  Path zips(String name, String... rows) throws IOException {
    return file(name, Stream.concat(Stream.of(OWN_ZIPS), Stream.of(rows)).toList());
  }

  /** Members of an Assembly, for districts of these numbers, as a public file lists them all. */
  Path assembly(String name, int... districts) throws IOException {
    return file(
        name,
        Stream.concat(Stream.of(ALL_STATES), IntStream.of(districts).mapToObj(AtlasFiles::member))
            .toList());
  }

  private static String member(int district) {
    return "ca,lower,%1$d,Member N%1$d,Member,N%1$d,Green,916-555-0100,,,,1,,,,,ocd-person/%1$d,"
        .formatted(district);
  }

  /** Assembly districts from 1 on, squares side by side along the 40th parallel. */
  Path squares(String name, int count) throws IOException {
    return file(
        name,
        List.of(
            IntStream.rangeClosed(1, count)
                .mapToObj(AtlasFiles::square)
                .collect(
                    Collectors.joining(
                        ",", "{\"type\":\"FeatureCollection\",\"features\":[", "]}"))));
  }

  private static String square(int number) {
    double west = -120.1 + number / 10.0;
    return String.format(
        Locale.ROOT,
        "{\"type\":\"Feature\",\"properties\":{\"STATEFP\":\"06\",\"SLDLST\":\"%1$d\"},"
            + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":"
            + "[[[%2$.1f,40],[%3$.1f,40],[%3$.1f,40.1],[%2$.1f,40.1],[%2$.1f,40]]]}}",
        number,
        west,
        west + 0.1);
  }
}
