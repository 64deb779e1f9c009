/** Bills and the votes on them as public services tell them: LegiScan and Open States. */
@NullMarked
package org.votecall.catalog.bills;

import org.jspecify.annotations.NullMarked;
