package io.kijun.core.ruleset;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.kijun.core.standard.CanonicalJson;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Hash;
import io.kijun.core.standard.Standard;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * An immutable set of workbooks and DRL (ルールセット), named by the hash of its content: the typed model
 * with the position and shown text of every value, never the bytes of the files.
 */
public final class Ruleset {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
          .enable(SerializationFeature.INDENT_OUTPUT)
          .addModule(
              new SimpleModule().addDeserializer(CriterionRow.class, new CriterionRowReader()))
          .build();

  /** The content as JSON: the standard, and the DRL files by name. */
  private record Content(Standard standard, Map<String, String> rules) {
    private Content {
      Objects.requireNonNull(standard, "standard");
      Objects.requireNonNull(rules, "rules");
    }
  }

  private final Content content;
  private final byte[] canonical;
  private final RulesetHash hash;

  private Ruleset(Content content, byte[] canonical) {
    this.content = content;
    this.canonical = canonical;
    this.hash = new RulesetHash(Hash.of(canonical).value());
  }

  /**
   * The ruleset of a checked standard.
   *
   * @param rules the text of the DRL files that belong to it, by file name
   */
  public static Ruleset of(Standard standard, Map<String, String> rules) {
    Content content = new Content(standard, new TreeMap<>(rules));
    return new Ruleset(content, CanonicalJson.bytes(MAPPER.valueToTree(content)));
  }

  /**
   * Reads what {@link #canonical()} or {@link #readable()} wrote. The hash is of what is read, also
   * where a later model knows more than it says.
   *
   * @throws tools.jackson.core.JacksonException where the bytes are no ruleset
   */
  public static Ruleset read(byte[] json) {
    JsonNode tree = MAPPER.readTree(json);
    return new Ruleset(MAPPER.treeToValue(tree, Content.class), CanonicalJson.bytes(tree));
  }

  /**
   * Reads a ruleset whose hash is known. Bytes of that hash are canonical: they are not written
   * again to take the hash of.
   *
   * @return as {@link #read(byte[])} does, of another hash where the bytes say something else
   * @throws tools.jackson.core.JacksonException where the bytes are no ruleset
   */
  public static Ruleset read(byte[] json, RulesetHash known) {
    return Hash.of(json).equals(known.hash())
        ? new Ruleset(MAPPER.readValue(json, Content.class), json.clone())
        : read(json);
  }

  public Standard standard() {
    return content.standard();
  }

  /** The text of the DRL files, by name. */
  public Map<String, String> rules() {
    return content.rules();
  }

  /** What names it for good. */
  public RulesetHash hash() {
    return hash;
  }

  /** Its short name. */
  public RulesetId id() {
    return hash.id();
  }

  /** The canonical JSON (RFC 8785) that the hash is taken of. */
  public byte[] canonical() {
    return Arrays.copyOf(canonical, canonical.length);
  }

  /** The same content, indented: the text to review in a diff. */
  public String readable() {
    JsonNode tree = MAPPER.readTree(canonical);
    return MAPPER.writeValueAsString(tree) + "\n";
  }
}
