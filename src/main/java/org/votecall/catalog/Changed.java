package org.votecall.catalog;

/**
 * What a change led to.
 *
 * @param catalog as it is then
 */
public record Changed<T>(T what, Catalog catalog) {}
