package io.kijun.core.evaluation.comparison;

import io.kijun.core.criterion.EvidenceField;
import io.kijun.core.evidence.FactsDifference;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.Verdict;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Says in a sentence what is known otherwise than before. */
final class FactWords {

  private FactWords() {}

  static Text of(FactsDifference one) {
    Text subject = subject(one);
    JsonNode before = one.before();
    JsonNode after = one.after();
    boolean whole = one.field() == null && (isThing(before) || isThing(after));
    if (whole || one.kind() == FactsDifference.Kind.EVENT) {
      return before == null ? BecauseWords.isNew(subject) : BecauseWords.isGone(subject);
    }
    return BecauseWords.changed(subject, given(before), given(after));
  }

  /** An entry or a declaration as a whole, which comes or goes. */
  private static boolean isThing(@Nullable JsonNode value) {
    return value != null && value.isObject();
  }

  private static Text subject(FactsDifference one) {
    String code = one.subject();
    return switch (one.kind()) {
      case PROFILE -> new Text("企業属性「" + code + "」", "profile fact “" + code + "”");
      case EVENT -> {
        String day = day(one);
        yield new Text("発生事象「" + code + "」（" + day + "）", "event “" + code + "” on " + day);
      }
      case DECLARATION, EVIDENCE -> {
        boolean declared = one.kind() == FactsDifference.Kind.DECLARATION;
        Text thing =
            declared
                ? new Text("自己申告「" + code + "」", "declaration on “" + code + "”")
                : new Text("証跡「" + code + "」", "evidence “" + code + "”");
        Text field = field(one.field());
        yield field == null
            ? thing
            : new Text(thing.ja() + "の" + field.ja(), field.en() + " of " + thing.en());
      }
    };
  }

  private static String day(FactsDifference event) {
    JsonNode day = event.before() == null ? event.after() : event.before();
    return day == null ? "" : day.asString();
  }

  private static @Nullable Text field(@Nullable String name) {
    if (name == null) {
      return null;
    }
    return switch (name) {
      case "status" -> new Text("申告", "status");
      case "reason" -> new Text("理由", "reason");
      case "acceptedUntil" -> new Text("承認の期限", "acceptance");
      default ->
          Arrays.stream(EvidenceField.values())
              .map(EvidenceField::label)
              .filter(label -> label.en().equals(name))
              .findFirst()
              .orElse(new Text(name, name));
    };
  }

  private static Text given(@Nullable JsonNode value) {
    if (value == null || (value.isArray() && value.isEmpty())) {
      return BecauseWords.NOTHING;
    }
    if (value.isBoolean()) {
      return value.booleanValue() ? new Text("はい", "yes") : new Text("いいえ", "no");
    }
    if (value.isArray()) {
      String all = value.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
      return new Text(all, all);
    }
    String text = value.asString("");
    return verdict(text).map(Verdict::label).orElse(new Text(text, text));
  }

  private static Optional<Verdict> verdict(String name) {
    return Arrays.stream(Verdict.values()).filter(one -> one.name().equals(name)).findFirst();
  }
}
