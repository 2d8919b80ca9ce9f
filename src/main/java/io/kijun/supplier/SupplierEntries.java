package io.kijun.supplier;

import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import io.kijun.audit.NewLogEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** What the log keeps of suppliers that were added or changed: which fields, not what they say. */
@Component
public final class SupplierEntries {

  private final ActivityLog log;

  SupplierEntries(ActivityLog log) {
    this.log = log;
  }

  /** A supplier is new. */
  void added(Supplier supplier, Actor actor) {
    log.addAll(actor, List.of(added(supplier, Map.of())));
  }

  /** A supplier is no longer what it was. */
  void changed(Supplier before, Supplier after, Actor actor) {
    log.addAll(actor, changed(before, after, Map.of()));
  }

  /**
   * Many suppliers are new or no longer what they were, each of which has entries of its own.
   *
   * @param before those that are not new, by code
   * @param how further facts of the change
   */
  public void all(
      List<Supplier> suppliers,
      Map<String, Supplier> before,
      Map<String, String> how,
      Actor actor) {
    List<NewLogEntry> entries = new ArrayList<>();
    for (Supplier one : suppliers) {
      Supplier was = before.get(one.code().value());
      if (was == null) {
        entries.add(added(one, how));
      } else {
        entries.addAll(changed(was, one, how));
      }
    }
    log.addAll(actor, entries);
  }

  private static NewLogEntry added(Supplier supplier, Map<String, String> how) {
    Map<String, String> details = new TreeMap<>(how);
    details.putAll(groups(supplier));
    return entry(LogAction.SUPPLIER_ADDED, supplier, details);
  }

  private static NewLogEntry entry(
      LogAction action, Supplier supplier, Map<String, String> details) {
    return new NewLogEntry(action, supplier.code().value(), null, details);
  }

  private static List<NewLogEntry> changed(
      Supplier before, Supplier after, Map<String, String> how) {
    List<NewLogEntry> entries = new ArrayList<>();
    List<String> fields = fields(before, after);
    Map<String, String> details = new TreeMap<>(how);
    if (fields.remove("endedOn") && after.endedOn() != null) {
      details.put("endedOn", after.endedOn().toString());
      entries.add(entry(LogAction.SUPPLIER_ENDED, after, details));
      details.remove("endedOn");
    } else if (!Objects.equals(before.endedOn(), after.endedOn())) {
      fields.add("endedOn");
    }
    if (!fields.isEmpty()) {
      details.put("fields", String.join(" ", fields));
      if (fields.contains("groups")) {
        details.putAll(groups(after));
      }
      entries.add(entry(LogAction.SUPPLIER_CHANGED, after, details));
    }
    return entries;
  }

  private static Map<String, String> groups(Supplier supplier) {
    return Map.of("groups", String.join("、", supplier.groups()));
  }

  private static List<String> fields(Supplier before, Supplier after) {
    Map<String, Boolean> same = new TreeMap<>();
    same.put("name", Objects.equals(before.name(), after.name()));
    same.put("kana", Objects.equals(before.kana(), after.kana()));
    same.put("corporateNumber", Objects.equals(before.corporateNumber(), after.corporateNumber()));
    same.put("site", Objects.equals(before.site(), after.site()));
    same.put("groups", before.groups().equals(after.groups()));
    same.put("tier", Objects.equals(before.tier(), after.tier()));
    same.put("contacts", before.contacts().equals(after.contacts()));
    same.put("lookedAfterBy", Objects.equals(before.lookedAfterBy(), after.lookedAfterBy()));
    same.put("endedOn", Objects.equals(before.endedOn(), after.endedOn()));
    List<String> changed = new ArrayList<>();
    same.forEach(
        (field, kept) -> {
          if (!kept) {
            changed.add(field);
          }
        });
    return changed;
  }
}
