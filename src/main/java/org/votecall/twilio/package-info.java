/** The edge: the only package that knows Twilio. */
@NullMarked
package org.votecall.twilio;

import org.jspecify.annotations.NullMarked;
