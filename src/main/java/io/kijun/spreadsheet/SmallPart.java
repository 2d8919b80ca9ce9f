package io.kijun.spreadsheet;

import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;

/** A part that is looked at before anything is known to be sound; a document type ends it. */
abstract class SmallPart extends DefaultHandler2 {

  @Override
  public void startDTD(String name, @Nullable String publicId, @Nullable String systemId)
      throws SAXException {
    throw new SAXException("a document type");
  }
}
