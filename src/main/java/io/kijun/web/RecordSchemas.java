package io.kijun.web;

import io.kijun.core.issue.Longest;
import io.kijun.core.issue.NotEmpty;
import io.kijun.core.issue.Words;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Describes records as they are read and written: which fields are required, how long texts may be.
 * No two may have the same name: the description has but one of it.
 */
@Component
final class RecordSchemas implements ModelConverter {

  private final Map<String, Class<?>> named = new ConcurrentHashMap<>();

  @Override
  public @Nullable Schema<?> resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    Class<?> raw = Json.mapper().constructType(type.getType()).getRawClass();
    Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    if (schema != null && raw.isRecord()) {
      checkName(raw);
      describe(model(schema, context), raw);
    }
    return schema;
  }

  private void checkName(Class<?> record) {
    Class<?> first = named.putIfAbsent(record.getSimpleName(), record);
    if (first != null && first != record) {
      throw new IllegalStateException(first + " and " + record + " have one name in the API");
    }
  }

  private static Schema<?> model(Schema<?> schema, ModelConverterContext context) {
    String ref = schema.get$ref();
    Schema<?> model =
        ref == null
            ? schema
            : context.getDefinedModels().get(ref.substring(ref.lastIndexOf('/') + 1));
    return model == null ? schema : model;
  }

  private static void describe(Schema<?> model, Class<?> record) {
    if (model.getProperties() == null) {
      return;
    }
    boolean comesIn = Arrays.stream(record.getRecordComponents()).anyMatch(RecordSchemas::isRead);
    for (RecordComponent component : record.getRecordComponents()) {
      Schema<?> property = model.getProperties().get(component.getName());
      if (property != null) {
        describe(model, property, component, comesIn);
      }
    }
  }

  private static boolean isRead(RecordComponent component) {
    return component.isAnnotationPresent(Longest.class)
        || component.isAnnotationPresent(Words.class)
        || component.isAnnotationPresent(NotEmpty.class);
  }

  private static void describe(
      Schema<?> model, Schema<?> property, RecordComponent component, boolean comesIn) {
    Longest longest = component.getAnnotation(Longest.class);
    if (longest != null) {
      Schema<?> text = property.getItems() == null ? property : property.getItems();
      text.setMaxLength(longest.value());
    }
    boolean notEmpty = component.isAnnotationPresent(NotEmpty.class);
    if (notEmpty) {
      property.setMinItems(1);
    }
    if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
      model.getProperties().put(component.getName(), orNull(property));
    } else if (!comesIn || notEmpty || !mayBeLeftOut(component.getType())) {
      require(model, component.getName());
    }
  }

  /** A collection that does not come in is empty. */
  private static boolean mayBeLeftOut(Class<?> type) {
    return Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
  }

  private static void require(Schema<?> model, String field) {
    if (model.getRequired() == null || !model.getRequired().contains(field)) {
      model.addRequiredItem(field);
    }
  }

  /** The same, or null; what is so already stays as it is. */
  private static Schema<?> orNull(Schema<?> schema) {
    if (schema.getAnyOf() != null) {
      return schema;
    }
    if (schema.get$ref() != null || schema.getEnum() != null) {
      return new JsonSchema().anyOf(List.of(schema, new JsonSchema().typesItem("null")));
    }
    schema.addType("null");
    return schema;
  }
}
