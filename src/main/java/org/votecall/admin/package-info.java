/** What campaign staff do over HTTP: each part here does the work of some operations. */
@NullMarked
package org.votecall.admin;

import org.jspecify.annotations.NullMarked;
