package org.votecall.catalog;

import java.util.List;
import org.votecall.address.AtlasParts;
import org.votecall.address.Freshness;
import org.votecall.address.ZipArea;
import org.votecall.atlas.people.People;
import org.votecall.legislature.Jurisdictions;
import org.votecall.legislature.Legislator;

/** What was read from a world's folder that is large: people and places, each file by itself. */
record WorldParts(
    Jurisdictions jurisdictions,
    People people,
    List<ZipArea> zips,
    FolderLines lines,
    AddressesTable addresses) {

  List<Legislator> legislators() {
    return people.legislators();
  }

  AtlasParts atlas() {
    return new AtlasParts(
        people.legislators(),
        people.executives(),
        zips,
        lines.shapes(),
        lines.plans(),
        Freshness.UNKNOWN);
  }
}
