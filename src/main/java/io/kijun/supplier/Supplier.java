package io.kijun.supplier;

import io.kijun.access.Sight;
import io.kijun.core.standard.Hash;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A registered supplier (取引先). What is known of its practices are its facts, not this.
 *
 * @param name null: erased
 * @param kana how the name is read, in katakana; null: not known, or erased
 * @param corporateNumber 法人番号, 13 digits of which the first checks the others; null: not known
 * @param site where it works; null: not known, or erased
 * @param groups the groups that it is in, by which users may be limited
 * @param tier how important it is, in the words of whoever uses it; null: not said
 * @param lookedAfterBy who looks after it; null: not said, or erased
 * @param endedOn the first day on which it is no supplier any more; null: it is one
 */
public record Supplier(
    SupplierCode code,
    @Nullable String name,
    @Nullable String kana,
    @Nullable String corporateNumber,
    @Nullable String site,
    Set<String> groups,
    @Nullable String tier,
    List<Contact> contacts,
    @Nullable String lookedAfterBy,
    @Nullable LocalDate endedOn) {

  /** A supplier; groups are kept in order. */
  public Supplier {
    groups = Collections.unmodifiableSet(new TreeSet<>(groups));
    contacts = List.copyOf(contacts);
  }

  /** The same supplier with other groups and contacts. */
  public Supplier with(Set<String> otherGroups, List<Contact> otherContacts) {
    return new Supplier(
        code,
        name,
        kana,
        corporateNumber,
        site,
        otherGroups,
        tier,
        otherContacts,
        lookedAfterBy,
        endedOn);
  }

  /** Another one once anything of it is. */
  public Hash state() {
    return Hash.of(toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Whether somebody with this sight may know of it. */
  public boolean isSeenBy(Sight sight) {
    return sight.reaches(groups);
  }

  /** Whether it is no supplier any more on a day. */
  public boolean isEndedOn(LocalDate day) {
    return endedOn != null && !endedOn.isAfter(day);
  }
}
