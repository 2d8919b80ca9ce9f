package io.kijun.supplier;

import io.kijun.access.Sight;
import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import io.kijun.core.evidence.Declaration;
import io.kijun.core.evidence.Facts;
import io.kijun.core.evidence.FactsRecord;
import io.kijun.core.issue.StrictJson;
import io.kijun.record.FactsOnRecord;
import io.kijun.record.FactsRejected;
import io.kijun.runtime.RecordIds;
import io.kijun.runtime.Today;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts facts of a registered supplier on record, as its next version. */
@Component
public class RecordingFacts {

  private final Suppliers suppliers;
  private final ReadingFacts reading;
  private final FactsVersions versions;
  private final FactsOnRecord onRecord;
  private final FactsIntake intake;
  private final ActivityLog log;
  private final RecordIds ids;
  private final Today today;

  RecordingFacts(
      Suppliers suppliers,
      ReadingFacts reading,
      FactsVersions versions,
      FactsOnRecord onRecord,
      FactsIntake intake,
      ActivityLog log,
      RecordIds ids,
      Today today) {
    this.suppliers = suppliers;
    this.reading = reading;
    this.versions = versions;
    this.onRecord = onRecord;
    this.intake = intake;
    this.log = log;
    this.ids = ids;
    this.today = today;
  }

  /**
   * Facts that a request brings, in place of all that was known. What it says of acceptances is a
   * reviewer's act.
   *
   * @param basedOn the version that was seen; 0: there was none
   * @throws UnregisteredSupplier if there is none of that code in sight
   * @throws FactsRejected with all that is wrong with the facts
   * @throws FactsChangedMeanwhile if there is another version by now
   */
  @Transactional
  public KnownFacts ofRequest(
      String code, StrictJson.Parsed request, int basedOn, Sight sight, Actor actor) {
    Supplier supplier = suppliers.find(code, sight).orElseThrow(UnregisteredSupplier::new);
    FactsIntake.Sent sent = intake.read(supplier, request);
    return add(
        supplier,
        new Addition(sent.facts(), FactsOrigin.REQUEST, sent.comment(), basedOn, Map.of()),
        actor);
  }

  /**
   * Facts that were read from a check sheet, which carries no acceptances: earlier ones stay where
   * the same is still declared not applicable, and those named are added.
   *
   * @param comment why it was accepted; null: not said
   * @param basedOn the version that was seen when it was accepted; 0: there was none
   * @throws UnregisteredSupplier if there is none of that code
   * @throws NothingToAccept if something is accepted that is not declared so
   * @throws FactsChangedMeanwhile if there is another version by now
   */
  @Transactional
  public KnownFacts ofSheet(
      String code,
      Facts facts,
      UUID sheet,
      @Nullable String comment,
      List<Acceptance> accepted,
      int basedOn,
      Actor actor) {
    Supplier supplier = suppliers.find(code, Sight.ALL).orElseThrow(UnregisteredSupplier::new);
    Facts before = reading.latest(supplier).map(KnownFacts::facts).orElse(null);
    Facts whole = Acceptances.in(facts, before, accepted, today.day());
    return add(
        supplier,
        new Addition(
            whole, FactsOrigin.sheet(sheet), comment, basedOn, Map.of("sheet", sheet.toString())),
        actor);
  }

  /**
   * A profile that the register was given, in place of the one that was known; the rest stays as it
   * is.
   *
   * @return the version that says so; empty: it was known already
   * @throws UnregisteredSupplier if there is none of that code
   * @throws FactsRejected with all that is wrong with the profile, at {@code $.profile}
   */
  @Transactional
  public Optional<KnownFacts> ofProfile(String code, Map<String, Boolean> profile, Actor actor) {
    Supplier supplier = suppliers.find(code, Sight.ALL).orElseThrow(UnregisteredSupplier::new);
    intake.checkProfile(profile);
    KnownFacts known = reading.latest(supplier).orElse(null);
    String registered = supplier.code().value();
    if (known != null && known.facts().profile().equals(new TreeMap<>(profile))) {
      return Optional.empty();
    }
    Facts before = known == null ? broughtIn(registered) : known.facts();
    int basedOn = known == null ? 0 : known.version().version();
    return Optional.of(
        add(
            supplier,
            new Addition(before.withProfile(profile), FactsOrigin.PROFILE, null, basedOn, Map.of()),
            actor));
  }

  /**
   * What a reviewer accepted as not applicable by itself, beside any sheet; the rest of what is
   * known stays as it is.
   *
   * @param subject the item or the criterion that is declared not applicable
   * @param until the last day on which that is accepted; null: it is no more
   * @param basedOn the version that was seen
   * @throws UnregisteredSupplier if there is none of that code
   * @throws FactsChangedMeanwhile if there is another version by now
   */
  @Transactional
  public KnownFacts ofAcceptance(
      String code, Declaration subject, @Nullable LocalDate until, int basedOn, Actor actor) {
    Supplier supplier = suppliers.find(code, Sight.ALL).orElseThrow(UnregisteredSupplier::new);
    Facts known = reading.latest(supplier).orElseThrow(NothingOnRecord::toBeRead).facts();
    Facts whole =
        known.withDeclarations(
            known.declarations().stream()
                .map(one -> one.equals(subject) ? one.acceptedUntil(until) : one)
                .toList());
    return add(
        supplier, new Addition(whole, FactsOrigin.ACCEPTANCE, null, basedOn, Map.of()), actor);
  }

  /** What was known of it before it was registered goes on being known. */
  private Facts broughtIn(String code) {
    return onRecord
        .broughtIn(code)
        .orElseGet(() -> new Facts(code, null, Map.of(), List.of(), List.of(), List.of()));
  }

  /** What is to be added. */
  private record Addition(
      Facts facts,
      FactsOrigin origin,
      @Nullable String comment,
      int basedOn,
      Map<String, String> detail) {}

  private KnownFacts add(Supplier supplier, Addition addition, Actor actor) {
    String code = supplier.code().value();
    int latest = versions.latest(code).map(FactsVersion::version).orElse(0);
    if (latest != addition.basedOn()) {
      throw new FactsChangedMeanwhile(latest);
    }
    Facts facts = addition.facts().of(code, supplier.name(), supplier.tier());
    FactsRecord record = FactsRecord.of(facts);
    Instant now = today.now();
    FactsVersion version =
        new FactsVersion(
            ids.next(),
            code,
            latest + 1,
            onRecord.put(ids.next(), facts, record, now),
            addition.origin(),
            addition.comment(),
            actor.name(),
            now);
    if (!versions.add(version)) {
      throw new FactsChangedMeanwhile(version.version());
    }
    note(version, record, facts, addition.detail(), actor);
    return new KnownFacts(version, facts);
  }

  private void note(
      FactsVersion version,
      FactsRecord record,
      Facts facts,
      Map<String, String> detail,
      Actor actor) {
    Map<String, String> told = new TreeMap<>(detail);
    told.put("version", Integer.toString(version.version()));
    told.put("source", version.source().kind().name());
    String accepted =
        facts.declarations().stream()
            .filter(one -> one.acceptedUntil() != null)
            .map(RecordingFacts::accepted)
            .collect(Collectors.joining(" "));
    if (!accepted.isEmpty()) {
      told.put("accepted", accepted);
    }
    log.addAbout(
        version.supplier(),
        actor,
        LogAction.FACTS_RECORDED,
        version.supplier(),
        record.hash().value(),
        told);
  }

  private static String accepted(Declaration declaration) {
    return declaration.subject() + "/" + declaration.acceptedUntil();
  }
}
