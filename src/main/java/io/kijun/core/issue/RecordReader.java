package io.kijun.core.issue;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads a JSON object as a record, strictly: all that is wrong is told at once, each with its path.
 * The components are the fields that may stand there, and what they are says what is allowed:
 *
 * <ul>
 *   <li>a component that is {@link Nullable} may be left out or null; a collection that is not is
 *       then empty; all others are required, and a required text is not blank;
 *   <li>a {@code String} needs {@link Longest} or {@link Words}; an enum takes the names of its
 *       constants; an array is a {@code List}, {@code Set} or {@code SortedSet} of records, dates,
 *       enums, words or texts of at most {@link Longest}, and may be {@link NotEmpty}; a {@code
 *       Map} has words for keys and true or false for values;
 *   <li>an {@code int} is a whole number from 0;
 *   <li>a record with one text marked {@code @JsonValue} is a text, which its constructor may
 *       refuse with {@link ValueRefused}. The constructor of any record may, where fields do not go
 *       together.
 * </ul>
 */
public final class RecordReader<T extends Record> {

  private static final ClassValue<RecordReader<?>> READERS =
      new ClassValue<>() {
        @Override
        protected RecordReader<?> computeValue(Class<?> type) {
          return new RecordReader<>(type.asSubclass(Record.class));
        }
      };

  private final Constructor<T> constructor;
  private final List<RecordField> fields;
  private final List<String> names;

  private RecordReader(Class<T> type) {
    RecordComponent[] components = type.getRecordComponents();
    constructor = constructor(type, components);
    fields = Arrays.stream(components).map(RecordField::of).toList();
    names = fields.stream().map(RecordField::name).toList();
  }

  static <T> Constructor<T> constructor(Class<T> type, RecordComponent... components) {
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<T> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("a record without its constructor: " + type, e);
    }
  }

  /**
   * The reader of a type.
   *
   * @throws IllegalArgumentException if a component is of a type that cannot be read
   */
  @SuppressWarnings("unchecked") // a class value keeps for each class what was made for it
  public static <T extends Record> RecordReader<T> of(Class<T> type) {
    return (RecordReader<T>) READERS.get(type);
  }

  /** The names of the fields. */
  public List<String> names() {
    return names;
  }

  /** The same as {@link #read(JsonNode, String, Issues, Map)} for a whole JSON without words. */
  public @Nullable T read(JsonNode tree, Issues issues) {
    return read(tree, "$", issues, Map.of());
  }

  /**
   * Reads an object at a path.
   *
   * @param words the lists of words that the record names
   * @return null where something required is missing or wrong; never without an issue
   */
  public @Nullable T read(
      JsonNode node, String path, Issues issues, Map<String, Set<String>> words) {
    JsonFields json = new JsonFields(node, path, issues, names);
    @Nullable Object[] values = new @Nullable Object[fields.size()];
    boolean complete = true;
    for (int i = 0; i < values.length; i++) {
      RecordField field = fields.get(i);
      values[i] = field.read(json, words);
      complete &= values[i] != null || field.nullable();
    }
    return complete ? made(constructor, path, issues, values) : null;
  }

  /** A new value, or null where it refuses to be, which is told. */
  static <T> @Nullable T made(
      Constructor<T> constructor, String path, Issues issues, @Nullable Object... values) {
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof ValueRefused refused) {
        refused.addTo(issues, path);
        return null;
      }
      throw new IllegalStateException("cannot make a " + constructor.getDeclaringClass(), e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make a " + constructor.getDeclaringClass(), e);
    }
  }
}
