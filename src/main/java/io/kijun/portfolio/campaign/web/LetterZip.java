package io.kijun.portfolio.campaign.web;

import io.kijun.portfolio.campaign.Letter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Letters as a ZIP, a file each. */
final class LetterZip {

  private LetterZip() {}

  static byte[] of(List<Letter> letters, LocalDate day) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Set<String> names = new HashSet<>();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Letter letter : letters) {
        ZipEntry entry = new ZipEntry(free(letter.name(), names));
        entry.setTimeLocal(day.atStartOfDay());
        zip.putNextEntry(entry);
        zip.write(Letter.file(letter.text()));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** What two codes have in common once signs are left out must not be one file. */
  private static String free(String name, Set<String> names) {
    String free = name;
    for (int i = 2; !names.add(free.toLowerCase(Locale.ROOT)); i++) {
      free = i + "_" + name;
    }
    return free;
  }
}
