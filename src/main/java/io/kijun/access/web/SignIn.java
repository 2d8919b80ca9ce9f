package io.kijun.access.web;

import io.kijun.access.ApiToken;
import io.kijun.access.Deputies;
import io.kijun.access.Passwords;
import io.kijun.access.Role;
import io.kijun.access.Tokens;
import io.kijun.access.User;
import io.kijun.access.Users;
import io.kijun.core.standard.Hash;
import io.kijun.runtime.Today;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Finds out who signs in, by name and password or by token. */
@Component
final class SignIn implements AuthenticationManager {

  /** Stands before the address of a proxy. */
  static final String PROXY = "proxy ";

  private final Users users;
  private final Tokens tokens;
  private final Deputies deputies;
  private final Passwords passwords;
  private final SignInAttempts attempts;
  private final Today today;

  SignIn(
      Users users,
      Tokens tokens,
      Deputies deputies,
      Passwords passwords,
      SignInAttempts attempts,
      Today today) {
    this.users = users;
    this.tokens = tokens;
    this.deputies = deputies;
    this.passwords = passwords;
    this.attempts = attempts;
    this.today = today;
  }

  /** Too many attempts failed. */
  static final class TooManyAttempts extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final long seconds;

    TooManyAttempts(Duration wait) {
      super("too many attempts");
      this.seconds = wait.toSeconds() + 1;
    }

    long seconds() {
      return seconds;
    }
  }

  @Override
  public Authentication authenticate(Authentication claim) {
    if (!(claim instanceof Credentials given)) {
      throw new BadCredentialsException("unknown kind of claim");
    }
    check(attempts.wait(given));
    User user = given.isToken() ? byToken(given.secret()) : byPassword(given);
    boolean wrong =
        user == null || user.disabled() || (user.mustChange() && !isLoopback(given.address()));
    check(attempts.ended(given, !wrong));
    if (user == null || wrong) {
      throw new BadCredentialsException("wrong name, password or token");
    }
    List<SimpleGrantedAuthority> authorities = new ArrayList<>();
    roles(user).forEach(role -> authorities.add(new SimpleGrantedAuthority(role.name())));
    if (!given.isToken()) {
      authorities.add(PasswordSignInRequired.SIGNED_IN);
    }
    return new UsernamePasswordAuthenticationToken(user.name(), null, authorities);
  }

  private static void check(Duration wait) {
    if (!wait.isZero()) {
      throw new TooManyAttempts(wait);
    }
  }

  private @org.jspecify.annotations.Nullable User byPassword(Credentials given) {
    User user = users.find(given.name()).orElse(null);
    if (user == null) {
      passwords.matchesNobody(given.secret());
      return null;
    }
    return passwords.matches(user, given.secret()) ? user : null;
  }

  private @org.jspecify.annotations.Nullable User byToken(String token) {
    return tokens
        .byHash(Hash.of(token.getBytes(StandardCharsets.UTF_8)).value())
        .filter(this::counts)
        .flatMap(found -> users.find(found.user()))
        .filter(user -> !user.mustChange())
        .orElse(null);
  }

  private boolean counts(ApiToken token) {
    return token.revokedAt() == null && !today.day().isAfter(token.lastDay());
  }

  /** Without a password of one's own there is nothing that one may do. */
  private Set<Role> roles(User user) {
    if (user.mustChange()) {
      return Set.of();
    }
    Set<Role> roles = EnumSet.noneOf(Role.class);
    roles.addAll(user.roles());
    if (!deputies.approversFor(user.name(), today.day()).isEmpty()) {
      roles.add(Role.APPROVER);
    }
    return roles;
  }

  private static boolean isLoopback(String address) {
    try {
      return !address.startsWith(PROXY) && InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
