package org.engross.ingest.legislators;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.engross.citation.Chamber;
import org.engross.ingest.source.Finding;
import org.engross.ingest.source.Findings;
import org.engross.ingest.source.KnownFields;
import org.engross.ingest.source.PrintedParty;
import org.engross.member.Member;
import org.engross.member.MemberId;
import org.engross.member.Members;
import org.engross.member.Party;
import org.engross.member.Term;
import org.engross.proceeding.Facts;
import org.engross.proceeding.OfficialRecord;
import org.engross.proceeding.Origin;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * Reads a list of legislators: who each is by the Biographical Directory and by the Senate's ids, and the days of each term with its
 * chamber, State, district and party. One legislator at a time is in memory before it is read.
 */
public final class LegislatorsReader {

    private static final KnownFields FIELDS = KnownFields.beside(LegislatorsReader.class, "fields.txt");

    /** The list of all who ever served has some 25 MB. */
    private static final int MOST_CHARACTERS = 64 * 1024 * 1024;

    private final Findings findings;
    private final Map<MemberId, Member> members = new LinkedHashMap<>();
    private final HashSet<MemberId> senateIds = new HashSet<>();

    private LegislatorsReader(Findings findings) {
        this.findings = findings;
    }

    /** Whether a file that is no XML begins as such a list does, in either form. */
    public static boolean reads(byte[] file) {
        var beginning = new String(file, 0, Math.min(file.length, 4096), StandardCharsets.UTF_8);
        return beginning.contains("bioguide")
                && beginning.contains("id")
                && beginning.strip().matches("(?s)[-\\[#].*");
    }

    /** What the list tells; empty, with an error among the findings, if it cannot be read to its end. */
    public static Optional<OfficialRecord> read(byte[] file, Findings findings) {
        var reader = new LegislatorsReader(findings);
        try (MappingIterator<JsonNode> list = list(file)) {
            while (list.hasNext()) {
                reader.legislator(list.next());
            }
        } catch (IOException | RuntimeException e) {
            findings.error(Finding.Stage.FORMAT, "", "not a list of legislators that can be read: " + firstLine(e));
            return Optional.empty();
        }
        return Optional.of(new OfficialRecord(
                subject(reader.members.values()),
                Origin.LEGISLATORS,
                Optional.empty(),
                new Facts(new Members(reader.members.values()), List.of(), List.of(), List.of())));
    }

    /** The project has a list of those who sit and one of those who sat; one does not take the place of the other. */
    private static String subject(Iterable<Member> members) {
        var last = LocalDate.MIN;
        for (var member : members) {
            var until = member.terms().getLast().until();
            last = until.isAfter(last) ? until : last;
        }
        return "members until " + last.getYear();
    }

    private static MappingIterator<JsonNode> list(byte[] file) throws IOException {
        boolean isJson = file.length > 0
                && new String(file, 0, Math.min(file.length, 100), StandardCharsets.UTF_8)
                        .strip()
                        .startsWith("[");
        if (isJson) {
            return JsonMapper.builder().build().readerFor(JsonNode.class).readValues(file);
        }
        var options = new LoaderOptions();
        options.setCodePointLimit(MOST_CHARACTERS);
        var yaml = new YAMLMapper(YAMLFactory.builder().loaderOptions(options).build());
        return yaml.readerFor(JsonNode.class).readValues(file);
    }

    private static String firstLine(Exception e) {
        var message =
                e instanceof JsonProcessingException json ? json.getOriginalMessage() : String.valueOf(e.getMessage());
        return message.lines().findFirst().orElse("");
    }

    private void legislator(JsonNode legislator) {
        var id = legislator.path("id").path("bioguide").asText("");
        try {
            FIELDS.check(legislator, findings);
            var member = member(legislator, new MemberId(id));
            if (members.putIfAbsent(member.id(), member) != null) {
                findings.warning(Finding.Stage.BODY, id, "is listed twice; the second is left out");
            }
        } catch (IllegalArgumentException | DateTimeParseException e) {
            findings.warning(Finding.Stage.BODY, id, "the legislator is left out: " + e.getMessage());
        }
    }

    private Member member(JsonNode legislator, MemberId id) {
        var terms = new ArrayList<Term>();
        legislator.path("terms").forEach(term -> terms.addAll(terms(term)));
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("no terms are listed");
        }
        terms.sort(Comparator.comparing(Term::from));
        var name = legislator.path("name");
        return Member.of(id, senateId(legislator, id), name.path("last").asText(""), given(name), terms);
    }

    private Optional<MemberId> senateId(JsonNode legislator, MemberId id) {
        var lis = legislator.path("id").path("lis").asText("");
        if (lis.isEmpty()) {
            return Optional.empty();
        }
        var senateId = new MemberId(lis);
        if (!senateIds.add(senateId)) {
            findings.warning(
                    Finding.Stage.BODY, id.toString(), "the Senate's id " + lis + " is another's too, and is left out");
            return Optional.empty();
        }
        return Optional.of(senateId);
    }

    /** {@code Robert B.}, with the nickname where it is the one that is used, and the suffix. */
    private static String given(JsonNode name) {
        var given = new StringBuilder(name.path("first").asText(""));
        var middle = name.path("middle").asText("");
        var suffix = name.path("suffix").asText("");
        given.append(middle.isEmpty() ? "" : " " + middle).append(suffix.isEmpty() ? "" : ", " + suffix);
        return given.toString().strip();
    }

    /** One term; where the member changed party within it, one for each party. */
    private static List<Term> terms(JsonNode term) {
        var from = LocalDate.parse(term.path("start").asText());
        var until = LocalDate.parse(term.path("end").asText());
        var parties = term.path("party_affiliations");
        if (parties.isMissingNode() || parties.isEmpty()) {
            return List.of(term(term, term.path("party").asText(""), from, until));
        }
        var terms = new ArrayList<Term>();
        parties.forEach(party -> terms.add(term(
                term,
                party.path("party").asText(""),
                LocalDate.parse(party.path("start").asText()),
                LocalDate.parse(party.path("end").asText()))));
        return terms;
    }

    private static Term term(JsonNode term, String printed, LocalDate from, LocalDate until) {
        var party = PrintedParty.of(printed);
        var chamber = switch (term.path("type").asText("")) {
            case "sen" -> Chamber.SENATE;
            case "rep" -> Chamber.HOUSE;
            default -> throw new IllegalArgumentException("not a kind of term: '" + term.path("type") + "'");
        };
        return new Term(
                chamber,
                party.party(),
                party.party() == Party.UNSTATED ? "" : party.words(),
                term.path("state").asText(""),
                chamber == Chamber.HOUSE ? district(term) : OptionalInt.empty(),
                from,
                until);
    }

    /** A district that is not known is -1 in the list. */
    private static OptionalInt district(JsonNode term) {
        int district = term.path("district").asInt(-1);
        return district < 0 ? OptionalInt.empty() : OptionalInt.of(district);
    }
}
