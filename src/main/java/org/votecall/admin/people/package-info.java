/** Legislators, executives and their offices one by one. */
@NullMarked
package org.votecall.admin.people;

import org.jspecify.annotations.NullMarked;
