/** What Votecall says, in each language: phrases, what stands in them, and the words files. */
@NullMarked
package org.votecall.words;

import org.jspecify.annotations.NullMarked;
