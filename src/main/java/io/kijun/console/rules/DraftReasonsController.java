package io.kijun.console.rules;

import io.kijun.audit.Actor;
import io.kijun.console.StandsFor;
import io.kijun.console.page.ReaderWords;
import io.kijun.rulechange.ApprovalGaps;
import io.kijun.rulechange.Draft;
import io.kijun.rulechange.ExplainingLoosening;
import io.kijun.rulechange.ReadingDrafts;
import io.kijun.rulechange.ReadingDrafts.Reported;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Keeps the reasons why something may become easier: those that were typed, one after the other.
 */
@Controller
final class DraftReasonsController {

  private final DraftAnswers answers;
  private final ReadingDrafts drafts;
  private final ExplainingLoosening explaining;

  DraftReasonsController(
      DraftAnswers answers, ReadingDrafts drafts, ExplainingLoosening explaining) {
    this.answers = answers;
    this.drafts = drafts;
    this.explaining = explaining;
  }

  @StandsFor({"GET /api/drafts/x", "PUT /api/drafts/x/loosenings/x"})
  @PostMapping(RulesAddress.DRAFT + "/reasons")
  ModelAndView explain(
      @PathVariable String id,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam MultiValueMap<String, String> typed,
      Actor actor,
      HttpServletRequest request,
      ReaderWords words) {
    Draft draft = drafts.find(id);
    Map<String, String> reasons =
        reasons(typed.getOrDefault("subject", List.of()), typed.getOrDefault("reason", List.of()));
    return answers.answer(
        draft,
        () -> explain(draft, version, reasons, actor),
        "saved",
        DraftTyped.explaining(reasons),
        request,
        words);
  }

  private static Map<String, String> reasons(List<String> subjects, List<String> typed) {
    Map<String, String> reasons = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(subjects.size(), typed.size()); i++) {
      reasons.put(subjects.get(i), typed.get(i));
    }
    return reasons;
  }

  /** All are read before the first is kept: a text that is too long keeps none of them back. */
  private void explain(Draft draft, int version, Map<String, String> reasons, Actor actor) {
    Map<String, String> known = known(draft);
    Map<String, String> anew = new LinkedHashMap<>();
    reasons.forEach(
        (subject, typed) -> {
          String reason = RulesTexts.read(typed, RulesTexts.REASON);
          if (!reason.isEmpty() && !reason.equals(known.get(subject))) {
            anew.put(subject, reason);
          }
        });
    Draft now = draft;
    int seen = version;
    for (Map.Entry<String, String> one : anew.entrySet()) {
      now = explaining.explain(now, seen, one.getKey(), one.getValue(), actor);
      seen = now.version();
    }
  }

  /** The reasons that count already, by subject. */
  private Map<String, String> known(Draft draft) {
    Reported reported = drafts.reported(draft);
    Map<String, String> known = new LinkedHashMap<>();
    Stream.concat(
            reported.report().differences().stream(),
            reported.replaced().stream().flatMap(one -> one.differences().stream()))
        .forEach(
            one ->
                reported
                    .reasons()
                    .of(one)
                    .ifPresent(reason -> known.put(one.subject().toString(), reason)));
    known.keySet().removeAll(ApprovalGaps.of(reported).unexplained());
    return known;
  }
}
