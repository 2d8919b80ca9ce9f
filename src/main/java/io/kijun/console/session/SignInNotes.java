package io.kijun.console.session;

import io.kijun.access.UserName;
import io.kijun.access.Users;
import io.kijun.access.web.CurrentActor;
import io.kijun.audit.LogAction;
import io.kijun.audit.NotingRefusals;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Has the log keep failed sign-ins of the form, as it keeps those of the API. */
@Component
final class SignInNotes {

  private final NotingRefusals noting;
  private final Users users;

  SignInNotes(NotingRefusals noting, Users users) {
    this.noting = noting;
    this.users = users;
  }

  /** Somebody failed to sign in as a user, or as nobody that there is: that may be a password. */
  void failed(String name, String origin, int status) {
    noting.note(
        new NotingRefusals.Refusal(
            LogAction.SIGN_IN_FAILED,
            CurrentActor.NOBODY,
            isUser(name) ? name : "unknown name",
            origin,
            status));
  }

  private boolean isUser(String name) {
    try {
      return UserName.allows(name) && users.find(name).isPresent();
    } catch (DataAccessException e) {
      return false; // the store cannot be asked
    }
  }
}
