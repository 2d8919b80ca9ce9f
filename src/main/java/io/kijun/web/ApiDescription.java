package io.kijun.web;

import io.kijun.core.evaluation.KijunVersion;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Describes what all of the API has in common: its name, and the problems it answers with. */
@Component
final class ApiDescription implements OpenApiCustomizer {

  @Override
  public void customise(OpenAPI api) {
    api.setInfo(new Info().title("Kijun").version(KijunVersion.VERSION));
    Components components = api.getComponents();
    components.addSecuritySchemes(
        "basic", new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic"));
    components.addSecuritySchemes(
        "token", new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer"));
    api.addSecurityItem(new SecurityRequirement().addList("basic"));
    api.addSecurityItem(new SecurityRequirement().addList("token"));
    ModelConverters.getInstance(true)
        .read(Problem.class)
        .forEach((name, schema) -> components.addSchemas(name, schema));
    components.getSchemas().values().forEach(ApiDescription::withoutInterfaces);
    ApiResponse problem =
        new ApiResponse()
            .description("問題（RFC 9457）。すべての指摘を一度に返す / A problem, with all issues at once")
            .content(
                new Content()
                    .addMediaType(
                        "application/problem+json",
                        new MediaType()
                            .schema(new Schema<>().$ref("#/components/schemas/Problem"))));
    api.getPaths().values().stream()
        .flatMap(path -> path.readOperations().stream())
        .forEach(operation -> operation.getResponses().addApiResponse("default", problem));
  }

  /** That a record is one of several, such as a kind of place, says nothing of its fields. */
  private static void withoutInterfaces(Schema<?> schema) {
    if (schema.getAllOf() == null) {
      return;
    }
    for (Schema<?> part : schema.getAllOf()) {
      if (part.getProperties() != null) {
        part.getProperties().forEach(schema::addProperty);
      }
    }
    schema.addType("object");
    schema.setAllOf(null);
  }
}
