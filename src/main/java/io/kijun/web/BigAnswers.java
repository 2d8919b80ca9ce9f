package io.kijun.web;

import io.kijun.core.standard.Text;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Has a few big answers made at a time; the others wait, and are refused after a while. */
@Component
final class BigAnswers implements HandlerInterceptor, WebMvcConfigurer {

  /** So many at a time: each has some ten thousand rows in memory. */
  private static final int AT_ONCE = 3;

  private static final long PATIENCE_SECONDS = 30;
  private static final String TAKEN = BigAnswers.class.getName();

  private final Semaphore room;
  private final long patienceMillis;

  BigAnswers() {
    this(AT_ONCE, TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
  }

  BigAnswers(int atOnce, long patienceMillis) {
    this.room = new Semaphore(atOnce, true);
    this.patienceMillis = patienceMillis;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (isBig(handler) && request.getAttribute(TAKEN) == null) {
      if (!isRoom()) {
        throw new RequestRefused(
            ProblemKind.TOO_MANY_AT_ONCE,
            "$",
            new Text(
                "大きな集計が混み合っています。しばらくしてからやり直してください。",
                "Too many big answers are being made; please try again later."));
      }
      request.setAttribute(TAKEN, true);
    }
    return true;
  }

  private boolean isRoom() {
    try {
      return room.tryAcquire(patienceMillis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static boolean isBig(Object handler) {
    return handler instanceof HandlerMethod method
        && (method.hasMethodAnnotation(BigAnswer.class)
            || method.getBeanType().isAnnotationPresent(BigAnswer.class));
  }

  @Override
  public void afterCompletion(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable Exception exception) {
    if (request.getAttribute(TAKEN) != null) {
      request.removeAttribute(TAKEN);
      room.release();
    }
  }
}
