package org.votecall.legislature;

/**
 * What a member is elected to: a district, or a whole state, in one chamber. Two senators share
 * one, and so do all the members of a district that elects several.
 */
public record Seat(JurisdictionId jurisdiction, ChamberType chamber, DivisionId division) {}
