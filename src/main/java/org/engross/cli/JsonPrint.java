package org.engross.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes an answer as JSON, as REST writes it. */
@ApplicationScoped
class JsonPrint {

    private final ObjectMapper mapper;

    @Inject
    JsonPrint(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    String of(Object view) {
        try {
            return mapper.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer that cannot be written as JSON", e);
        }
    }
}
