package dev.footnote.library;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.footnote.chronology.TimexValue;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Writes what was extracted from documents into attachments of the index, and reads it back. Thread-safe.
final class FindingsCodec {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .addMixIn(TimexValue.class, SealedFamily.class)
            .enable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /// Tells the members of a sealed family apart by their class name below the family's package.
    @JsonTypeInfo(use = JsonTypeInfo.Id.MINIMAL_CLASS)
    private interface SealedFamily {}

    private FindingsCodec() {}

    static byte[] write(Object findings) {
        try {
            return MAPPER.writeValueAsBytes(findings);
        } catch (JsonProcessingException ourTypesAreWritable) {
            throw new IllegalStateException(ourTypesAreWritable);
        }
    }

    /// As [#write], for lists whose element type erasure would hide.
    static byte[] write(TypeReference<?> type, Object findings) {
        try {
            return MAPPER.writerFor(type).writeValueAsBytes(findings);
        } catch (JsonProcessingException ourTypesAreWritable) {
            throw new IllegalStateException(ourTypesAreWritable);
        }
    }

    static ObjectReader reader(TypeReference<?> type) {
        return MAPPER.readerFor(type);
    }

    static <T> T read(ObjectReader reader, byte[] bytes) {
        try {
            return reader.readValue(bytes);
        } catch (IOException notWhatWeWrote) {
            throw new UncheckedIOException("the index holds findings of another format", notWhatWeWrote);
        }
    }
}
