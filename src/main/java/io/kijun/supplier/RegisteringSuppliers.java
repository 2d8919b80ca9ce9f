package io.kijun.supplier;

import io.kijun.access.GroupsBeyondOwn;
import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Issues;
import io.kijun.core.issue.RecordReader;
import io.kijun.core.issue.StrictJson;
import io.kijun.core.standard.Hash;
import io.kijun.core.standard.ProfileFact;
import io.kijun.core.standard.Text;
import io.kijun.inforce.ChoosingRuleset;
import io.kijun.record.FactsRejected;
import io.kijun.runtime.Today;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Adds and changes suppliers one by one. */
@Component
public class RegisteringSuppliers {

  private static final RecordReader<SupplierRequest> REQUEST =
      RecordReader.of(SupplierRequest.class);

  private static final Set<String> LANGUAGES = new LinkedHashSet<>(List.of("ja", "en"));

  private final Suppliers suppliers;
  private final SupplierRights rights;
  private final SupplierEntries entries;
  private final ReadingFacts reading;
  private final RecordingFacts recording;
  private final ChoosingRuleset choosing;
  private final Today today;

  RegisteringSuppliers(
      Suppliers suppliers,
      SupplierRights rights,
      SupplierEntries entries,
      ReadingFacts reading,
      RecordingFacts recording,
      ChoosingRuleset choosing,
      Today today) {
    this.suppliers = suppliers;
    this.rights = rights;
    this.entries = entries;
    this.reading = reading;
    this.recording = recording;
    this.choosing = choosing;
    this.today = today;
  }

  /**
   * Adds a supplier.
   *
   * @throws FactsRejected with all that is wrong with what was sent
   * @throws SupplierTaken if the code is taken
   * @throws GroupsBeyondOwn if it would be out of sight, or in groups that are
   */
  @Transactional
  public Supplier add(StrictJson.Parsed sent, Sight sight, Actor actor) {
    SupplierRequest request = read(sent, null);
    Supplier added = request.of(Objects.requireNonNull(request.code()));
    suppliers.lock();
    String code = added.code().value();
    if (suppliers.find(code, Sight.ALL).isPresent() || !rights.mayTake(code, sight)) {
      throw new SupplierTaken();
    }
    checkGroups(Set.of(), added, sight);
    suppliers.add(List.of(added), today.now());
    entries.added(added, actor);
    writeThrough(added, sent, request, actor);
    return added;
  }

  /**
   * Puts what was sent in the place of a supplier.
   *
   * @throws UnregisteredSupplier if there is none of that code in sight
   * @throws FactsRejected with all that is wrong with what was sent
   * @throws GroupsBeyondOwn if it would get out of sight, or in or out of groups that are
   */
  @Transactional
  public Supplier change(String code, StrictJson.Parsed sent, Sight sight, Actor actor) {
    return change(code, sent, null, sight, actor);
  }

  /**
   * The same, only if nobody has changed it meanwhile.
   *
   * @param seen the supplier as whoever changes it saw it; null: it does not matter
   * @throws SupplierChangedMeanwhile if it is not as it was seen
   */
  @Transactional
  public Supplier change(
      String code, StrictJson.Parsed sent, @Nullable Hash seen, Sight sight, Actor actor) {
    suppliers.lock();
    Supplier before = suppliers.find(code, sight).orElseThrow(UnregisteredSupplier::new);
    if (seen != null && !seen.equals(before.state())) {
      throw new SupplierChangedMeanwhile();
    }
    SupplierRequest request = read(sent, before.code());
    Supplier after = request.of(before.code());
    checkGroups(before.groups(), after, sight);
    if (!after.equals(before)) {
      suppliers.replace(List.of(after), today.now());
      entries.changed(before, after, actor);
    }
    writeThrough(after, sent, request, actor);
    return after;
  }

  /** A profile that was sent is known from then on; that nothing is known needs no facts. */
  private void writeThrough(
      Supplier supplier, StrictJson.Parsed sent, SupplierRequest request, Actor actor) {
    boolean isSent = sent.tree() != null && sent.tree().path("profile").isObject();
    boolean saysNothing = request.profile().isEmpty() && reading.latest(supplier).isEmpty();
    if (isSent && !saysNothing) {
      Optional<KnownFacts> unused =
          recording.ofProfile(supplier.code().value(), request.profile(), actor);
    }
  }

  private void checkGroups(Set<String> before, Supplier after, Sight sight) {
    if (!rights.mayMove(before, after.groups(), sight)) {
      throw new GroupsBeyondOwn();
    }
  }

  /**
   * What was sent, checked.
   *
   * @param known the code that is meant; null: it must be given
   */
  private SupplierRequest read(StrictJson.Parsed sent, @Nullable SupplierCode known) {
    JsonNode tree = sent.tree();
    if (tree == null) {
      throw new FactsRejected(sent.issues());
    }
    Issues issues = Issues.ofRequest(sent.issues());
    Map<String, Set<String>> words = Map.of("languages", LANGUAGES, "profile", profile(tree));
    SupplierRequest request = REQUEST.read(tree, "$", issues, words);
    JsonNode code = tree.path("code");
    if (known == null && (code.isMissingNode() || code.isNull())) {
      issues.missing("$.code");
    } else if (known != null && request != null && !isOf(request, known)) {
      issues.invalid(IssueCode.CONTRADICTION, "$.code", code.asString(), otherCode());
    }
    if (request == null || !issues.all().isEmpty()) {
      throw new FactsRejected(issues.all());
    }
    return request;
  }

  private static boolean isOf(SupplierRequest request, SupplierCode known) {
    return request.code() == null || request.code().equals(known);
  }

  private static Text otherCode() {
    return new Text(
        "アドレスの取引先コードと異なります。コードは変更できません。",
        "The address names another supplier; a code cannot be changed.");
  }

  /** The words of a profile, where one is sent: in those of the ruleset in force. */
  private Set<String> profile(JsonNode tree) {
    return tree.path("profile").isObject()
        ? choosing.choose(null, today.day()).ruleset().standard().vocabulary().profile().stream()
            .map(ProfileFact::code)
            .collect(Collectors.toCollection(LinkedHashSet::new))
        : Set.of();
  }
}
