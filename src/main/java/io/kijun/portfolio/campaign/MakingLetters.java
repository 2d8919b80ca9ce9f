package io.kijun.portfolio.campaign;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Issues;
import io.kijun.core.standard.Text;
import io.kijun.inforce.ChoosingRuleset;
import io.kijun.portfolio.campaign.LetterValues.LetterDay;
import io.kijun.runtime.Today;
import io.kijun.supplier.Suppliers;
import io.kijun.supplier.checksheet.SheetLanguage;
import io.kijun.supplier.checksheet.out.SheetFileName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the letters of a campaign. They name people, so they are made when they are asked for and
 * not kept; that somebody was reminded is put on record.
 */
@Component
public class MakingLetters {

  private final ReadingCampaigns reading;
  private final ChangingCampaign changing;
  private final EditingLetters editing;
  private final Suppliers suppliers;
  private final ChoosingRuleset choosing;
  private final Today today;
  private final String sender;

  MakingLetters(
      ReadingCampaigns reading,
      ChangingCampaign changing,
      EditingLetters editing,
      Suppliers suppliers,
      ChoosingRuleset choosing,
      Today today,
      @Value("${kijun.letters.sender:}") String sender) {
    this.reading = reading;
    this.changing = changing;
    this.editing = editing;
    this.suppliers = suppliers;
    this.choosing = choosing;
    this.today = today;
    this.sender = sender;
  }

  /**
   * Letters to suppliers, for those for whom they are: asking for all that play a part, reminders
   * for whom something is still open, thanks for those that were accepted.
   *
   * @param codes null: to all of them
   * @throws CampaignRefused if the campaign is not there, one named is not among them, or there is
   *     nobody
   */
  public Letters letters(String id, LetterKind kind, @Nullable List<String> codes, Sight sight) {
    Campaign campaign = reading.find(id, sight);
    Map<String, Member> meant = meant(reading.progress(campaign, sight), kind);
    List<String> chosen = codes == null ? List.copyOf(meant.keySet()) : known(codes, meant);
    if (chosen.isEmpty()) {
      throw CampaignRefused.nobody("この手紙を送る取引先はありません。", "There is nobody to whom it could go.");
    }
    LetterText text = editing.current(kind);
    int items = choosing.choose(null, today.day()).ruleset().standard().items().size();
    LetterDay day = new LetterDay(today.day(), items, sender);
    return new Letters(
        chosen,
        some -> suppliers.all(some),
        one ->
            letter(
                text,
                new LetterValues(campaign, one, day, returnedOn(meant.get(one.code().value())))));
  }

  /** Makes reminders, and records who is reminded; of a campaign that goes on. */
  @Transactional
  public Letters remind(String id, @Nullable List<String> codes, Sight sight, Actor actor) {
    Campaign campaign = reading.find(id, sight);
    Letters letters = letters(id, LetterKind.REMINDER, codes, sight);
    changing.remind(campaign.id(), letters.suppliers(), sight, actor);
    return letters;
  }

  /** Of whom something is open the last sheet was sent back, or none came. */
  private @Nullable LocalDate returnedOn(@Nullable Member member) {
    Instant at = member == null || !member.state().isOpen() ? null : member.returnedAt();
    return at == null ? null : today.of(at);
  }

  private static Map<String, Member> meant(CampaignProgress progress, LetterKind kind) {
    Predicate<Member> isMeant =
        switch (kind) {
          case ASKING -> one -> one.state() != MemberState.LEFT_OUT;
          case REMINDER -> one -> one.state().isOpen();
          case THANKS -> one -> one.state() == MemberState.ACCEPTED;
        };
    Map<String, Member> meant = new LinkedHashMap<>();
    progress.members().stream().filter(isMeant).forEach(one -> meant.put(one.supplier(), one));
    return meant;
  }

  private static List<String> known(List<String> codes, Map<String, Member> meant) {
    Issues issues = Issues.ofRequest();
    for (int i = 0; i < codes.size(); i++) {
      if (!meant.containsKey(codes.get(i))) {
        issues.invalid(
            IssueCode.NOT_IN_CAMPAIGN,
            "$.suppliers[" + i + "]",
            codes.get(i),
            new Text("この取引先は、この手紙を送る対象ではありません。", "The letter is not for this supplier."));
      }
    }
    if (!issues.all().isEmpty()) {
      throw CampaignRefused.unprocessable(issues.all());
    }
    return codes.stream().distinct().toList();
  }

  private static Letter letter(LetterText text, LetterValues values) {
    boolean japanese = values.language() == SheetLanguage.JA;
    String code = values.of(LetterPlaceholder.CODE);
    String kind = values.language().of(text.kind().label());
    return new Letter(
        code,
        kind + "_" + SheetFileName.part(code) + ".txt",
        new LetterTemplate(japanese ? text.ja() : text.en()).filled(values::of));
  }
}
