package org.votecall.atlas.people;

/**
 * A role as a public file lists it.
 *
 * @param state two letters, lower case; {@code us} for Congress
 * @param kind {@code lower}, {@code upper}, {@code legislature}; or an office, {@code lt_governor}
 * @param district in the file's own words; empty for an office
 * @param since a date, or the year or month of one; perhaps empty
 * @param until first day no longer in it, written likewise
 */
record PublicRole(
    String state, String kind, String district, String party, String since, String until) {}
