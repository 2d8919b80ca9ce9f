package io.kijun.supplier.table;

import io.kijun.access.Sight;
import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import io.kijun.core.issue.Issues;
import io.kijun.core.standard.Hash;
import io.kijun.runtime.Today;
import io.kijun.supplier.Supplier;
import io.kijun.supplier.SupplierEntries;
import io.kijun.supplier.SupplierRights;
import io.kijun.supplier.Suppliers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in suppliers from a file: all of them, or with all that is wrong none. */
@Component
public class ImportingSuppliers {

  /** So many suppliers a file has at most. */
  static final int MOST_SUPPLIERS = 10_000;

  /** No code of a supplier, since none has a stroke. */
  private static final String SUBJECT = "suppliers/import";

  private final Suppliers suppliers;
  private final SupplierRights rights;
  private final SupplierEntries entries;
  private final ActivityLog log;
  private final Today today;

  ImportingSuppliers(
      Suppliers suppliers,
      SupplierRights rights,
      SupplierEntries entries,
      ActivityLog log,
      Today today) {
    this.suppliers = suppliers;
    this.rights = rights;
    this.entries = entries;
    this.log = log;
    this.today = today;
  }

  /** How many suppliers a file added, changed, and left as they were. */
  public record Imported(int added, int changed, int unchanged) {}

  /**
   * Takes in a file.
   *
   * @param name its name, which says where something is wrong
   * @throws TableRefused with all that is wrong, by cell; then nothing was taken
   */
  @Transactional
  public Imported take(String name, byte[] content, Sight sight, Actor actor) {
    Issues issues = Issues.ofWorkbooks();
    ReadTable read = ReadTable.of(UploadedTable.read(name, content, MOST_SUPPLIERS + 1), issues);
    suppliers.lock();
    Map<String, Supplier> known =
        suppliers.all(read.codes()).stream()
            .collect(Collectors.toMap(one -> one.code().value(), one -> one));
    List<Supplier> all = read.suppliers(known, sight, rights);
    if (!issues.all().isEmpty()) {
      throw new TableRefused(issues.byCell());
    }
    return write(all, known, Hash.of(content), actor);
  }

  private Imported write(List<Supplier> all, Map<String, Supplier> known, Hash file, Actor actor) {
    List<Supplier> added = new ArrayList<>();
    List<Supplier> changed = new ArrayList<>();
    for (Supplier one : all) {
      Supplier before = known.get(one.code().value());
      if (before == null) {
        added.add(one);
      } else if (!before.equals(one)) {
        changed.add(one);
      }
    }
    suppliers.add(added, today.now());
    suppliers.replace(changed, today.now());
    Map<String, String> how = Map.of("import", file.value());
    entries.all(added, known, how, actor);
    entries.all(changed, known, how, actor);
    Imported imported =
        new Imported(added.size(), changed.size(), all.size() - added.size() - changed.size());
    log.add(actor, LogAction.SUPPLIERS_IMPORTED, SUBJECT, file.value(), told(imported));
    return imported;
  }

  private static Map<String, String> told(Imported imported) {
    return Map.of(
        "added", Integer.toString(imported.added()),
        "changed", Integer.toString(imported.changed()),
        "unchanged", Integer.toString(imported.unchanged()));
  }
}
