package io.kijun.inforce.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes the query string of what is shown of one ruleset. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
    name = "ruleset",
    in = ParameterIn.QUERY,
    description =
        "ルールセットのIDまたはハッシュ。省略時は施行中のもの / Id or hash of a ruleset; default: the one in force",
    schema = @Schema(type = "string"))
@Parameter(
    name = "on",
    in = ParameterIn.QUERY,
    description = "基準日。省略時は今日 / The day on which it is in force; default: today",
    schema = @Schema(type = "string", format = "date"))
public @interface RulesetParametersDescribed {}
