package io.kijun.core.standard;

/** A practice that evidence (証跡) can be given for, and the question that asks for it. */
public record EvidenceKey(String key, Text question) {}
