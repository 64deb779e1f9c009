/**
 * Legislators and officials as public files list them: Open States, congress-legislators, and the
 * spreadsheet a campaign keeps itself. Whatever the file, it comes out as seats, people and phones.
 */
@NullMarked
package org.votecall.atlas.people;

import org.jspecify.annotations.NullMarked;
