package io.kijun.portfolio.campaign;

import java.nio.charset.StandardCharsets;

/**
 * A letter to a supplier, ready to be sent by people.
 *
 * @param name of its file
 */
public record Letter(String supplier, String name, String text) {

  /**
   * As a file: UTF-8 behind a byte order mark and with Windows' ends of lines, which every editor
   * on Windows shows as it should be; the code pages of Windows lack characters of names.
   */
  public static byte[] file(String text) {
    return ("\uFEFF" + text.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
  }
}
