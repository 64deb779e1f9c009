/** Who may use the admin API, and how much of it. */
@NullMarked
package org.votecall.admin.key;

import org.jspecify.annotations.NullMarked;
