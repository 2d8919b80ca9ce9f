package io.kijun.console.campaigns;

import io.kijun.console.page.FieldView;
import io.kijun.console.page.ProblemItem;
import io.kijun.console.page.SelectView;
import java.util.List;

/** A form that makes a campaign. */
public record CampaignFormView(
    FieldView title,
    SelectView group,
    FieldView suppliers,
    FieldView askedOn,
    FieldView dueOn,
    SelectView language,
    List<ProblemItem> problems) {}
