/** What calls may cost, and how often one number may have us place them. */
@NullMarked
package org.votecall.toll;

import org.jspecify.annotations.NullMarked;
