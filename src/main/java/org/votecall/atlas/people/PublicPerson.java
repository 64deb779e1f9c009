package org.votecall.atlas.people;

import java.util.List;

/**
 * A person as a public file lists them, before anything is checked.
 *
 * @param place where the file has them, for whoever has to look
 * @param givenName perhaps empty, as {@code familyName}
 * @param offices of where they are now, whatever they have been before
 */
record PublicPerson(
    String place,
    String id,
    String name,
    String givenName,
    String familyName,
    List<PublicRole> roles,
    List<ListedOffice> offices) {}
