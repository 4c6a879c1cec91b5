package org.engross.web.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.ser.LocalDateSerializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.LocalDate;
import org.engross.citation.Undated;

/** Answers null for a date that is not known. */
@Singleton
public class UndatedJson implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("undated").addSerializer(LocalDate.class, new DayOrNull()));
    }

    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    private static final class DayOrNull extends LocalDateSerializer {

        @Override
        public void serialize(LocalDate day, JsonGenerator json, SerializerProvider provider) throws IOException {
            if (Undated.is(day)) {
                json.writeNull();
            } else {
                json.writeString(day.toString());
            }
        }
    }
}
