package io.kijun.spreadsheet;

import io.kijun.core.standard.Text;
import io.kijun.spreadsheet.UploadCheck.Kind;
import io.kijun.spreadsheet.UploadCheck.Rejection;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Refuses what does something when a workbook is opened, or fetches something: links to other
 * workbooks, macros, embedded objects, data from elsewhere. Rules need none of it, no hash of the
 * rules covers it, and approvers open these files. What a part may relate to is a list of what is
 * known to be passive, so that what a later Excel brings is refused until somebody has looked at
 * it. A link to a page or an address stays: nothing happens until it is clicked.
 */
final class ActiveContent extends DefaultHandler {

  private static final int LONGEST_SHOWN = 200;

  /** The last words of the types of relations to what is passive, in lower case. */
  private static final Set<String> PASSIVE =
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
          "chartusershapes",
          "chartstyle",
          "chartcolorstyle",
          "table",
          "customxml",
          "customxmlprops",
          "classificationlabels");

  private static final Set<String> ACTIVE_ELEMENTS =
      Set.of(
          "oleObject",
          "oleLink",
          "control",
          "externalReference",
          "externalBook",
          "externalData",
          "ddeLink",
          "ddeItem",
          "connection",
          "queryTable",
          "webPublishItem",
          "customUI",
          "FmlaMacro",
          "script");

  private static final Set<String> FORMULAS =
      Set.of("f", "formula", "formula1", "formula2", "definedName", "calculatedColumnFormula");

  private static final Set<String> MACRO_NAMES = Set.of("xlm", "function", "vbProcedure");

  private final Supplier<String> shown;
  private final StringBuilder formula = new StringBuilder();
  private @Nullable String cell;
  private boolean inFormula;

  /**
   * Looks at a part.
   *
   * @param shown the sheet or the part, to be shown; asked for only where it is refused
   */
  ActiveContent(Supplier<String> shown) {
    this.shown = shown;
  }

  /** A part that is no XML may be a picture, or what a printer is told. */
  static void checkBinary(String part, Supplier<String> shown) throws PackageRefused {
    String name = part.toLowerCase(Locale.ROOT);
    boolean passive =
        name.startsWith("xl/media/")
            || name.startsWith("xl/printersettings/")
            || name.startsWith("docprops/thumbnail");
    if (!passive) {
      throw refusal(shown.get(), null, part);
    }
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    String reference = attributes.getValue("r");
    cell = local.equals("c") && reference != null ? reference : cell;
    if (local.equals("Relationship")) {
      checkRelation(attributes);
    }
    if (ACTIVE_ELEMENTS.contains(local)) {
      String at = attributes.getValue("ref");
      throw refused(at, local);
    }
    for (int i = 0; i < attributes.getLength(); i++) {
      checkAttribute(attributes.getLocalName(i), attributes.getValue(i));
    }
    inFormula = FORMULAS.contains(local);
    formula.setLength(0);
  }

  private void checkRelation(Attributes relation) throws SAXException {
    String type = String.valueOf(relation.getValue("Type"));
    String last = type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    String target = String.valueOf(relation.getValue("Target"));
    boolean outside =
        "External".equalsIgnoreCase(relation.getValue("TargetMode"))
            || target.contains(":")
            || target.contains("\\")
            || target.startsWith("//");
    boolean link = last.equals("hyperlink") && (!outside || isPage(target));
    if (!link && (outside || !PASSIVE.contains(last))) {
      throw refused(null, outside ? target : last);
    }
  }

  private static boolean isPage(String target) {
    String lower = target.toLowerCase(Locale.ROOT);
    return lower.startsWith("http://")
        || lower.startsWith("https://")
        || lower.startsWith("mailto:");
  }

  private void checkAttribute(String name, String value) throws SAXException {
    boolean link =
        name.equals("href") && !value.isEmpty() && !value.startsWith("#") && !isPage(value);
    boolean macro = name.equals("macro") && !value.isEmpty();
    boolean macroName = MACRO_NAMES.contains(name) && (value.equals("1") || value.equals("true"));
    if (link || macro || macroName) {
      throw refused(null, value.isEmpty() || macroName ? name : value);
    }
  }

  @Override
  public void characters(char[] text, int start, int length) {
    if (inFormula) {
      formula.append(text, start, length);
    }
  }

  @Override
  public void endElement(String uri, String local, String name) throws SAXException {
    if (inFormula && ActiveFormula.is(formula)) {
      throw refused(local.equals("f") ? cell : null, formula.toString());
    }
    inFormula = false;
  }

  private SAXException refused(@Nullable String at, String found) {
    return new SAXException(refusal(shown.get(), at, found));
  }

  private static PackageRefused refusal(String sheet, @Nullable String at, String found) {
    return new PackageRefused(
        new Rejection(
            Kind.ACTIVE,
            sheet,
            at,
            new Text(
                "ほかのブックへのリンク、埋め込みオブジェクト、外部データ、マクロなどを含むブックは受け付けません。" + "リンクの解除や削除をして保存し直してください。",
                "Workbooks with links to other workbooks, embedded objects, data from elsewhere,"
                    + " macros and the like are not accepted; remove them and save it again."),
            found.length() > LONGEST_SHOWN ? found.substring(0, LONGEST_SHOWN) : found));
  }
}
