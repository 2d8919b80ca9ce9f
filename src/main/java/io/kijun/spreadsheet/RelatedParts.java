package io.kijun.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.opc.ZipPackagePart;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.jspecify.annotations.Nullable;

/** The parts of a workbook by what they are to it, as its package relates them. */
final class RelatedParts {

  private final OPCPackage related;
  private final PackagePart main;
  private final PartReaders read;
  private final Map<String, PackageRelationship> byId = new HashMap<>();
  private final Map<String, PackagePart> byType = new HashMap<>();

  /** A sheet with its cells. */
  record NamedSheet(String name, RawSheet cells) {}

  RelatedParts(OPCPackage related, PartReaders read) throws InvalidFormatException {
    this.related = related;
    this.read = read;
    this.main =
        Objects.requireNonNull(
            related.getPart(
                related
                    .getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT)
                    .getRelationship(0)));
    for (PackageRelationship one : main.getRelationships()) {
      if (one.getTargetMode() == TargetMode.INTERNAL) {
        PackagePart part = target(one);
        if (part != null) {
          byId.put(one.getId(), one);
          byType.put(one.getRelationshipType(), part);
        }
      }
    }
  }

  private @Nullable PackagePart target(PackageRelationship relation) throws InvalidFormatException {
    return related.getPart(PackagingURIHelper.createPartName(relation.getTargetURI()));
  }

  private static String name(PackagePart part) {
    return ((ZipPackagePart) part).getZipArchive().getName();
  }

  /** All sheets in their order; those without a part are left out. */
  List<NamedSheet> sheets() throws InvalidFormatException {
    List<NamedSheet> sheets = new ArrayList<>();
    for (SheetList.Sheet sheet : read.get(name(main), SheetList.class).sheets()) {
      PackageRelationship relation = byId.get(sheet.relation());
      String type = relation == null ? "" : relation.getRelationshipType();
      if (relation != null && type.equals(XSSFRelation.WORKSHEET.getRelation())) {
        PackagePart part = Objects.requireNonNull(target(relation));
        sheets.add(new NamedSheet(sheet.name(), read.get(name(part), RawSheet.class)));
      } else if (type.equals(XSSFRelation.CHARTSHEET.getRelation())) {
        sheets.add(new NamedSheet(sheet.name(), RawSheet.EMPTY));
      }
    }
    return sheets;
  }

  SharedTexts texts() {
    PackagePart part = byType.get(XSSFRelation.SHARED_STRINGS.getRelation());
    PackagePart found = part == null ? ofType(XSSFRelation.SHARED_STRINGS) : part;
    return new SharedTexts(
        found == null ? null : read.get(name(found), ReadOnlySharedStringsTable.class));
  }

  /** Styles that nothing leads to are a sign of damage, as they are to POI. */
  NumberFormats formats() {
    PackagePart part = byType.get(XSSFRelation.STYLES.getRelation());
    if (part == null && ofType(XSSFRelation.STYLES) != null) {
      throw new IllegalArgumentException("styles without a relation");
    }
    return part == null ? new NumberFormats() : read.get(name(part), NumberFormats.class);
  }

  private @Nullable PackagePart ofType(XSSFRelation kind) {
    return related.getPartsByContentType(kind.getContentType()).stream().findFirst().orElse(null);
  }
}
