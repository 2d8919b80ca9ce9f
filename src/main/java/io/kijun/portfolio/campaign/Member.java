package io.kijun.portfolio.campaign;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A supplier in a campaign.
 *
 * @param name null: erased
 * @param askedAt when the first sheet went out to it; null: none did
 * @param reminders how many letters were made to remind it
 * @param remindedAt when the last of them was; null: none was
 * @param receivedAt when the first sheet came in since; null: none did
 * @param returnedAt when the last one was sent back; null: none was
 * @param acceptedAt when one was accepted; null: none was
 * @param sheet the one that decides on its state; null: none came in
 * @param openSheets how many wait to be decided on
 * @param leftOutBecause why it plays no part; null: it does, or the reason was erased
 */
public record Member(
    String supplier,
    @Nullable String name,
    MemberState state,
    @Nullable Instant askedAt,
    int reminders,
    @Nullable Instant remindedAt,
    @Nullable Instant receivedAt,
    @Nullable Instant returnedAt,
    @Nullable Instant acceptedAt,
    @Nullable UUID sheet,
    int openSheets,
    @Nullable String leftOutBecause) {}
