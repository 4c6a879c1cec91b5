package org.engross.web.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.engross.amending.instruction.Deadline;
import org.engross.citation.ProvisionPath;
import org.engross.deadline.OverdueException;
import org.engross.expression.Proposal;
import org.engross.expression.ProposalAnswer;
import org.engross.expression.ProposalReader;
import org.engross.ingest.BroughtText;
import org.engross.library.database.DatabaseFault;
import org.engross.library.inventory.DamagedLibrary;
import org.engross.web.http.MultipartForm;
import org.engross.web.http.Problem;
import org.engross.web.http.ProblemException;
import org.engross.web.http.QueryParameters;

/** Reads amendatory language that a request brings. No problem, and no log, repeats its words. */
@Singleton
public class ProposalRequest {

    /** By what it is told that has no name of its own. */
    public static final String PASTED = "the language pasted";

    /** Ten times what a megabyte of enacted language takes. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private static final Set<String> MEMBERS = Set.of("language", "law", "on");

    private final ProposalReader proposals;
    private final RequestedText texts;
    private final ObjectMapper json;
    private final long most;
    private final Turns turns = Turns.ofThisMachine();

    ProposalRequest(
            ProposalReader proposals,
            RequestedText texts,
            ObjectMapper json,
            @ConfigProperty(name = "engross.max-paste") MemorySize most) {
        this.proposals = proposals;
        this.texts = texts;
        this.json = json;
        this.most = most.asLongValue();
    }

    /**
     * What was asked.
     *
     * @param body the language: words, or an official file
     * @param name by which plain words are told
     * @param law an expression; empty or absent to have it found
     * @param on a day; empty or absent to have it found
     * @param held the text held whose language a form showed before a reader could change it; empty where there is none
     */
    public record Brought(byte[] body, String name, String law, String on, Optional<HeldLanguage> held) {

        /** The words as a form shows them again; empty for what is no text. */
        public String words() {
            var words = new String(body, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
            return words.codePoints().anyMatch(Brought::isNoText) ? "" : words;
        }

        private static boolean isNoText(int character) {
            return character == 0xFFFD || Character.isISOControl(character) && !Character.isWhitespace(character);
        }

        /** The text held, where the words are still its own. */
        public Optional<HeldLanguage> unchanged() {
            return held.filter(text -> text.hasWords(words()));
        }
    }

    /** How many bytes are read at once. */
    public long most() {
        return most;
    }

    /**
     * What a request of one of the kinds that are read brings.
     *
     * @param law of the query, which goes before that of the body
     * @param on of the query, which goes before that of the body
     */
    public Brought of(MediaType sent, String law, String on, byte[] body) {
        bound(body.length);
        if (MediaType.APPLICATION_JSON_TYPE.isCompatible(sent)) {
            var brought = ofJson(body);
            return new Brought(
                    brought.body(),
                    PASTED,
                    law == null ? brought.law() : law,
                    on == null ? brought.on() : on,
                    Optional.empty());
        }
        if (MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(sent)) {
            return ofForm(form(sent, body));
        }
        return new Brought(body, PASTED, law, on, Optional.empty());
    }

    /** Reads a form; one that cannot be read is a problem. */
    public static MultipartForm form(MediaType sent, byte[] body) {
        try {
            return MultipartForm.of(sent, body);
        } catch (IllegalArgumentException e) {
            throw unread(e.getMessage());
        }
    }

    /**
     * The language of a text held.
     *
     * @param path a provision of it; empty or absent for the whole
     */
    public Optional<HeldLanguage> held(String text, String path) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        var read = texts.text("text", text);
        var place =
                QueryParameters.optional("path", path, ProvisionPath::parse).map(one -> RequestedPlace.of(one, read));
        return Optional.of(new HeldLanguage(read, place));
    }

    /** What a form brings: its file, where it has one, or else the words in it. */
    public Brought ofForm(MultipartForm form) {
        var file = form.file("file");
        boolean hasFile = file.bytes().length > 0;
        return new Brought(
                hasFile ? file.bytes() : form.field("language").getBytes(StandardCharsets.UTF_8),
                hasFile && !file.name().isBlank() ? file.name() : PASTED,
                form.field("law"),
                form.field("on"),
                hasFile ? Optional.empty() : held(form.field("text"), form.field("path")));
    }

    /** The language, law and day of {@code {"language": "…", "law": "usc/47/230", "on": "2018-04-10"}}. */
    private Brought ofJson(byte[] body) {
        final JsonNode sent;
        try {
            sent = json.readTree(body);
        } catch (IOException e) {
            throw unread("the body is no JSON in UTF-8");
        }
        if (sent == null || !sent.path("language").isTextual() || !areKnown(sent)) {
            throw unread(
                    "the body is to be an object whose members, each a string, are \"language\" and, where they are"
                            + " known, \"law\" and \"on\"");
        }
        return new Brought(
                sent.get("language").asText().getBytes(StandardCharsets.UTF_8),
                PASTED,
                sent.path("law").asText(null),
                sent.path("on").asText(null),
                Optional.empty());
    }

    private static boolean areKnown(JsonNode sent) {
        return sent.properties().stream()
                .allMatch(member -> MEMBERS.contains(member.getKey())
                        && (member.getValue().isTextual() || member.getValue().isNull()));
    }

    /** What the language would do; where it cannot be read, or its law is not held, a problem that says why. */
    public ProposalAnswer.ProposalTold told(Brought brought) {
        bound(brought.body().length);
        if (brought.law() != null) {
            texts.bound("law", brought.law());
        }
        var law = QueryParameters.optional("law", brought.law(), ProposalReader::law);
        var on = QueryParameters.optional("on", brought.on(), QueryParameters::day);
        return switch (turns.taken(() -> inTime(() -> proposals.of(proposal(brought), law, on)))) {
            case ProposalAnswer.ProposalTold told -> told;
            case ProposalAnswer.LawNotHeld missing ->
                throw new ProblemException(RequestedText.notHeld("law", missing.notHeld()));
        };
    }

    private static Proposal proposal(Brought brought) {
        return brought.unchanged().map(HeldLanguage::proposal).orElseGet(() -> read(brought));
    }

    private static Proposal read(Brought brought) {
        return switch (BroughtText.of(brought.body(), brought.name())) {
            case BroughtText.OfficialFile file -> Proposal.of(file.document());
            case BroughtText.PlainWords plain -> Proposal.of(brought.name(), plain.words());
            case BroughtText.Unreadable other -> throw unread(other.found());
        };
    }

    /** Nobody waits without end: what takes too long is given up, and the answer says so. */
    private static <T> T inTime(Supplier<T> answer) {
        return inTime(LONGEST, answer);
    }

    static <T> T inTime(Duration longest, Supplier<T> answer) {
        try {
            return Deadline.within(longest, () -> withoutItsWords(answer));
        } catch (Deadline.Overdue overdue) {
            throw new ProblemException(new Problem(
                    "/problems/too-much-work",
                    "The text takes too long",
                    503,
                    "it could not be read and carried out within " + longest.toSeconds()
                            + " seconds; split it, or have `engross effects FILE` read it",
                    Map.of()));
        }
    }

    /** A fault of ours is logged, but its message may have words of what was brought in it, so that is left out. */
    static <T> T withoutItsWords(Supplier<T> answer) {
        try {
            return answer.get();
        } catch (ProblemException | Deadline.Overdue | OverdueException told) {
            throw told;
        } catch (RuntimeException | StackOverflowError fault) {
            if (isOfDatabase(fault)) {
                throw fault;
            }
            var nameless = new IllegalStateException(
                    fault.getClass().getName() + " while reading what was brought; its message is left out");
            nameless.setStackTrace(fault.getStackTrace());
            throw nameless;
        }
    }

    /** That is told as what it is, and has no word of what was brought. */
    private static boolean isOfDatabase(Throwable fault) {
        return DamagedLibrary.behind(fault).isPresent()
                || DatabaseFault.behind(fault).isPresent()
                || DatabaseFault.unreadable(fault).isPresent();
    }

    private void bound(long bytes) {
        if (bytes > most) {
            throw new ProblemException(new Problem(
                    "/problems/too-long",
                    "The text is too long",
                    413,
                    "a text of " + bytes + " bytes; at most " + most + " are read at once, so split it, or have"
                            + " `engross effects FILE` read it",
                    Map.of("bytes", bytes, "most", most)));
        }
    }

    private static ProblemException unread(String why) {
        return new ProblemException(
                new Problem("/problems/bad-language", "The text cannot be read", 400, why, Map.of()));
    }
}
