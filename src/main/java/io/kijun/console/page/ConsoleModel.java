package io.kijun.console.page;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page of the console what stands around it. */
@ControllerAdvice(basePackages = "io.kijun.console")
final class ConsoleModel {

  private final Shells shells;

  ConsoleModel(Shells shells) {
    this.shells = shells;
  }

  @ModelAttribute("shell")
  Shell shell(HttpServletRequest request) {
    return shells.of(request);
  }
}
