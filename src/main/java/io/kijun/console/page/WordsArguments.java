package io.kijun.console.page;

import io.kijun.runtime.Today;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands {@link ReaderWords} to controllers that have them for an argument. */
@Component
final class WordsArguments implements HandlerMethodArgumentResolver, WebMvcConfigurer {

  private final MessageSource messages;
  private final ConsoleLocales locales;
  private final Today today;

  WordsArguments(MessageSource messages, ConsoleLocales locales, Today today) {
    this.messages = messages;
    this.locales = locales;
    this.today = today;
  }

  /** The words of whoever sends a request. */
  ReaderWords of(HttpServletRequest request) {
    return new ReaderWords(messages, locales.resolveLocale(request), today.zone());
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == ReaderWords.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest web,
      @Nullable WebDataBinderFactory binders) {
    return of(Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class)));
  }
}
