package io.kijun.core.evidence;

import io.kijun.core.evidence.FactsReader.Intake;
import io.kijun.core.evidence.PlainTokens.NotPlain;
import io.kijun.core.issue.JsonText;
import io.kijun.core.issue.RecordReader;
import io.kijun.core.issue.StrictJson;
import io.kijun.core.standard.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/**
 * Reads a request of which nothing is wrong, token by token: a tree of it would take several times
 * the time. Of any other request it says nothing, so that one reader alone tells what is wrong.
 */
final class PlainRequestReader {

  private static final Set<String> ENTRY = Set.copyOf(RecordReader.of(Evidence.class).names());
  private static final Map<String, Verdict> VERDICTS =
      Arrays.stream(Verdict.values()).collect(Collectors.toMap(Verdict::name, one -> one));

  private final Map<String, Map<String, String>> words = new HashMap<>();
  private final Contradictions contradictions;

  /** A reader for lists of words by name. */
  PlainRequestReader(Map<String, Set<String>> words, Contradictions contradictions) {
    words.forEach(
        (list, all) -> {
          Map<String, String> known = new HashMap<>();
          all.forEach(word -> known.put(word, word));
          this.words.put(list, known);
        });
    this.contradictions = contradictions;
  }

  /** What was read; null: something is wrong, or rarely seen. */
  @Nullable Intake read(StrictJson.Parsed request) {
    try (JsonParser parser = request.tokens()) {
      return parser == null ? null : new OnePass(parser).request();
    } catch (JacksonException | NotPlain e) {
      return null;
    }
  }

  private static void require(boolean plain, String what) {
    if (!plain) {
      throw new NotPlain(what);
    }
  }

  /** One request. */
  private final class OnePass {

    private final JsonParser parser;
    private final PlainTokens json;
    private final Map<String, Boolean> profile = new HashMap<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Declaration> declarations = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final Set<String> declared = new HashSet<>();
    private @Nullable String supplier;
    private @Nullable String name;
    private @Nullable String tier;
    private @Nullable LocalDate asOf;
    private @Nullable String ruleset;

    OnePass(JsonParser parser) {
      this.parser = parser;
      this.json = new PlainTokens(parser, false);
    }

    Intake request() {
      json.next();
      json.object(this::ofRequest);
      require(parser.nextToken() == null, "more");
      require(json.daysRead() <= FactsLimits.MOST_DATES, "many days");
      require(!contradictions.areIn(profile), "a contradiction");
      Facts facts = new Facts(given(supplier), name, tier, profile, evidence, declarations, events);
      return new Intake(facts, asOf, ruleset, List.of());
    }

    private static <T> T given(@Nullable T value) {
      if (value == null) {
        throw new NotPlain("something missing");
      }
      return value;
    }

    private void ofRequest(String field) {
      switch (field) {
        case "supplier" -> json.object(this::ofSupplier);
        case "asOf" -> asOf = day();
        case "ruleset" -> ruleset = text(Facts.LONGEST_NAME);
        case "evidence" -> array(this::entry, FactsLimits.MOST_ENTRIES);
        case "declarations" -> array(this::declaration, FactsLimits.MOST_DECLARATIONS);
        case "events" -> array(this::event, FactsLimits.MOST_EVENTS);
        default -> throw new NotPlain(field);
      }
    }

    private void array(Runnable element, int most) {
      int[] read = {0};
      if (json.isGiven()) {
        json.each(
            () -> {
              element.run();
              require(++read[0] <= most, "many elements");
            });
      }
    }

    private @Nullable String text(int longest) {
      if (!json.isGiven()) {
        return null;
      }
      String text = json.string();
      require(text.length() <= longest && JsonText.isSound(text), "a text");
      return text;
    }

    private @Nullable LocalDate day() {
      return json.isGiven() ? json.day() : null;
    }

    private @Nullable String word(String list) {
      return json.isGiven() ? known(list).apply(json.string()) : null;
    }

    private UnaryOperator<String> known(String list) {
      Map<String, String> all = words.getOrDefault(list, Map.of());
      return word -> given(all.get(word));
    }

    private void ofSupplier(String field) {
      switch (field) {
        case "id" -> {
          supplier = text(Facts.LONGEST_NAME);
          require(!given(supplier).isBlank(), "a blank");
        }
        case "name" -> name = text(Facts.LONGEST_NAME);
        case "tier" -> tier = text(Facts.LONGEST_TIER);
        case "profile" -> {
          if (json.isGiven()) {
            json.object(this::ofProfile);
          }
        }
        default -> throw new NotPlain(field);
      }
    }

    private void ofProfile(String fact) {
      String known = known("profile").apply(fact);
      if (json.isGiven()) {
        profile.put(known, json.flag());
      }
    }

    private void entry() {
      PlainEntry entry = new PlainEntry(json, this::known);
      json.object(field -> ofEntry(field, entry));
      require(entry.hasKey(), "no key");
      evidence.add(entry.built());
    }

    private void ofEntry(String field, PlainEntry entry) {
      if (field.equals("source")) {
        entry.source(text(Facts.LONGEST_TEXT));
      } else if (json.isGiven()) {
        require(entry.read(field), field);
      } else {
        require(ENTRY.contains(field), field);
      }
    }

    private void declaration() {
      OneDeclaration one = new OneDeclaration();
      json.object(one::read);
      declarations.add(one.made());
    }

    private void event() {
      OneEvent one = new OneEvent();
      json.object(one::read);
      events.add(new Event(given(one.type), given(one.date)));
    }

    /** An event. */
    private final class OneEvent {

      private @Nullable String type;
      private @Nullable LocalDate date;

      void read(String field) {
        switch (field) {
          case "type" -> type = word("events");
          case "date" -> date = day();
          default -> throw new NotPlain(field);
        }
      }
    }

    /** A declaration, and what {@link DeclarationChecks} would say of it. */
    private final class OneDeclaration {

      private @Nullable String item;
      private @Nullable String criterion;
      private @Nullable Verdict status;
      private @Nullable String reason;
      private @Nullable LocalDate acceptedUntil;

      void read(String field) {
        switch (field) {
          case "item" -> item = word("items");
          case "criterion" -> criterion = word("criteria");
          case "status" -> status = given(VERDICTS.get(json.string()));
          case "reason" -> reason = text(Facts.LONGEST_TEXT);
          case "acceptedUntil" -> acceptedUntil = day();
          default -> throw new NotPlain(field);
        }
      }

      Declaration made() {
        require((item == null) != (criterion == null), "one thing");
        require(declared.add(item == null ? "criterion " + criterion : "item " + item), "twice");
        require(
            status == Verdict.NOT_APPLICABLE || (criterion == null && acceptedUntil == null),
            "a contradiction");
        return new Declaration(item, criterion, given(status), reason, acceptedUntil);
      }
    }
  }
}
