package io.kijun.supplier.checksheet.received;

import io.kijun.core.standard.Hash;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A check sheet with all that is to be known before it counts. Of one that is closed it is what was
 * there then.
 *
 * @param ruleset under which it was read
 * @param together other sheets of the same asking that are looked at, and accepted, with it
 * @param answered how many of the items that apply have an answer
 * @param toAnswer how many items apply
 * @param problems all that is wrong or doubtful; doubts among them
 * @param doubts what a person is to judge: it keeps nothing from being accepted
 * @param toConfirm what has to be named in {@code confirmed} for it to be accepted
 * @param unused what stands in cells and plays no part
 * @param missing what is asked and not answered
 * @param differences items that are judged otherwise than by what is on record
 * @param changes what is answered otherwise than what is on record says; null: of a sheet that was
 *     closed before that was told
 * @param expected how the supplier would be judged; null as well
 * @param conflicts where two people's sheets differ and nobody has chosen
 * @param settled where they differ and somebody has chosen
 * @param plans by when and by whom something is planned
 * @param basedOn the version of the facts that it is held against; 0: there was none
 * @param factsVersion the version of the facts that it made; null: none
 * @param replaces earlier sheets of the same person and code whose place it took
 * @param facts what would be known, or is, with it; null: nothing can be said
 */
public record SheetView(
    UUID id,
    String supplier,
    SheetState state,
    NamedRuleset ruleset,
    String fileName,
    @Nullable String filledBy,
    String actor,
    Instant receivedAt,
    List<UUID> together,
    int answered,
    int toAnswer,
    List<SheetProblem> problems,
    List<SheetProblem> doubts,
    List<String> toConfirm,
    List<LeftOver> unused,
    List<AnswerMissing> missing,
    List<VerdictChange> differences,
    @Nullable List<AnswerChanged> changes,
    @Nullable ExpectedResult expected,
    List<AnswerConflict> conflicts,
    List<SettledConflict> settled,
    List<AnswerPlanned> plans,
    int basedOn,
    @Nullable Integer factsVersion,
    @Nullable UUID replacedBy,
    List<UUID> replaces,
    @Nullable String comment,
    List<CellRemark> notes,
    @Nullable SheetFactsJson facts) {

  /** The same once it is closed. */
  SheetView closed(
      SheetState then, @Nullable Integer version, @Nullable String why, List<CellRemark> remarks) {
    return new SheetView(
        id,
        supplier,
        then,
        ruleset,
        fileName,
        filledBy,
        actor,
        receivedAt,
        together,
        answered,
        toAnswer,
        problems,
        doubts,
        List.of(),
        unused,
        missing,
        differences,
        changes,
        expected,
        conflicts,
        settled,
        plans,
        basedOn,
        version,
        replacedBy,
        replaces,
        why,
        remarks,
        facts);
  }

  /** How a problem is named to be confirmed; empty: it need not or cannot be. */
  public Optional<String> keyOf(SheetProblem problem) {
    return Optional.of(SheetKeys.of(problem, id)).filter(toConfirm::contains);
  }

  /** A ruleset. */
  public record NamedRuleset(String id, Hash hash) {}

  /** A cell that plays no part. */
  public record LeftOver(
      String sheet, @Nullable String cell, String found, Text message, @Nullable UUID of) {}

  /** An item, or a question of it by its visible number, that is not answered. */
  public record AnswerMissing(String item, @Nullable String question) {}

  /** An item that is judged otherwise. */
  public record VerdictChange(String item, Verdict before, Verdict after) {}

  /**
   * A question that is answered otherwise than what is on record says.
   *
   * @param of the other check sheet that it stands in; null: this
   * @param no its visible number on its page
   * @param item the item that it is asked for; null: it is about the firm
   */
  public record AnswerChanged(
      String sheet,
      String cell,
      @Nullable UUID of,
      String no,
      @Nullable String item,
      Text before,
      Text after) {}

  /**
   * Two sheets that say different things at one place.
   *
   * @param other the other sheet
   * @param values this sheet's, then the other's
   */
  public record AnswerConflict(String sheet, String cell, UUID other, List<String> values) {

    /** The same once somebody has chosen. */
    SettledConflict settled(UUID take) {
      return new SettledConflict(sheet, cell, other, values, take);
    }
  }

  /**
   * Two sheets that say different things at one place, and what a person chose.
   *
   * @param other the other sheet
   * @param values this sheet's, then the other's
   * @param take the sheet whose value was chosen
   */
  public record SettledConflict(
      String sheet, String cell, UUID other, List<String> values, UUID take) {}

  /** What is planned for an item. */
  public record AnswerPlanned(String item, @Nullable LocalDate planned, @Nullable String who) {}
}
