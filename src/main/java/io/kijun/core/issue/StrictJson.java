package io.kijun.core.issue;

import io.kijun.core.standard.Text;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads JSON (RFC 8259) strictly: UTF-8, one value, no name twice in an object, limited depth and
 * length of numbers. What is wrong comes with line and column.
 */
public final class StrictJson {

  /** How deep arrays and objects may be nested; facts need five levels. */
  public static final int DEEPEST = 50;

  private static final int LONGEST_NUMBER = 100;

  /** Twice what five megabytes of nothing but dates have: a tree of more would fill the memory. */
  private static final long MOST_TOKENS = 1_000_000;

  private static final TokenStreamFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxNumberLength(LONGEST_NUMBER)
                  .maxTokenCount(MOST_TOKENS)
                  .build())
          // names come from outside: a table of them could be filled or made slow
          .disable(JsonFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
          .build();

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Stands in the place of what is not UTF-8. */
  private static final char REPLACEMENT = '\uFFFD';

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Issues issues = Issues.ofRequest();
  private String here = "$";

  private StrictJson() {}

  /** Bytes, of any content, that are read when somebody asks; by one thread at a time. */
  public static final class Parsed {

    private final byte[] bytes;
    private @Nullable WholeRead reading;

    private Parsed(byte[] bytes) {
      this.bytes = bytes;
    }

    private record WholeRead(@Nullable JsonNode tree, List<Issue> issues) {}

    private WholeRead reading() {
      WholeRead known = reading;
      if (known == null) {
        StrictJson json = new StrictJson();
        String text = json.decoded(bytes);
        JsonNode tree = text == null ? null : json.read(text);
        known = new WholeRead(tree, json.issues.all());
        reading = known;
      }
      return known;
    }

    /** The whole; null where the bytes are no JSON. */
    public @Nullable JsonNode tree() {
      return reading().tree;
    }

    /** What is wrong; names that stand twice are reported beside a tree. */
    public List<Issue> issues() {
      return reading().issues;
    }

    /**
     * The tokens, for whoever reads what is right and leaves all else to the tree, which takes
     * several times as long. A name that stands twice is not noticed.
     *
     * @return null where the bytes are not UTF-8 alone
     */
    public @Nullable JsonParser tokens() {
      return StrictJson.tokens(bytes);
    }
  }

  /** Reads bytes, of any content, which are not copied. A UTF-8 byte order mark is skipped. */
  public static Parsed parse(byte[] bytes) {
    return new Parsed(bytes);
  }

  private static @Nullable JsonParser tokens(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    boolean isSound = text.indexOf(REPLACEMENT) < 0 && !text.startsWith("" + BYTE_ORDER_MARK);
    return isSound ? FACTORY.createParser(ObjectReadContext.empty(), text.toCharArray()) : null;
  }

  private @Nullable String decoded(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      wrong(
          IssueCode.INVALID_UTF8,
          positionAfter(text),
          "UTF-8として読み取れません",
          "These bytes are not UTF-8");
      return null;
    }
    return text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : text.substring(1);
  }

  private static Position positionAfter(String text) {
    int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
    return new Position(line, text.length() - text.lastIndexOf('\n'));
  }

  /** From 1, as editors count. */
  private record Position(int line, int column) {
    static Position of(TokenStreamLocation location) {
      return new Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
  }

  private @Nullable JsonNode read(String text) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      JsonToken first = parser.nextToken();
      if (first == null) {
        issues.invalid(IssueCode.EMPTY, "$", "", new Text("内容が空です。", "There is no content."));
        return null;
      }
      JsonNode tree = value(parser, first, "$");
      here = "$";
      if (parser.nextToken() != null) {
        Position place = Position.of(parser.currentTokenLocation());
        wrong(
            IssueCode.TRAILING,
            place,
            "JSONの後ろに余分な内容があります",
            "There is more after the end of the JSON");
        return null;
      }
      return tree;
    } catch (JacksonException e) {
      report(e);
      return null;
    }
  }

  private JsonNode value(JsonParser parser, JsonToken token, String path) {
    return switch (token) {
      case START_OBJECT -> object(parser, path);
      case START_ARRAY -> array(parser, path);
      case VALUE_STRING -> JSON.stringNode(parser.getString());
      case VALUE_NUMBER_INT -> JSON.numberNode(new BigInteger(parser.getString()));
      case VALUE_NUMBER_FLOAT -> JSON.numberNode(Double.parseDouble(parser.getString()));
      case VALUE_TRUE -> JSON.booleanNode(true);
      case VALUE_FALSE -> JSON.booleanNode(false);
      default -> JSON.nullNode();
    };
  }

  private ObjectNode object(JsonParser parser, String path) {
    ObjectNode object = JSON.objectNode();
    here = path;
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      String at = path + "." + Shown.of(name);
      JsonNode value = value(parser, parser.nextToken(), at);
      if (object.has(name)) {
        issues.invalid(
            IssueCode.DUPLICATE_FIELD,
            at,
            name,
            new Text("同じ項目名が2回以上あります。", "The field stands more than once."));
      } else {
        object.set(name, value);
      }
      here = path;
    }
    return object;
  }

  private ArrayNode array(JsonParser parser, String path) {
    ArrayNode array = JSON.arrayNode();
    here = path;
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      boolean nested = token.isStructStart();
      array.add(value(parser, token, nested ? path + "[" + array.size() + "]" : path));
      here = path;
    }
    return array;
  }

  private void report(JacksonException problem) {
    TokenStreamLocation location = problem.getLocation();
    Position place = location == null ? new Position(1, 1) : Position.of(location);
    if (problem instanceof UnexpectedEndOfInputException) {
      wrong(IssueCode.TRUNCATED, place, "JSONが途中で終わっています", "The JSON ends too early");
    } else if (problem instanceof StreamConstraintsException) {
      wrong(
          IssueCode.TOO_COMPLEX,
          place,
          "入れ子が深すぎるか、値が長すぎるか多すぎます",
          "This is too deep, too long or too much");
    } else {
      wrong(IssueCode.MALFORMED_JSON, place, "JSONとして読み取れません", "This is not JSON");
    }
  }

  private void wrong(IssueCode code, Position place, String ja, String en) {
    issues.unreadable(
        code,
        here,
        new Text(
            ja + "（" + place.line() + "行" + place.column() + "列）。",
            en + " (line " + place.line() + ", column " + place.column() + ")."));
  }
}
