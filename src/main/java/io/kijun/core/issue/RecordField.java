package io.kijun.core.issue;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A component of a record, and how its field is read. */
record RecordField(String name, boolean nullable, Reading reading) {

  /** Reads a field. Null where it is not given or reported. */
  @FunctionalInterface
  interface Reading {
    @Nullable Object read(JsonFields json, Map<String, Set<String>> words);
  }

  static RecordField of(RecordComponent component) {
    boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    return new RecordField(component.getName(), nullable, reading(component, nullable));
  }

  @Nullable Object read(JsonFields json, Map<String, Set<String>> words) {
    return reading.read(json, words);
  }

  private static Reading reading(RecordComponent component, boolean nullable) {
    String name = component.getName();
    Class<?> type = component.getType();
    if (Collection.class.isAssignableFrom(type)) {
      return collection(component, nullable);
    }
    if (type == Map.class) {
      return flags(component);
    }
    if (type == String.class || isText(type)) {
      return text(component, nullable);
    }
    Reading reading = single(component);
    return (json, words) -> {
      if (json.given(name) != null) {
        return reading.read(json, words);
      }
      if (!nullable) {
        json.missing(name);
      }
      return null;
    };
  }

  /** A field that is given. */
  private static Reading single(RecordComponent component) {
    String name = component.getName();
    Class<?> type = component.getType();
    if (type == Boolean.class) {
      return (json, words) -> json.flag(name);
    }
    if (type == int.class || type == Integer.class) {
      return (json, words) -> json.count(name);
    }
    if (type == LocalDate.class) {
      return (json, words) -> json.day(name);
    }
    if (type == Period.class) {
      return (json, words) -> json.period(name);
    }
    if (type.isEnum()) {
      Map<String, Object> constants = constants(type);
      return (json, words) -> constants.get(json.word(name, constants.keySet()));
    }
    if (type.isRecord()) {
      return (json, words) ->
          json.nested(name, (node, path, issues) -> record(type).read(node, path, issues, words));
    }
    throw unreadable(component);
  }

  private static Reading text(RecordComponent component, boolean nullable) {
    String name = component.getName();
    Words of = component.getAnnotation(Words.class);
    if (of != null) {
      return (json, words) ->
          nullable && json.given(name) == null ? null : json.word(name, list(words, of));
    }
    Longest most = component.getAnnotation(Longest.class);
    if (most == null) {
      throw unreadable(component);
    }
    int longest = most.value();
    Reading text =
        nullable
            ? (json, words) -> json.text(name, longest)
            : (json, words) -> json.required(name, longest);
    return isText(component.getType()) ? value(component, text) : text;
  }

  private static boolean isText(Class<?> type) {
    return type.isRecord()
        && type.getRecordComponents().length == 1
        && type.getRecordComponents()[0].getAccessor().isAnnotationPresent(JsonValue.class);
  }

  private static Reading value(RecordComponent component, Reading text) {
    Class<?> type = component.getType();
    Constructor<?> constructor = RecordReader.constructor(type, type.getRecordComponents());
    return (json, words) -> {
      Object given = text.read(json, words);
      return given == null
          ? null
          : json.nested(
              component.getName(),
              (node, path, issues) -> RecordReader.made(constructor, path, issues, given));
    };
  }

  private static Reading collection(RecordComponent component, boolean nullable) {
    String name = component.getName();
    boolean notEmpty = component.isAnnotationPresent(NotEmpty.class);
    Reading elements = elements(component);
    Function<Collection<?>, Object> kind = kind(component.getType());
    return (json, words) -> {
      boolean given = json.given(name) != null;
      if (nullable && !given) {
        return null;
      }
      if (notEmpty && (!given || json.isEmpty(name))) {
        json.missing(name);
      }
      return kind.apply((Collection<?>) elements.read(json, words));
    };
  }

  private static Function<Collection<?>, Object> kind(Class<?> type) {
    if (type == SortedSet.class) {
      return TreeSet::new;
    }
    return type == Set.class ? LinkedHashSet::new : ArrayList::new;
  }

  private static Reading elements(RecordComponent component) {
    String name = component.getName();
    Words of = component.getAnnotation(Words.class);
    if (of != null) {
      return (json, words) -> json.words(name, list(words, of));
    }
    Type[] arguments = ((ParameterizedType) component.getGenericType()).getActualTypeArguments();
    Class<?> type = arguments[0] instanceof Class<?> one ? one : Object.class;
    if (type == LocalDate.class) {
      return (json, words) -> json.days(name);
    }
    if (type.isEnum()) {
      Map<String, Object> constants = constants(type);
      return (json, words) ->
          json.words(name, constants.keySet()).stream().map(constants::get).sorted().toList();
    }
    Longest most = component.getAnnotation(Longest.class);
    if (type == String.class && most != null) {
      return (json, words) -> json.texts(name, most.value(), (text, path, issues) -> text);
    }
    if (isText(type) && most != null) {
      Constructor<?> constructor = RecordReader.constructor(type, type.getRecordComponents());
      return (json, words) ->
          json.texts(
              name,
              most.value(),
              (text, path, issues) -> RecordReader.made(constructor, path, issues, text));
    }
    if (type.isRecord()) {
      return (json, words) ->
          json.all(name, (node, path, issues) -> record(type).read(node, path, issues, words));
    }
    throw unreadable(component);
  }

  private static Reading flags(RecordComponent component) {
    String name = component.getName();
    Words of = component.getAnnotation(Words.class);
    if (of == null) {
      throw unreadable(component);
    }
    return (json, words) -> {
      Map<String, Boolean> flags = new LinkedHashMap<>();
      List<String> allowed = List.copyOf(list(words, of));
      json.nested(
          name,
          (node, path, issues) -> {
            JsonFields fields = new JsonFields(node, path, issues, allowed);
            for (String word : allowed) {
              Boolean flag = fields.flag(word);
              if (flag != null) {
                flags.put(word, flag);
              }
            }
            return flags;
          });
      return flags;
    };
  }

  private static Set<String> list(Map<String, Set<String>> words, Words of) {
    Set<String> list = words.get(of.value());
    if (list == null) {
      throw new IllegalArgumentException("no list of words named " + of.value());
    }
    return list;
  }

  private static Map<String, Object> constants(Class<?> type) {
    Map<String, Object> constants = new LinkedHashMap<>();
    Arrays.stream(type.getEnumConstants())
        .forEach(one -> constants.put(((Enum<?>) one).name(), one));
    return constants;
  }

  private static RecordReader<?> record(Class<?> type) {
    return RecordReader.of(type.asSubclass(Record.class));
  }

  private static IllegalArgumentException unreadable(RecordComponent component) {
    return new IllegalArgumentException(
        "no JSON is read as " + component + " of " + component.getDeclaringRecord());
  }
}
