package org.votecall.twilio;

import com.twilio.twiml.MessagingResponse;
import com.twilio.twiml.TwiMLException;
import com.twilio.twiml.messaging.Message;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Texts as TwiML, written for Twilio and read by those who stand in for it. */
public final class Twiml {
  private Twiml() {}

  static String of(List<String> texts) {
    MessagingResponse.Builder response = new MessagingResponse.Builder();
    texts.forEach(text -> response.message(new Message.Builder(text).build()));
    try {
      return response.build().toXml();
    } catch (TwiMLException e) {
      throw new IllegalStateException("TwiML of plain text is always well formed", e);
    }
  }

  /**
   * The texts in {@code twiml}, in order.
   *
   * @throws IllegalArgumentException when it is not well formed, or no messaging response
   */
  public static List<String> texts(String twiml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      var root =
          factory
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(twiml)))
              .getDocumentElement();
      if (!root.getTagName().equals("Response")) {
        throw new IllegalArgumentException("not a response: " + root.getTagName());
      }
      NodeList messages = root.getElementsByTagName("Message");
      return IntStream.range(0, messages.getLength())
          .mapToObj(i -> messages.item(i).getTextContent())
          .toList();
    } catch (SAXException e) {
      throw new IllegalArgumentException("not well-formed XML", e);
    } catch (ParserConfigurationException | IOException e) {
      throw new IllegalStateException("every Java reads XML from memory", e);
    }
  }
}
