package org.votecall.atlas.boundaries;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class GridTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          POLYGON ((0.00004 0, 1 0, 1 1.00006, 0 1, 0.00004 0))        | POLYGON ((0 0, 1 0, 1 1.0001, 0 1, 0 0))
          POLYGON ((0 0, 1 0, 1.00001 0.00001, 1 1, 0 1, 0 0))         | POLYGON ((0 0, 1 0, 1 1, 0 1, 0 0))
          POLYGON ((0.5 0, 1 0, 1 0.3, 1 1, 0 1, 0 0, 0.2 0, 0.5 0))   | POLYGON ((1 0, 1 1, 0 1, 0 0, 1 0))
          POLYGON ((0 0, 1 0, 2 0.00001, 1 0, 1 1, 0 1, 0 0))          | POLYGON ((0 0, 1 0, 1 1, 0 1, 0 0))
          POLYGON ((2 0, 0 0, 0 1, 1 1, 1 0, 2 0))                     | POLYGON ((0 0, 0 1, 1 1, 1 0, 0 0))
          """)
  void cornersGoToTheGridAndNoneIsTooMany(String written, String kept) throws ParseException {
    assertThat(Grid.snapped(read(written)).map(Geometry::toText)).contains(kept);
  }

  @Test
  void whatIsNarrowerThanTheGridIsLeftOut() throws ParseException {
    assertThat(Grid.snapped(read("POLYGON ((0 0, 1 0, 1 0.00001, 0 0))"))).isEmpty();
    Geometry two =
        read(
            "MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0), (0.5 0.2, 0.50001 0.2, 0.5 0.20001, 0.5 0.2)),"
                + " ((5 5, 5.00001 5, 5 5.00001, 5 5)))");
    assertThat(Grid.snapped(two).map(Geometry::toText)).contains("POLYGON ((0 0, 1 0, 1 1, 0 0))");
  }

  private static Geometry read(String text) throws ParseException {
    return new WKTReader().read(text);
  }
}
