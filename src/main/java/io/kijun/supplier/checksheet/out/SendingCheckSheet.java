package io.kijun.supplier.checksheet.out;

import io.kijun.access.Sight;
import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.inforce.ChoosingRuleset;
import io.kijun.runtime.Today;
import io.kijun.supplier.KnownFacts;
import io.kijun.supplier.ReadingFacts;
import io.kijun.supplier.Supplier;
import io.kijun.supplier.Suppliers;
import io.kijun.supplier.UnregisteredSupplier;
import io.kijun.supplier.checksheet.SheetCodes;
import io.kijun.supplier.checksheet.SheetCodes.Outgoing;
import io.kijun.supplier.checksheet.SheetLanguage;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the check sheet of a supplier, as the ruleset in force today asks. */
@Component
public class SendingCheckSheet {

  private final ChoosingRuleset choosing;
  private final Suppliers suppliers;
  private final ReadingFacts facts;
  private final SheetCodes codes;
  private final CheckSheets sheets;
  private final ActivityLog log;
  private final Today today;

  SendingCheckSheet(
      ChoosingRuleset choosing,
      Suppliers suppliers,
      ReadingFacts facts,
      SheetCodes codes,
      CheckSheets sheets,
      ActivityLog log,
      Today today) {
    this.choosing = choosing;
    this.suppliers = suppliers;
    this.facts = facts;
    this.codes = codes;
    this.sheets = sheets;
    this.log = log;
    this.today = today;
  }

  /** A file, and what it is called. */
  public static final class SheetToSend {

    private final String name;
    private final byte[] content;

    SheetToSend(String name, byte[] content) {
      this.name = name;
      this.content = content;
    }

    /** Its name, without a folder. */
    public String name() {
      return name;
    }

    /** Its bytes, which must not be changed. */
    public byte[] content() {
      return content;
    }
  }

  /** The empty sheet, for nobody: no code stands for it. */
  public SheetToSend blank(SheetLanguage language) {
    Ruleset ruleset = inForce();
    return new SheetToSend(
        SheetFileName.blank(language, ruleset.standard().version()),
        sheets.sheet(ruleset, language, SheetRecipient.NOBODY));
  }

  /**
   * The sheet of a supplier.
   *
   * @param due the day until which it is to come back; null: none
   * @throws UnregisteredSupplier if there is none of that code in sight
   */
  @Transactional
  public SheetToSend of(
      String code, SheetLanguage language, @Nullable LocalDate due, Actor actor, Sight sight) {
    Supplier supplier = suppliers.find(code, sight).orElseThrow(UnregisteredSupplier::new);
    return of(supplier, language, null, due, actor);
  }

  /**
   * The sheet of a supplier, with a code on record that it is known by when it comes back.
   *
   * @param asking which sheets are answered together; null: those of the supplier that are open
   * @param due the day until which it is to come back; null: none
   */
  @Transactional
  public SheetToSend of(
      Supplier supplier,
      SheetLanguage language,
      @Nullable UUID asking,
      @Nullable LocalDate due,
      Actor actor) {
    Ruleset ruleset = inForce();
    String code = supplier.code().value();
    KnownFacts known = facts.latest(supplier).orElse(null);
    String sheetCode =
        codes.issue(
            new Outgoing(
                code,
                ruleset.hash(),
                language.code(),
                asking,
                due,
                known == null ? null : known.version().version(),
                actor.name()));
    log.add(
        actor,
        LogAction.CHECK_SHEET_SENT,
        code,
        ruleset.hash().value(),
        Map.of("language", language.code()));
    return sheet(supplier, ruleset, language, sheetCode, due, known);
  }

  /**
   * The sheet of a supplier for those who only read: no code stands for it, and nothing is put on
   * record.
   *
   * @throws UnregisteredSupplier if there is none of that code in sight
   */
  public SheetToSend toLookAt(
      String code, SheetLanguage language, @Nullable LocalDate due, Sight sight) {
    Supplier supplier = suppliers.find(code, sight).orElseThrow(UnregisteredSupplier::new);
    KnownFacts known = facts.latest(supplier).orElse(null);
    return sheet(supplier, inForce(), language, null, due, known);
  }

  private SheetToSend sheet(
      Supplier supplier,
      Ruleset ruleset,
      SheetLanguage language,
      @Nullable String sheetCode,
      @Nullable LocalDate due,
      @Nullable KnownFacts known) {
    SheetRecipient recipient =
        new SheetRecipient(
            supplier.code().value(),
            Objects.requireNonNullElse(supplier.name(), ""),
            sheetCode,
            today.day(),
            due,
            known == null ? null : known.facts());
    return new SheetToSend(
        SheetFileName.of(recipient, language, today.day()),
        sheets.sheet(ruleset, language, recipient));
  }

  private Ruleset inForce() {
    return choosing.choose(null, today.day()).ruleset();
  }
}
