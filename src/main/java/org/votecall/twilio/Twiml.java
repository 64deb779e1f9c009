package org.votecall.twilio;

import com.twilio.twiml.MessagingResponse;
import com.twilio.twiml.TwiML;
import com.twilio.twiml.TwiMLException;
import com.twilio.twiml.messaging.Message;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** TwiML: how it is written, texts as it, and how those read it who stand in for Twilio. */
public final class Twiml {
  /**
   * What XML 1.0 has no way to write: control characters, half a surrogate pair, U+FFFE, U+FFFF.
   */
  private static final Pattern ILLEGAL =
      Pattern.compile("[^\\t\\n\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private Twiml() {}

  static String of(List<String> texts) {
    MessagingResponse.Builder response = new MessagingResponse.Builder();
    texts.forEach(text -> response.message(new Message.Builder(text).build()));
    return write(response.build());
  }

  static String write(TwiML response) {
    try {
      return response.toXml();
    } catch (TwiMLException e) {
      throw new IllegalStateException("TwiML of plain text is always well formed", e);
    }
  }

  /** {@code text} without what cannot be written. */
  static String clean(String text) {
    return ILLEGAL.matcher(text).replaceAll("");
  }

  /**
   * The texts in {@code twiml}, in order.
   *
   * @throws IllegalArgumentException when it is not well formed, or no response
   */
  public static List<String> texts(String twiml) {
    NodeList messages = read(twiml).getElementsByTagName("Message");
    return IntStream.range(0, messages.getLength())
        .mapToObj(i -> messages.item(i).getTextContent())
        .toList();
  }

  /**
   * The response that {@code twiml} is.
   *
   * @throws IllegalArgumentException when it is not well formed, or no response
   */
  static Element read(String twiml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      Element root =
          factory
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(twiml)))
              .getDocumentElement();
      if (!root.getTagName().equals("Response")) {
        throw new IllegalArgumentException("not a response: " + root.getTagName());
      }
      return root;
    } catch (SAXException e) {
      throw new IllegalArgumentException("not well-formed XML", e);
    } catch (ParserConfigurationException | IOException e) {
      throw new IllegalStateException("every Java reads XML from memory", e);
    }
  }
}
