package io.kijun.supplier.checksheet.out;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.MadeOnce;
import io.kijun.shipped.Shipped;
import io.kijun.supplier.checksheet.SheetLanguage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Excel offers to repair a file that other programs open without a word (ECMA-376, part 1, 18). */
class WhatExcelDemandsTests {

  /** Characters of a title and of a text that appear beside a cell. */
  private static final Map<String, Integer> LONGEST =
      Map.of("promptTitle", 32, "prompt", 255, "errorTitle", 32, "error", 255);

  private static Map<String, Element> parts(byte[] file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    Map<String, Element> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().startsWith("xl/worksheets/sheet")) {
          var part = new ByteArrayInputStream(zip.readAllBytes());
          parts.put(entry.getName(), factory.newDocumentBuilder().parse(part).getDocumentElement());
        }
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return parts;
  }

  private static List<Element> all(Element part, String tag) {
    NodeList found = part.getElementsByTagName(tag);
    List<Element> all = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      all.add((Element) found.item(i));
    }
    return all;
  }

  @ParameterizedTest
  @EnumSource
  void aSheetIsOpenedWithoutRepair(SheetLanguage language) throws Exception {
    byte[] file = MadeOnce.CHECK_SHEETS.sheet(Shipped.ruleset(), language, SheetRecipient.NOBODY);
    Map<String, Element> parts = parts(file);
    assertThat(parts).hasSize(7);
    parts.forEach(
        (name, part) -> {
          columnsRowsAndCellsAreInOrder(name, part);
          whatAppearsBesideCellsIsShort(name, part);
        });
  }

  private static void columnsRowsAndCellsAreInOrder(String name, Element part) {
    assertThat(all(part, "col"))
        .as(name)
        .extracting(column -> Integer.parseInt(column.getAttribute("min")))
        .doesNotHaveDuplicates()
        .isSorted();
    assertThat(all(part, "row"))
        .as(name)
        .isNotEmpty()
        .extracting(row -> Integer.parseInt(row.getAttribute("r")))
        .doesNotHaveDuplicates()
        .isSorted();
    for (Element row : all(part, "row")) {
      assertThat(all(row, "c"))
          .as(name)
          .extracting(cell -> (int) new CellReference(cell.getAttribute("r")).getCol())
          .doesNotHaveDuplicates()
          .isSorted();
    }
  }

  private static void whatAppearsBesideCellsIsShort(String name, Element part) {
    for (Element choice : all(part, "dataValidation")) {
      LONGEST.forEach(
          (attribute, most) ->
              assertThat(choice.getAttribute(attribute)).as(name).hasSizeLessThanOrEqualTo(most));
      assertThat(all(choice, "formula1"))
          .as(name)
          .allMatch(formula -> formula.getTextContent().length() <= 255);
    }
  }
}
