package io.kijun.benchmark;

import io.kijun.fixture.FilledSheet;
import io.kijun.supplier.checksheet.EvidenceQuestion;
import io.kijun.supplier.checksheet.Questionnaire;
import io.kijun.supplier.checksheet.SheetLanguage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Sheets as suppliers send them back. One is filled in whole; for the others its stamps are
 * replaced, for that costs a hundredth of filling in a workbook.
 */
final class ReturnedSheets {

  private static final String TEXTS = "xl/sharedStrings.xml";
  private static final String START = "kijun-check-sheet/1;start;";

  private final byte[] filled;
  private final Stamp stamp;

  /** Who a sheet is for, and its code: the parts of its stamps that differ. */
  record Stamp(String supplier, String code) {}

  /** Of a sheet in Japanese that was sent out. */
  ReturnedSheets(byte[] sent) throws IOException {
    this.stamp = stamp(sent);
    this.filled = fill(sent);
  }

  private static byte[] fill(byte[] sent) {
    Questionnaire asked = Questionnaire.of(RealStandard.standard());
    FilledSheet sheet = FilledSheet.of(sent).by("総務 佐藤");
    asked.profile().forEach(one -> sheet.put("company", one.id(), "answer", "はい"));
    asked.items().forEach(item -> sheet.put("marks", item.id(), "answer", "○"));
    String day = LocalDate.now(ZoneId.of("Asia/Tokyo")).minusDays(20).toString();
    for (EvidenceQuestion question : asked.evidence()) {
      sheet.put(
          "grounds",
          question.id(),
          "answer",
          SheetLanguage.JA.of(question.inWords(question.answers().get(0))));
      sheet.put("grounds", question.id(), "document", "規程集 " + question.no() + " 第3版");
      if (question.isDated()) {
        sheet.put("grounds", question.id(), "dates", day);
      }
    }
    return sheet.bytes();
  }

  static Stamp stamp(byte[] sheet) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(sheet))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(TEXTS)) {
          String texts = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
          int start = texts.indexOf(START);
          String[] parts = texts.substring(start, texts.indexOf('<', start)).split(";", -1);
          return new Stamp(parts[3], parts[5]);
        }
      }
    }
    throw new IllegalStateException("no stamp");
  }

  /** What comes back instead of a sheet that was sent out. */
  byte[] insteadOf(byte[] sent) throws IOException {
    Stamp other = stamp(sent);
    ByteArrayOutputStream made = new ByteArrayOutputStream(filled.length);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(filled));
        ZipOutputStream out = new ZipOutputStream(made)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        if (entry.getName().equals(TEXTS)) {
          String texts = new String(in.readAllBytes(), StandardCharsets.UTF_8);
          out.write(
              texts
                  .replace(";" + stamp.supplier() + ";", ";" + other.supplier() + ";")
                  .replace(";" + stamp.code() + "<", ";" + other.code() + "<")
                  .getBytes(StandardCharsets.UTF_8));
        } else {
          in.transferTo(out);
        }
        out.closeEntry();
      }
    }
    return made.toByteArray();
  }
}
