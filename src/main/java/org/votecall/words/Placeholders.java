package org.votecall.words;

import java.util.Map;
import org.apache.commons.text.StringSubstitutor;
import org.apache.commons.text.lookup.StringLookupFactory;

/**
 * The one way a value gets into a text. Values are never read again for placeholders, there are no
 * interpolators, no defaults and no escapes, and a name without a value is an error.
 */
public enum Placeholders {
  /** {@code {name}}, in the words files. */
  CURLY("{", "}"),
  /** {@code [NAME]}, in scripts. */
  SQUARE("[", "]");

  private final String open;
  private final String close;

  Placeholders(String open, String close) {
    this.open = open;
    this.close = close;
  }

  /**
   * Fills every placeholder in {@code template}.
   *
   * @throws IllegalArgumentException naming the placeholder that has no value
   */
  public String fill(String template, Map<String, String> values) {
    StringSubstitutor substitutor =
        new StringSubstitutor(StringLookupFactory.INSTANCE.mapStringLookup(values));
    substitutor.setVariablePrefix(open);
    substitutor.setVariableSuffix(close);
    substitutor.setEscapeChar((char) 0);
    substitutor.setValueDelimiterMatcher(null);
    substitutor.setDisableSubstitutionInValues(true);
    substitutor.setEnableSubstitutionInVariables(false);
    substitutor.setEnableUndefinedVariableException(true);
    return substitutor.replace(template);
  }
}
