package io.kijun.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.transform.TransformerException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * The threaded comments of a sheet. Excel shows a thread in the place of the comment at its cell,
 * so that what is written there would never be seen: such threads become part of the comment.
 */
final class ThreadedNotes {

  private static final String RELATION =
      "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment";

  private final Map<PackagePart, Document> parts = new LinkedHashMap<>();
  private boolean changed;

  ThreadedNotes(XSSFSheet sheet) {
    for (POIXMLDocumentPart.RelationPart relation : sheet.getRelationParts()) {
      if (relation.getRelationship().getRelationshipType().equals(RELATION)) {
        PackagePart part = relation.getDocumentPart().getPackagePart();
        parts.put(part, read(part));
      }
    }
  }

  private static Document read(PackagePart part) {
    try (InputStream in = part.getInputStream()) {
      return DocumentHelper.readDocument(in);
    } catch (IOException | SAXException e) {
      throw new IllegalArgumentException("threaded comments that cannot be read", e);
    }
  }

  /** Takes out the thread of a cell; what it says, empty where there is none. */
  String takeOut(CellAddress at) {
    List<String> said = new ArrayList<>();
    for (Document document : parts.values()) {
      for (Node node : List.copyOf(children(document.getDocumentElement()))) {
        if (node instanceof Element thread && isAt(thread, at)) {
          said.add(thread.getTextContent().strip());
          thread.getParentNode().removeChild(thread);
          changed = true;
        }
      }
    }
    return String.join("\n", said);
  }

  private static boolean isAt(Element thread, CellAddress at) {
    return at.equals(CellAddresses.cell(thread.getAttribute("ref").strip()));
  }

  private static List<Node> children(Element root) {
    List<Node> children = new ArrayList<>();
    for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
      children.add(node);
    }
    return children;
  }

  /** Writes back what is left. */
  void write() {
    if (changed) {
      parts.forEach(ThreadedNotes::write);
    }
  }

  private static void write(PackagePart part, Document document) {
    part.clear();
    try (OutputStream out = part.getOutputStream()) {
      XMLHelper.newTransformer().transform(new DOMSource(document), new StreamResult(out));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (TransformerException e) {
      throw new IllegalStateException(e);
    }
  }
}
