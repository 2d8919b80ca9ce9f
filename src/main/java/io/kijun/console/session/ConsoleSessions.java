package io.kijun.console.session;

import io.kijun.access.ContinuingSignIn;
import io.kijun.access.SignedIn;
import io.kijun.access.web.RequestOrigin;
import io.kijun.runtime.Today;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Sessions of browsers. One keeps a name and a stamp only: who that is and what it may do is looked
 * up with each request, so that whoever is disabled, or has another password or other roles by now,
 * is out at once.
 */
@Component
final class ConsoleSessions {

  private static final String MARK = SessionMark.class.getName();

  private final ContinuingSignIn signIns;
  private final ConsoleSettings settings;
  private final Today today;

  ConsoleSessions(ContinuingSignIn signIns, ConsoleSettings settings, Today today) {
    this.signIns = signIns;
    this.settings = settings;
    this.today = today;
  }

  /** Begins one, under a new id: one that somebody else may know is worth nothing. */
  void begin(String name, HttpServletRequest request) {
    end(request);
    request
        .getSession(true)
        .setAttribute(MARK, new SessionMark(name, signIns.stamp(name), today.now()));
  }

  /** Goes on, under a new id, with one whose user changed something of the own account. */
  void renew(String name, HttpServletRequest request) {
    HttpSession session = request.getSession(true);
    Instant begun =
        session.getAttribute(MARK) instanceof SessionMark old ? old.begun() : today.now();
    request.changeSessionId();
    session.setAttribute(MARK, new SessionMark(name, signIns.stamp(name), begun));
  }

  /** Ends the one that there is. */
  void end(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  /** Who reads; empty: nobody does any more, or ever did. */
  Optional<SignedIn> reader(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session == null || !(session.getAttribute(MARK) instanceof SessionMark mark)) {
      return Optional.empty();
    }
    Optional<SignedIn> reader =
        Optional.of(mark)
            .filter(one -> today.now().isBefore(one.begun().plus(settings.longest())))
            .flatMap(one -> signIns.of(one.name(), one.stamp(), RequestOrigin.of(request)));
    if (reader.isEmpty()) {
      session.invalidate();
    }
    return reader;
  }
}
