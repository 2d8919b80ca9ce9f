package io.kijun.portfolio.run;

import java.util.UUID;

/** Some of a run's suppliers, which are worked on together. */
public record RunPart(UUID run, int number) {}
