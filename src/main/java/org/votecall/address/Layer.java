package org.votecall.address;

import org.votecall.legislature.DivisionId;

/**
 * All districts of one kind in one state: what one chamber is elected in, there.
 *
 * @param state two letters, lower case
 * @param type as {@link DivisionId#type}
 */
public record Layer(String state, String type) {
  public static Layer of(DivisionId division) {
    return new Layer(division.state(), division.type());
  }
}
