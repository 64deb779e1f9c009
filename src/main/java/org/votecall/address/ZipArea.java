package org.votecall.address;

import java.util.List;
import org.votecall.legislature.Chamber;
import org.votecall.legislature.DivisionId;

/**
 * Where a ZIP lies.
 *
 * @param state two letters, lower case
 * @param divisions every district that any part of it lies in
 */
public record ZipArea(Zip zip, String city, String state, List<DivisionId> divisions) {

  public List<DivisionId> candidates(Chamber chamber) {
    return divisions.stream().filter(chamber::isDistrict).toList();
  }
}
