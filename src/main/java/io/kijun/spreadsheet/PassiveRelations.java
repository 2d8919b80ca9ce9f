package io.kijun.spreadsheet;

import java.util.Locale;
import java.util.Set;

/**
 * What a part may relate to: a list of what is known to be passive, so that what a later Excel
 * brings is refused until somebody has looked at it. A link to a page or an address stays: nothing
 * happens until it is clicked.
 */
final class PassiveRelations {

  /** The last words of the types of relations to what is passive, in lower case. */
  private static final Set<String> KINDS =
      Set.of(
          "officedocument",
          "extended-properties",
          "core-properties",
          "custom-properties",
          "thumbnail",
          "worksheet",
          "chartsheet",
          "styles",
          "theme",
          "themeoverride",
          "sharedstrings",
          "calcchain",
          "sheetmetadata",
          "printersettings",
          "comments",
          "threadedcomment",
          "person",
          "vmldrawing",
          "drawing",
          "image",
          "chart",
          "chartex",
          "chartusershapes",
          "chartstyle",
          "chartcolorstyle",
          "diagramdata",
          "diagramlayout",
          "diagramquickstyle",
          "diagramcolors",
          "diagramdrawing",
          "table",
          "pivottable",
          "pivotcachedefinition",
          "pivotcacherecords",
          "slicer",
          "slicercache",
          "timeline",
          "timelinecache",
          "namedsheetview",
          "featurepropertybag",
          "customxml",
          "customxmlprops",
          "classificationlabels");

  /** The vocabularies of what Office and SharePoint keep in a workbook as custom XML. */
  private static final Set<String> KNOWN_XML =
      Set.of(
          "http://schemas.microsoft.com/office/2006/metadata/contentType",
          "http://schemas.microsoft.com/office/2006/metadata/properties",
          "http://schemas.microsoft.com/office/2006/metadata/longProperties",
          "http://schemas.microsoft.com/office/2006/metadata/customXsn",
          "http://schemas.microsoft.com/office/2006/coverPageProps",
          "http://schemas.microsoft.com/office/2020/mipLabelMetadata",
          "http://schemas.microsoft.com/sharepoint/events",
          "http://schemas.microsoft.com/sharepoint/v3/contenttype/forms",
          "http://schemas.openxmlformats.org/officeDocument/2006/bibliography",
          "http://schemas.openxmlformats.org/officeDocument/2006/customXml",
          "http://schemas.titus.com/TitusProperties/",
          "http://www.boldonjames.com/2008/01/sie/internal/label");

  private PassiveRelations() {}

  /** Whether a relation within the file leads to what is passive. */
  static boolean isPassive(Relation relation) {
    return relation.kind().equals("hyperlink") || KINDS.contains(relation.kind());
  }

  /** Whether a relation out of the file is a link to click on. */
  static boolean isLinkToPage(Relation relation) {
    return relation.kind().equals("hyperlink") && isPage(relation.target());
  }

  /** Whether it is the address of a page or of a mailbox. */
  static boolean isPage(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    return lower.startsWith("http://")
        || lower.startsWith("https://")
        || lower.startsWith("mailto:");
  }

  /** Whether custom XML is of a vocabulary that Office itself writes. */
  static boolean isKnownXml(String vocabulary) {
    return KNOWN_XML.contains(vocabulary);
  }

  /** A part that is no XML may be a picture, or what a printer is told; by its key. */
  static boolean isPassiveBinary(String part) {
    String folder = "/" + part.substring(0, part.lastIndexOf('/') + 1);
    return folder.endsWith("/media/")
        || folder.endsWith("/printersettings/")
        || part.startsWith("docprops/thumbnail");
  }
}
