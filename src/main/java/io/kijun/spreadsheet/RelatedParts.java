package io.kijun.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.opc.ZipPackagePart;
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

  /** The main part. */
  SheetList list() {
    return read.get(name(main), SheetList.class)
        .filter(list -> !list.isBroken())
        .orElseThrow(() -> new IllegalArgumentException("no list of sheets"));
  }

  /** All sheets in their order; those without a part are lost, not empty. */
  List<NamedSheet> sheets() throws InvalidFormatException {
    List<NamedSheet> sheets = new ArrayList<>();
    for (SheetList.Sheet sheet : list().sheets()) {
      PackageRelationship relation = byId.get(sheet.relation());
      String type = relation == null ? "" : relation.getRelationshipType();
      boolean isChart = type.equals(XSSFRelation.CHARTSHEET.getRelation());
      sheets.add(new NamedSheet(sheet.name(), isChart ? RawSheet.EMPTY : sheet(relation)));
    }
    return sheets;
  }

  private RawSheet sheet(@Nullable PackageRelationship relation) throws InvalidFormatException {
    PackagePart part = relation == null ? null : target(relation);
    return part == null
        ? RawSheet.LOST
        : read.get(name(part), RawSheet.class).orElse(RawSheet.LOST);
  }

  /** Where there are none, each cell that names one tells so. */
  SharedTexts texts() {
    return find(XSSFRelation.SHARED_STRINGS, SharedTexts.class).orElseGet(SharedTexts::new);
  }

  /** Where there are none, each number that has a style tells so. */
  NumberFormats formats() {
    return find(XSSFRelation.STYLES, NumberFormats.class).orElseGet(NumberFormats::new);
  }

  private <T extends SpreadsheetPart> Optional<T> find(XSSFRelation kind, Class<T> reader) {
    PackagePart part = byType.get(kind.getRelation());
    PackagePart found = part == null ? ofType(kind) : part;
    return found == null ? Optional.empty() : read.get(name(found), reader);
  }

  private @Nullable PackagePart ofType(XSSFRelation kind) {
    return related.getPartsByContentType(kind.getContentType()).stream().findFirst().orElse(null);
  }
}
