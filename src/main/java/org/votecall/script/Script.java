package org.votecall.script;

/**
 * The words for one supporter and target, nothing left to fill.
 *
 * @param version of the template they came from
 */
public record Script(String text, String version) {}
