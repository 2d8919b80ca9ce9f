package io.kijun.web;

import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.validation.Validator;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Has Spring bind bodies and query strings strictly, to records. */
@RestControllerAdvice
final class StrictIntake extends RequestBodyAdviceAdapter implements WebMvcConfigurer {

  private final BodyIntake intake;

  StrictIntake(BodyIntake intake) {
    this.intake = intake;
  }

  @Override
  public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
    converters.addCustomConverter(new StrictJsonConverter());
  }

  /** Of nothing: what comes in is checked as it is read. Else a library would be started for it. */
  @Override
  public Validator getValidator() {
    return Validator.forType(Void.class, (target, errors) -> {});
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new QueryRecordResolver());
  }

  @Override
  public void addInterceptors(InterceptorRegistry interceptors) {
    interceptors.addInterceptor(intake);
  }

  @Override
  public boolean supports(
      MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
    return converter == StrictJsonConverter.class;
  }

  @Override
  public HttpInputMessage beforeBodyRead(
      HttpInputMessage message,
      MethodParameter parameter,
      Type type,
      Class<? extends HttpMessageConverter<?>> converter) {
    return new LimitedBody(message, BodyIntake.most(parameter));
  }

  /** Nothing is no JSON either; Spring has no converter read it. */
  @Override
  public @Nullable Object handleEmptyBody(
      @Nullable Object body,
      HttpInputMessage message,
      MethodParameter parameter,
      Type type,
      Class<? extends HttpMessageConverter<?>> converter) {
    RequestBody wanted = parameter.getParameterAnnotation(RequestBody.class);
    return wanted != null && wanted.required()
        ? StrictJsonConverter.read(parameter.getParameterType(), new byte[0])
        : null;
  }
}
