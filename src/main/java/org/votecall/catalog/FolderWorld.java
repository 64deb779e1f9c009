package org.votecall.catalog;

import java.util.List;
import org.votecall.address.AddressBook;
import org.votecall.address.Atlas;
import org.votecall.address.AtlasParts;
import org.votecall.address.DistrictFinder;
import org.votecall.address.Geocoder;
import org.votecall.address.Geocoding;
import org.votecall.address.Home;
import org.votecall.address.PointFinder;
import org.votecall.address.Resolution;

/**
 * A world as its folder has it.
 *
 * @param parts the people and places it has of its own; what is loaded into the database comes
 *     before them
 * @param homes addresses whose districts it tells
 * @param places addresses of which it tells where they lie
 */
public record FolderWorld(
    CatalogBase base,
    Catalog catalog,
    AtlasParts parts,
    AddressBook<Home> homes,
    AddressBook<Geocoding.Place> places) {

  /** Nothing but what the folder has. */
  public LoadedWorld alone() {
    return on(catalog, parts.atlas(), address -> new Geocoding.NoMatch());
  }

  /**
   * With what is loaded beside the folder.
   *
   * @param loaded campaigns, measures and votes, made of {@link #base} and what came after it
   * @param geocoder asked for addresses that the folder does not know
   */
  public LoadedWorld on(Catalog loaded, Atlas atlas, Geocoder geocoder) {
    DistrictFinder told =
        search ->
            homes
                .find(search.address())
                .<Resolution>map(Resolution.Found::new)
                .orElseGet(Resolution.Unknown::new);
    Geocoder placed =
        address ->
            places
                .find(address)
                .<Geocoding>map(place -> new Geocoding.Matched(List.of(place)))
                .orElseGet(() -> geocoder.geocode(address));
    return new LoadedWorld(loaded, atlas, told.or(new PointFinder(placed, atlas)));
  }
}
