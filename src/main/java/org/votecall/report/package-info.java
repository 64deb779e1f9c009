/** What campaign staff read of calls: how many, when, to whom, and what was heard. */
@NullMarked
package org.votecall.report;

import org.jspecify.annotations.NullMarked;
