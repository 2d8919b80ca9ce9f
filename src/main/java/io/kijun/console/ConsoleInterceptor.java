package io.kijun.console;

import io.kijun.core.standard.Text;
import io.kijun.web.ProblemKind;
import io.kijun.web.RequestRefused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** A page that says of nobody that it is open to them is denied to everybody. */
@Component
final class ConsoleInterceptor implements HandlerInterceptor, WebMvcConfigurer {

  private final ConsolePermissions permissions;

  ConsoleInterceptor(ConsolePermissions permissions) {
    this.permissions = permissions;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry
        .addInterceptor(this)
        .addPathPatterns("/", ConsolePermissions.ROOT, ConsolePermissions.ROOT + "/**")
        .order(Ordered.HIGHEST_PRECEDENCE);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod
        && permissions.on(request.getMethod(), request.getRequestURI()).isEmpty()) {
      throw new RequestRefused(
          ProblemKind.FORBIDDEN, "$", new Text("この操作を行う権限がありません。", "You may not do this."));
    }
    return true;
  }
}
