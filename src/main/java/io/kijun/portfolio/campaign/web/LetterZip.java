package io.kijun.portfolio.campaign.web;

import io.kijun.portfolio.campaign.Letter;
import io.kijun.portfolio.campaign.Letters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Letters as a ZIP, a file each. */
final class LetterZip {

  private LetterZip() {}

  static byte[] of(Letters letters, LocalDate day) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Set<String> names = new HashSet<>();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      letters.each(one -> put(zip, free(one.name(), names), one, day));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, Letter letter, LocalDate day) {
    try {
      ZipEntry entry = new ZipEntry(name);
      entry.setTimeLocal(day.atStartOfDay());
      zip.putNextEntry(entry);
      zip.write(Letter.file(letter.text()));
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
