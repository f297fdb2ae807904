package dev.footnote.library;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/// Writes what was extracted from documents into attachments of the index, and reads it back. Thread-safe.
///
/// @param <T> what is written and read
final class FindingsCodec<T> {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .annotationIntrospector(new SealedFamilies())
            .enable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /// Tells the members of sealed families apart by their class name below the family's package, so that the cores
    /// need no annotation for being stored.
    private static final class SealedFamilies extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;
        private static final JsonTypeInfo.Value BY_CLASS_NAME = JsonTypeInfo.Value.construct(
                JsonTypeInfo.Id.MINIMAL_CLASS, JsonTypeInfo.As.PROPERTY, "@", null, false, null, null);

        @Override
        public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
            return isOfSealedFamily(annotated.getRawType())
                    ? BY_CLASS_NAME
                    : super.findPolymorphicTypeInfo(config, annotated);
        }

        private static boolean isOfSealedFamily(Class<?> type) {
            return type.isSealed() && !type.isEnum()
                    || Arrays.stream(type.getInterfaces()).anyMatch(SealedFamilies::isOfSealedFamily);
        }
    }

    private final ObjectWriter writer;
    private final ObjectReader reader;

    FindingsCodec(TypeReference<T> type) {
        this.writer = MAPPER.writerFor(type);
        this.reader = MAPPER.readerFor(type);
    }

    byte[] write(T findings) {
        try {
            return writer.writeValueAsBytes(findings);
        } catch (JsonProcessingException ourTypesAreWritable) {
            throw new IllegalStateException(ourTypesAreWritable);
        }
    }

    /// The same in less room, for what names many things alike.
    byte[] pack(T findings) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            writer.writeValue(out, findings);
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
        return packed.toByteArray();
    }

    /// @throws UncheckedIOException when the bytes are not what [#pack] gives
    T unpack(byte[] bytes) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return reader.readValue(in);
        } catch (IOException notWhatWeWrote) {
            throw new UncheckedIOException("the index holds findings of another format", notWhatWeWrote);
        }
    }

    /// @throws UncheckedIOException when the bytes are not what [#write] gives
    T read(byte[] bytes) {
        try {
            return reader.readValue(bytes);
        } catch (IOException notWhatWeWrote) {
            throw new UncheckedIOException("the index holds findings of another format", notWhatWeWrote);
        }
    }
}
