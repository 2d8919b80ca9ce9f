package io.kijun.supplier.checksheet.in;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a text was understood as: a value, a value that somebody should look at, or nothing.
 *
 * @param value null: it could mean several things, or none, and nobody guesses
 * @param objection null: it can mean nothing else
 */
public record Understood<T>(@Nullable T value, @Nullable Objection objection) {

  /** Refuses neither. */
  public Understood {
    if (value == null && objection == null) {
      throw new IllegalArgumentException("neither a value nor why there is none");
    }
  }

  static <T> Understood<T> plainly(T value) {
    return new Understood<>(value, null);
  }

  static <T> Understood<T> doubtful(T value, Objection doubt) {
    return new Understood<>(value, doubt);
  }

  static <T> Understood<T> not(Objection why) {
    return new Understood<>(null, why);
  }

  /** Whether there is a value that needs no look. */
  boolean isPlain() {
    return objection == null;
  }

  /** Whether there is no value. */
  boolean isNot() {
    return value == null;
  }

  /** Why there is no value. */
  Objection why() {
    return Objects.requireNonNull(objection);
  }

  /** The same of what is made of the value. */
  <R> Understood<R> map(Function<T, R> made) {
    return new Understood<>(value == null ? null : made.apply(value), objection);
  }
}
