package org.engross.web.request;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.engross.citation.Chamber;
import org.engross.library.Proceedings;
import org.engross.scorecard.FileFault;
import org.engross.scorecard.ScoreOrder;
import org.engross.scorecard.Scorecard;
import org.engross.scorecard.ScorecardAnswer;
import org.engross.web.http.MultipartForm;
import org.engross.web.http.Problem;
import org.engross.web.http.ProblemException;
import org.engross.web.http.QueryParameters;

/** Reads a scorecard's file that a request brings. It is kept nowhere. */
@Singleton
public class ScorecardRequest {

    private final Proceedings proceedings;
    private final long most;
    private final Turns turns = Turns.ofThisMachine();

    ScorecardRequest(Proceedings proceedings, @ConfigProperty(name = "engross.max-paste") MemorySize most) {
        this.proceedings = proceedings;
        this.most = most.asLongValue();
    }

    /**
     * What was asked.
     *
     * @param chamber {@code house}, {@code senate}; empty or absent for both
     * @param sort {@code score}, {@code name}, {@code state}; empty or absent for the first
     */
    public record BroughtPositions(byte[] file, String chamber, String sort) {

        /** The file as a form shows it again; empty for what is no text in UTF-8. */
        public String words() {
            var words = new String(file, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
            return words.indexOf('\uFFFD') >= 0 || words.indexOf('\0') >= 0 ? "" : words;
        }

        public ScoreOrder order() {
            var words =
                    List.of(ScoreOrder.values()).stream().map(ScoreOrder::word).toArray(String[]::new);
            return ScoreOrder.valueOf(
                    QueryParameters.oneOf("sort", sort, "score", words).toUpperCase(Locale.ROOT));
        }

        /** The one chamber asked for. */
        public Optional<Chamber> only() {
            return switch (QueryParameters.oneOf("chamber", chamber, "", "house", "senate")) {
                case "house" -> Optional.of(Chamber.HOUSE);
                case "senate" -> Optional.of(Chamber.SENATE);
                default -> Optional.empty();
            };
        }
    }

    /** How many bytes are read at once. */
    public long most() {
        return most;
    }

    /** What a request brings: a form, whose file goes before the words in it, or the file alone. */
    public BroughtPositions of(MediaType sent, String chamber, String sort, byte[] body) {
        bound(body.length);
        if (!MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(sent)) {
            return new BroughtPositions(body, chamber, sort);
        }
        var form = ProposalRequest.form(sent, body);
        var file = form.file("file").bytes();
        return new BroughtPositions(
                file.length > 0 ? file : form.field("positions").getBytes(StandardCharsets.UTF_8),
                given(chamber, form, "chamber"),
                given(sort, form, "sort"));
    }

    private static String given(String inQuery, MultipartForm form, String field) {
        return inQuery == null ? form.field(field) : inQuery;
    }

    /** The scores; where the file has faults, a problem that names each. */
    public Scorecard scored(BroughtPositions brought) {
        bound(brought.file().length);
        var only = brought.only();
        brought.order();
        var answer = turns.taken(
                () -> ProposalRequest.withoutItsWords(() -> Scorecard.of(brought.file(), proceedings.facts())));
        return switch (answer) {
            case ScorecardAnswer.Scored scored ->
                only.map(chamber -> in(chamber, scored.scorecard())).orElse(scored.scorecard());
            case ScorecardAnswer.Faulty faulty -> throw faulty(faulty);
        };
    }

    private static Scorecard in(Chamber chamber, Scorecard card) {
        if (!card.chambers().contains(chamber)) {
            throw new ProblemException(Problem.badParameter(
                    "chamber", chamber.printed(), "no act of the file is of the " + chamber.printed()));
        }
        return card.in(chamber);
    }

    private static ProblemException faulty(ScorecardAnswer.Faulty faulty) {
        var faults = faulty.faults();
        return new ProblemException(new Problem(
                "/problems/bad-scorecard",
                "The scorecard's file has faults",
                400,
                faulty.count() + ", so no score was made: "
                        + faults.stream().map(FileFault::printed).collect(Collectors.joining("; ")),
                Map.of("faults", faults)));
    }

    private void bound(long bytes) {
        if (bytes > most) {
            throw new ProblemException(new Problem(
                    "/problems/too-long",
                    "The file is too long",
                    413,
                    "a file of " + bytes + " bytes; a scorecard has at most " + most,
                    Map.of("bytes", bytes, "most", most)));
        }
    }
}
