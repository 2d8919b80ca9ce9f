package io.kijun.access.web;

import io.kijun.core.standard.Text;
import io.kijun.web.ProblemKind;
import io.kijun.web.RequestRefused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * An endpoint that no permission speaks of is denied to everybody. Pages of the console stand for
 * endpoints, and are looked at where they are.
 */
@Component
final class PermissionInterceptor implements HandlerInterceptor, WebMvcConfigurer {

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).excludePathPatterns("/", "/console", "/console/**");
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    boolean isEndpoint =
        handler instanceof HandlerMethod method
            && !ErrorController.class.isAssignableFrom(method.getBeanType());
    if (isEndpoint && Permissions.on(request.getMethod(), request.getRequestURI()).isEmpty()) {
      throw new RequestRefused(
          ProblemKind.FORBIDDEN, "$", new Text("この操作を行う権限がありません。", "You may not do this."));
    }
    return true;
  }
}
