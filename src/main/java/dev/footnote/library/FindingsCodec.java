package dev.footnote.library;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Writes what was extracted from documents into attachments of the index, and reads it back. Thread-safe.
final class FindingsCodec {
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
