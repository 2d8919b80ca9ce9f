package io.kijun.supplier.checksheet.received.jobs;

import io.kijun.core.standard.Text;
import io.kijun.spreadsheet.WorkbookFolder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * The name of a file in a ZIP, whole, with its folders. Windows writes Japanese names in CP932
 * without saying so.
 */
record EntryName(String whole) {

  private static final Charset CP932 = Charset.forName("windows-31j");

  /** The name that bytes write: UTF-8 where they are that, else CP932. */
  static EntryName of(byte[] bytes) {
    return decoded(bytes, StandardCharsets.UTF_8)
        .or(() -> decoded(bytes, CP932))
        .orElseGet(() -> new EntryName(new String(bytes, StandardCharsets.ISO_8859_1)));
  }

  private static Optional<EntryName> decoded(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          new EntryName(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString()));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Without its folders. */
  String last() {
    return whole.substring(whole.lastIndexOf('/') + 1);
  }

  /** Whether it is no file of anybody's, but one that a system leaves beside them. */
  boolean isLeftBeside() {
    return whole.startsWith("__MACOSX/")
        || whole.contains("/__MACOSX/")
        || WorkbookFolder.isLeftBeside(last());
  }

  /** Why a file of this name is not looked into. */
  Optional<Text> refusal() {
    String lower = last().toLowerCase(Locale.ROOT);
    if (leadsElsewhere()) {
      return Optional.of(
          new Text(
              "ファイル名に「..」「\\」や先頭の「/」などがあります。ZIPを作り直してください。",
              "The name has .., a backslash or a slash in front; make the ZIP anew."));
    }
    if (lower.endsWith(".zip")) {
      return Optional.of(
          new Text(
              "ZIPの中のZIPは読みません。中のファイルを取り出してください。",
              "A ZIP in a ZIP is not looked into; take its files out."));
    }
    return lower.endsWith(".xlsx")
        ? Optional.empty()
        : Optional.of(new Text("チェックシート（.xlsx）ではありません。", "This is no check sheet (.xlsx)."));
  }

  private boolean leadsElsewhere() {
    return whole.startsWith("/")
        || whole.indexOf('\\') >= 0
        || whole.indexOf(':') >= 0
        || whole.chars().anyMatch(Character::isISOControl)
        || ("/" + whole + "/").contains("/../")
        || ("/" + whole + "/").contains("/./");
  }
}
