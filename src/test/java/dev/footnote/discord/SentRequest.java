package dev.footnote.discord;

import com.fasterxml.jackson.databind.JsonNode;

/// A request that the stand-in got.
///
/// @param path below `/api/v10`
/// @param body missing node when there was none
/// @param at when it came, by [System#nanoTime()]
record SentRequest(String method, String path, JsonNode body, long at) {
    boolean is(String wantedMethod, String pathStart) {
        return method.equals(wantedMethod) && path.startsWith(pathStart);
    }
}
