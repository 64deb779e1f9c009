package org.votecall.conversation;

import org.votecall.words.Arg;

/**
 * Who is speaking.
 *
 * @param name as supporters hear it
 * @param introduction the name as it is said the first time
 * @param contact where a person answers questions: an e-mail address, a number or a page
 */
public record Organisation(String name, Arg introduction, String contact) {}
