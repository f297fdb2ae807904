package dev.footnote.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/// The page's own style sheet and scripts: a short list, read once. No path of a request ever reaches a file.
final class Assets {
    private static final List<String> NAMES =
            List.of("style.css", "page.js", "conversation.js", "reader.js", "timeline.js", "sources.js", "icon.svg");

    private final Map<String, Asset> assets = new HashMap<>();

    private record Asset(byte[] bytes, String type, String tag) {}

    Assets() {
        NAMES.forEach(name -> assets.put(name, read(name)));
    }

    /// Sends an asset; false when there is none of that name.
    boolean send(String name, Context context) {
        Asset asset = assets.get(name);
        if (asset == null) {
            return false;
        }
        context.header("ETag", asset.tag()).header("Cache-Control", "no-cache");
        if (asset.tag().equals(context.header("If-None-Match"))) {
            context.status(304);
        } else {
            context.contentType(asset.type()).result(asset.bytes());
        }
        return true;
    }

    private static Asset read(String name) {
        try (InputStream stream = Assets.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks " + name);
            }
            byte[] bytes = stream.readAllBytes();
            CRC32 sum = new CRC32();
            sum.update(bytes);
            return new Asset(bytes, type(name), "\"%08x\"".formatted(sum.getValue()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.'))) {
            case ".css" -> "text/css; charset=utf-8";
            case ".js" -> "text/javascript; charset=utf-8";
            case ".svg" -> "image/svg+xml";
            default -> "application/json";
        };
    }
}
