package io.kijun.audit;

/**
 * What can be done that the log keeps. Its names stand in stores and answers, and stay. What is not
 * said to be of everybody's concern is about a supplier: who may not see all suppliers reads it of
 * those alone that may be seen.
 */
public enum LogAction {
  USER_CREATED(true),
  USER_CHANGED(true),
  USER_CONFIRMED(true),
  PASSWORD_CHANGED(true),
  IDENTITY_TIED(true),
  IDENTITY_UNTIED(true),
  TOKEN_MADE(true),
  TOKEN_REVOKED(true),
  DEPUTY_NAMED(true),
  DEPUTY_ENDED(true),
  DRAFT_STARTED(true),
  DRAFT_WORKBOOK_PUT(true),
  DRAFT_WORKBOOK_WITHDRAWN(true),
  DRAFT_MOVED(true),
  DRAFT_DISCARDED(true),
  LOOSENING_EXPLAINED(true),
  DRAFT_APPROVED(true),
  APPROVAL_WITHDRAWN(true),
  REINSTATEMENT_ASKED(true),
  REINSTATEMENT_APPROVED(true),
  REINSTATEMENT_WITHDRAWN(true),
  SUPPLIER_ADDED,
  SUPPLIER_CHANGED,
  SUPPLIER_ENDED,
  SUPPLIERS_IMPORTED,
  SUPPLIER_ERASED,
  USER_ERASED(true),
  FIRST_RULESET_IN_FORCE(true),
  CHECK_SHEET_SENT,
  CHECK_SHEET_RECEIVED,
  CHECK_SHEET_REPLACED,
  CHECK_SHEET_CHOSEN,
  CHECK_SHEET_ACCEPTED,
  CHECK_SHEET_RETURNED,
  FEEDBACK_SENT,
  PLANS_RECEIVED,
  FINDING_PLANNED,
  EXCEPTION_ASKED,
  EXCEPTION_APPROVED,
  EXCEPTION_WITHDRAWN,
  ACCEPTANCE_ASKED,
  ACCEPTANCE_APPROVED,
  ACCEPTANCE_WITHDRAWN,
  SHEET_JOB_STARTED(true),
  SHEET_JOB_CANCELLED(true),
  EVALUATION_RECORDED,
  FACTS_RECORDED,
  WORLD_EVENT_ENTERED(true),
  WORLD_EVENT_CONFIRMED(true),
  WORLD_EVENT_WITHDRAWN(true),
  WORLD_EVENT_ERASED(true),
  CAMPAIGN_MADE,
  CAMPAIGN_SUPPLIER_ADDED,
  CAMPAIGN_SUPPLIER_LEFT_OUT,
  CAMPAIGN_REMINDED,
  CAMPAIGN_CLOSED,
  LETTER_WRITTEN(true),
  CALENDAR_TOKEN_MADE(true),
  CALENDAR_TOKEN_REVOKED(true),
  IMPACT_STARTED(true),
  IMPACT_CANCELLED(true),
  RUN_STARTED(true),
  RUN_CANCELLED(true),
  RUN_FAILED(true),
  SCHEDULE_MADE(true),
  SCHEDULE_ENDED(true),
  SIGN_IN_FAILED(true),
  REQUEST_REFUSED(true);

  private final boolean general;

  LogAction() {
    this(false);
  }

  LogAction(boolean general) {
    this.general = general;
  }

  /** Whether it is about no supplier. */
  public boolean isGeneral() {
    return general;
  }
}
