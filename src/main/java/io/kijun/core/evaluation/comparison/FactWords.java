package io.kijun.core.evaluation.comparison;

import io.kijun.core.criterion.EvidenceField;
import io.kijun.core.evidence.FactsDifference;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.Verdict;
import io.kijun.core.standard.Vocabulary;
import io.kijun.core.standard.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Says in a sentence what is known otherwise than before, in the words of a standard. */
final class FactWords {

  private static final Text YES = new Text("有", "yes");
  private static final Text NO = new Text("無", "no");
  private static final Text DONE = new Text("済", "established");
  private static final Text NOT_DONE = new Text("未整備", "not established");

  private final Map<String, Text> names = new HashMap<>();
  private final Map<String, Text> profile = new HashMap<>();
  private final Map<String, Text> events = new HashMap<>();

  FactWords(Vocabulary vocabulary) {
    for (List<Word> words :
        List.of(vocabulary.audiences(), vocabulary.scopes(), vocabulary.contents())) {
      words.forEach(word -> names.put(word.code(), word.label()));
    }
    vocabulary.occasions().forEach(one -> names.put(one.code(), one.label()));
    vocabulary.profile().forEach(one -> profile.put(one.code(), one.label()));
    vocabulary.events().forEach(one -> events.put(one.code(), one.label()));
    for (Verdict status : Verdict.values()) {
      names.put(status.name(), status.label());
    }
  }

  Text of(FactsDifference one) {
    Text subject = subject(one);
    JsonNode before = one.before();
    JsonNode after = one.after();
    boolean whole = one.field() == null && (isThing(before) || isThing(after));
    if (whole || one.kind() == FactsDifference.Kind.EVENT) {
      return before == null ? BecauseWords.isNew(subject) : BecauseWords.isGone(subject);
    }
    return BecauseWords.changed(subject, given(one, before), given(one, after));
  }

  /** An entry or a declaration as a whole, which comes or goes. */
  private static boolean isThing(@Nullable JsonNode value) {
    return value != null && value.isObject();
  }

  private Text subject(FactsDifference one) {
    String code = one.subject();
    Text field = field(one.field());
    return switch (one.kind()) {
      case TIER -> new Text("取引先区分", "the supplier's tier");
      case PROFILE -> {
        Text name = profile.getOrDefault(code, new Text(code, code));
        yield new Text("企業属性「" + name.ja() + "」", "profile fact “" + name.en() + "”");
      }
      case EVENT -> {
        Text name = events.getOrDefault(code, new Text(code, code));
        String day = day(one);
        yield new Text(
            "発生事象「" + name.ja() + "」（" + day + "）", "event “" + name.en() + "” on " + day);
      }
      case DECLARATION -> of(new Text("自己申告（No." + code + "）", "declaration on " + code), field);
      case EVIDENCE -> of(new Text("証跡「" + code + "」", "evidence “" + code + "”"), field);
    };
  }

  private static Text of(Text thing, @Nullable Text field) {
    return field == null
        ? thing
        : new Text(thing.ja() + "の" + field.ja(), field.en() + " of " + thing.en());
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
      case "status" -> new Text("答え", "status");
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

  private Text given(FactsDifference one, @Nullable JsonNode value) {
    if (value == null || (value.isArray() && value.isEmpty())) {
      return BecauseWords.NOTHING;
    }
    if (value.isBoolean()) {
      boolean profiled = one.kind() == FactsDifference.Kind.PROFILE;
      Text yes = profiled ? YES : DONE;
      return value.booleanValue() ? yes : profiled ? NO : NOT_DONE;
    }
    if (!value.isArray()) {
      return name(value);
    }
    List<Text> all = new ArrayList<>();
    value.valueStream().forEach(part -> all.add(name(part)));
    return new Text(
        all.stream().map(Text::ja).collect(Collectors.joining("、")),
        all.stream().map(Text::en).collect(Collectors.joining(", ")));
  }

  private Text name(JsonNode value) {
    String text = value.asString("");
    return names.getOrDefault(text, new Text(text, text));
  }
}
