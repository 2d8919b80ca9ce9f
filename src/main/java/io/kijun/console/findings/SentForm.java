package io.kijun.console.findings;

import io.kijun.core.issue.StrictJson;
import io.kijun.runtime.PlainJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a form sends, as the use cases take it from the API. */
final class SentForm {

  private SentForm() {}

  /** The fields of these names that are not blank. */
  static StrictJson.Parsed of(Map<String, String> given, List<String> fields) {
    Map<String, String> sent = new LinkedHashMap<>();
    for (String name : fields) {
      String value = given.getOrDefault(name, "").strip();
      if (!value.isEmpty()) {
        sent.put(name, value);
      }
    }
    return StrictJson.parse(PlainJson.bytes(sent));
  }
}
