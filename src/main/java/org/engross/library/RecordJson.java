package org.engross.library;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.engross.citation.ProvisionPath;
import org.engross.citation.TextId;
import org.engross.library.inventory.DamagedLibrary;
import org.engross.measure.ActionRecord;
import org.engross.measure.AlsoNamed;
import org.engross.measure.Committee;
import org.engross.measure.CommitteeReport;
import org.engross.measure.Measure;
import org.engross.measure.MeasureSummary;
import org.engross.measure.PrintedName;
import org.engross.measure.RelatedMeasure;
import org.engross.measure.StatedVote;
import org.engross.measure.StatusExtras;
import org.engross.measure.StatusRecord;
import org.engross.measure.TextVersion;
import org.engross.measure.Title;
import org.engross.vote.VoteExtras;

/** The parts of the record that are kept and read back as they are and by which nothing is looked up. */
final class RecordJson {

    /** What a measure has besides its columns, its cosponsorships and its actions. */
    record MeasureDetail(
            List<Title> titles,
            List<Committee> committees,
            List<CommitteeReport> reports,
            List<RelatedMeasure> related,
            List<TextVersion> versions,
            List<StatedVote> recordedVotes,
            List<MeasureSummary> summaries,
            StatusExtras extras,
            Optional<StatusRecord> source) {

        static MeasureDetail of(Measure measure) {
            return new MeasureDetail(
                    measure.titles(),
                    measure.committees(),
                    measure.reports(),
                    measure.related(),
                    measure.versions(),
                    measure.recordedVotes(),
                    measure.summaries(),
                    measure.extras(),
                    measure.source());
        }
    }

    /** Those whom other records name with the sponsor of an amendment. */
    record AlsoNamedMembers(List<AlsoNamed> members) {}

    /** Every record of one action. */
    record ActionRecords(List<ActionRecord> records) {}

    /** What the record of a roll call has besides. */
    record VoteDetail(VoteExtras extras) {}

    /** The sponsors that a text prints. */
    record PrintedNames(List<PrintedName> names) {}

    /** Names are kept as they are written. */
    private static final SimpleModule NAMES = new SimpleModule()
            .addSerializer(TextId.class, ToStringSerializer.instance)
            .addSerializer(ProvisionPath.class, ToStringSerializer.instance)
            .addDeserializer(TextId.class, parsed(TextId.class, TextId::parse))
            .addDeserializer(ProvisionPath.class, parsed(ProvisionPath.class, ProvisionPath::parse));

    private static <T> JsonDeserializer<T> parsed(Class<T> type, Function<String, T> parse) {
        return new FromStringDeserializer<>(type) {
            @Override
            protected T _deserialize(String value, DeserializationContext context) {
                return parse.apply(value);
            }
        };
    }

    /** Only the components of records: their derived answers are not kept. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .addModule(NAMES)
            .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .visibility(PropertyAccessor.CREATOR, JsonAutoDetect.Visibility.ANY)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private RecordJson() {}

    static String write(Record part) {
        try {
            return MAPPER.writeValueAsString(part);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a part of the record that cannot be written", e);
        }
    }

    static <T extends Record> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new DamagedLibrary("a part of the record is damaged in the database; it is not served", e);
        }
    }
}
