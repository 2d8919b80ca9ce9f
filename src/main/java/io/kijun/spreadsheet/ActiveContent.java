package io.kijun.spreadsheet;

import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Looks at one part for what acts or fetches: its relations, elements, attributes and formulas. */
final class ActiveContent extends DefaultHandler {

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
          "script",
          "macrosheet",
          "dialogsheet",
          "webextension",
          "taskpanes",
          "volType",
          "DataMashup");

  /** Where a pivot table has its data from; with an id that is another workbook. */
  private static final Set<String> SOURCES = Set.of("worksheetSource", "rangeSet");

  private static final Set<String> FORMULAS =
      Set.of(
          "f",
          "formula",
          "formula1",
          "formula2",
          "definedName",
          "calculatedColumnFormula",
          "totalsRowFormula");

  private static final Set<String> MACRO_NAMES = Set.of("xlm", "function", "vbProcedure");

  private final String part;
  private final Supplier<String> shown;
  private final ActiveParts all;
  private final StringBuilder formula = new StringBuilder();
  private @Nullable String cell;
  private boolean inFormula;
  private boolean begun;

  /**
   * Looks at a part.
   *
   * @param part its key
   * @param shown the sheet or the part, to be shown; asked for only where it is refused
   * @param all where it is told
   */
  ActiveContent(String part, Supplier<String> shown, ActiveParts all) {
    this.part = part;
    this.shown = shown;
    this.all = all;
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    if (!begun) {
      begun = true;
      all.root(part, uri);
    }
    String reference = attributes.getValue("r");
    cell = local.equals("c") ? reference : cell;
    if (local.equals("Relationship")) {
      all.check(new Relations(part).of(attributes));
    }
    if (ACTIVE_ELEMENTS.contains(local)) {
      act(attributes.getValue("ref"), local);
    }
    if (local.equals("cacheSource") && !"worksheet".equals(attributes.getValue("type"))) {
      act(null, "cacheSource " + attributes.getValue("type"));
    }
    for (int i = 0; i < attributes.getLength(); i++) {
      checkAttribute(local, attributes.getLocalName(i), attributes.getValue(i));
    }
    inFormula = FORMULAS.contains(local);
    formula.setLength(0);
  }

  private void checkAttribute(String element, String name, String value) {
    boolean link =
        name.equals("href")
            && !value.isEmpty()
            && !value.startsWith("#")
            && !PassiveRelations.isPage(value);
    boolean macro = name.equals("macro") && !value.isEmpty();
    boolean macroName = MACRO_NAMES.contains(name) && (value.equals("1") || value.equals("true"));
    boolean elsewhere = name.equals("id") && SOURCES.contains(element);
    if (link || macro || macroName || elsewhere) {
      act(null, value.isEmpty() || macroName ? name : value);
    }
  }

  @Override
  public void characters(char[] text, int start, int length) {
    if (inFormula) {
      formula.append(text, start, length);
    }
  }

  @Override
  public void endElement(String uri, String local, String name) {
    if (inFormula && ActiveFormula.is(formula)) {
      act(local.equals("f") ? cell : null, formula.toString());
    }
    inFormula = false;
  }

  private void act(@Nullable String at, String what) {
    boolean isCell = at != null && CellAddresses.cell(at.strip()) != null;
    all.found().add(shown.get(), isCell ? at : null, what);
  }
}
