/** What is voted on, when, and how to say when. */
@NullMarked
package org.votecall.measure;

import org.jspecify.annotations.NullMarked;
