package io.kijun.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses a body that is announced to be too long before any of it is read. */
final class AnnouncedLength implements HandlerInterceptor {

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    boolean takesBody =
        handler instanceof HandlerMethod method
            && Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.hasParameterAnnotation(RequestBody.class));
    if (takesBody && request.getContentLengthLong() > StrictJsonConverter.MOST_BYTES) {
      throw StrictJsonConverter.tooLarge();
    }
    return true;
  }
}
