package io.kijun.console.rules;

import io.kijun.access.web.SignedInContext;
import io.kijun.console.ConsolePermissions;
import io.kijun.console.page.PageLinks;
import io.kijun.console.page.ReaderWords;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Tells who reads. */
@Component
final class RulesReaders {

  private final ConsolePermissions permissions;

  RulesReaders(ConsolePermissions permissions) {
    this.permissions = permissions;
  }

  RulesReader of(HttpServletRequest request, ReaderWords words) {
    return new RulesReader(
        SignedInContext.of(request).orElseThrow(), words, new PageLinks(permissions, request));
  }
}
