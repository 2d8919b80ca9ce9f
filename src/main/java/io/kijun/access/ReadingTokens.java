package io.kijun.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tokens, one's own; administrators see everybody's. */
@Component
public final class ReadingTokens {

  private final Tokens tokens;
  private final Users users;

  ReadingTokens(Tokens tokens, Users users) {
    this.tokens = tokens;
    this.users = users;
  }

  /**
   * The tokens that somebody may see, the latest first.
   *
   * @param user whose; null: all of them
   * @throws NotYourTokens if they are another's, and the reader is no administrator
   */
  public List<ApiToken> seenBy(String reader, @Nullable String user) {
    boolean administers = users.find(reader).filter(User::administers).isPresent();
    if (user != null && !user.equals(reader) && !administers) {
      throw new NotYourTokens();
    }
    if (user == null) {
      return administers ? tokens.all() : tokens.of(reader);
    }
    return tokens.of(user);
  }
}
