package org.engross.library;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.engross.provision.Part;
import org.engross.provision.Provision;
import org.engross.provision.QuotedContent;
import org.engross.provision.Wording;

/** The tree as the database keeps it. Jackson is told about the sealed {@link Part} here, so that the domain is not. */
final class TreeJson {

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "part")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Provision.class, name = "provision"),
        @JsonSubTypes.Type(value = Wording.class, name = "words"),
        @JsonSubTypes.Type(value = QuotedContent.class, name = "quoted")
    })
    private interface NamedPart {}

    /** The derived answers of records that Jackson would take for properties. */
    @JsonIgnoreProperties({"none", "empty"})
    private interface Derived {}

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addMixIn(Part.class, NamedPart.class)
            .addMixIn(org.engross.provision.Designation.class, Derived.class)
            .addMixIn(Wording.class, Derived.class)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private TreeJson() {}

    static String write(Provision tree) {
        try {
            return MAPPER.writerFor(Part.class).writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree that cannot be written", e);
        }
    }

    static Provision read(String json) {
        try {
            return (Provision) MAPPER.readValue(json, Part.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree that cannot be read back", e);
        }
    }
}
