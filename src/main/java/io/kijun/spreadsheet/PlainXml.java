package io.kijun.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Reads XML piece by piece, one after the other. Fetches nothing; declarations of namespaces are
 * attributes like others. POI's own would refuse a document type without saying so.
 */
final class PlainXml {

  private final XMLReader reader;

  PlainXml() {
    try {
      this.reader = parser().getXMLReader();
      reader.setFeature("http://xml.org/sax/features/namespace-prefixes", true);
    } catch (SAXException | ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Reads all of a stream; comments and a document type are told, too. */
  void parse(InputStream in, DefaultHandler2 handler) throws IOException, SAXException {
    reader.setProperty("http://xml.org/sax/properties/lexical-handler", handler);
    reader.setContentHandler(handler);
    reader.setErrorHandler(handler);
    reader.setEntityResolver(handler);
    reader.parse(new InputSource(in));
  }

  private static SAXParser parser() throws SAXException, ParserConfigurationException {
    SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
    factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    return factory.newSAXParser();
  }
}
