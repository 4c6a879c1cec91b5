package org.engross.fetch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.engross.citation.Chamber;
import org.engross.citation.Congress;
import org.engross.citation.RollCallId;
import org.engross.citation.TextId;
import org.engross.ingest.Intake;
import org.engross.ingest.Loaded;
import org.engross.ingest.Loading;
import org.engross.ingest.Taken;
import org.engross.ingest.Verification;
import org.engross.ingest.source.ElementReader;
import org.engross.ingest.source.SourceException;
import org.engross.measure.Measure;

/** Fetches what is asked for and takes it in, a file at a time, so that what came stands even where the next fails. */
@ApplicationScoped
public class Fetching {

    /** The Clerk publishes no list of the roll calls: behind the last, so many numbers in a row have no file. */
    private static final int GAP = 3;

    private static final int MOST_ROLL_CALLS = 2_000;

    private final Publishers publishers;
    private final Downloads downloads;
    private final Loading loading;
    private final Verification verification;

    @Inject
    Fetching(Publishers publishers, Downloads downloads, Loading loading, Verification verification) {
        this.publishers = publishers;
        this.downloads = downloads;
        this.loading = loading;
        this.verification = verification;
    }

    /**
     * Fetches, takes in, and remembers that it was asked for.
     *
     * @param told each file as soon as it came or did not
     */
    public FetchReport fetch(Wanted wanted, Consumer<Fetched> told) {
        downloads.record().ask(wanted);
        var round = new FetchRound(told);
        switch (wanted) {
            case Wanted.OfMeasure of -> round.measure(of);
            case Wanted.OfType of -> {
                round.take(publishers.allStatuses(of.congress(), of.type()));
                publishers.allTexts(of.congress(), of.type()).forEach(round::take);
            }
            case Wanted.Votes votes -> round.votes(votes.congress());
            case Wanted.CodeAt code -> round.take(publishers.code(code));
            case Wanted.AllMembers members -> publishers.members().forEach(round::take);
        }
        return round.report();
    }

    /** Asks again for everything that was asked for before; what has not changed is not sent again. */
    public FetchReport update(Consumer<Fetched> told) {
        return Wanted.parse(downloads.record().asked().stream()
                        .flatMap(line -> Stream.of(line.split(" ")))
                        .toList())
                .stream()
                .map(wanted -> fetch(wanted, told))
                .reduce(new FetchReport(List.of(), Loaded.NOTHING, List.of()), FetchReport::and);
    }

    private final class FetchRound {

        private final Consumer<Fetched> told;
        private final List<Fetched> files = new ArrayList<>();
        private final List<String> compared = new ArrayList<>();
        private Loaded loaded = Loaded.NOTHING;

        FetchRound(Consumer<Fetched> told) {
            this.told = told;
        }

        FetchReport report() {
            return new FetchReport(files, loaded, compared);
        }

        private Fetched bring(RemoteFile file) {
            var fetched = downloads.fetch(file);
            files.add(fetched);
            told.accept(fetched);
            return fetched;
        }

        /** What did not change is taken in too: the last time may have ended before it was, and what is held is passed over. */
        Fetched take(RemoteFile file) {
            var fetched = bring(file);
            if (fetched.isThere()) {
                takeIn(file);
            }
            return fetched;
        }

        /** A text that the library has from another file, such as that of the collection, is held against this one. */
        private void takeIn(RemoteFile file) {
            var place = downloads.place(file);
            loaded = loaded.and(
                    file.form() == FileForm.XML
                            ? loading.file(place, text -> compare(text, file))
                            : loading.file(place));
        }

        private void compare(TextId id, RemoteFile file) {
            try {
                var differences = verification.against(
                        id, bytes(file), file.name() + ", " + file.address().getHost());
                compared.add(
                        differences.isEmpty()
                                ? id + " is held from another file and is word for word the same as " + file.name()
                                : id + " is held from another file and differs from " + file.name() + ": "
                                        + String.join("; ", differences));
            } catch (IllegalArgumentException e) {
                compared.add(id + " is held from another file: " + e.getMessage());
            }
        }

        private byte[] bytes(RemoteFile file) {
            try {
                return Files.readAllBytes(downloads.place(file));
            } catch (IOException e) {
                throw new UncheckedIOException("'" + downloads.place(file) + "' cannot be read", e);
            }
        }

        void measure(Wanted.OfMeasure wanted) {
            var status = publishers.status(wanted.measure());
            if (take(status).isThere()) {
                told(status).forEach(measure -> {
                    measure.versions().stream()
                            .filter(version ->
                                    !version.id().version().toString().equals("pl"))
                            .forEach(version -> take(publishers.text(version.id())));
                    measure.law().ifPresent(law -> take(publishers.law(law)));
                    measure.recordedVotes().forEach(vote -> take(publishers.vote(vote.rollCall())));
                });
            }
        }

        private List<Measure> told(RemoteFile status) {
            return Intake.any(bytes(status), status.name()).value().stream()
                    .flatMap(taken -> switch (taken) {
                        case Taken.TakenRecord record -> record.official().facts().measures().stream();
                        case Taken.TakenText text -> Stream.empty();
                    })
                    .toList();
        }

        void votes(Congress congress) {
            for (int year : List.of(congress.firstYear(), congress.firstYear() + 1)) {
                houseVotes(congress, year);
                senateVotes(congress, year);
            }
        }

        private void houseVotes(Congress congress, int year) {
            int missing = 0;
            for (int number = 1; number <= MOST_ROLL_CALLS && missing < GAP; number++) {
                var file = publishers.vote(new RollCallId(Chamber.HOUSE, number, congress, year));
                var fetched = downloads.fetch(file);
                if (fetched instanceof Fetched.NotThere) {
                    missing++;
                    continue;
                }
                missing = 0;
                files.add(fetched);
                told.accept(fetched);
                if (fetched.isThere()) {
                    takeIn(file);
                }
            }
        }

        private void senateVotes(Congress congress, int year) {
            var menu = publishers.senateVotes(congress, year - congress.firstYear() + 1);
            if (!bring(menu).isThere()) {
                return;
            }
            try {
                numbers(menu).stream()
                        .map(number -> new RollCallId(Chamber.SENATE, number, congress, year))
                        .forEach(vote -> take(publishers.vote(vote)));
            } catch (SourceException | NumberFormatException e) {
                fail(menu, "the list of roll calls cannot be read: " + e.getMessage());
            }
        }

        private void fail(RemoteFile file, String why) {
            var failed = new Fetched.Failed(file.path(), why);
            files.add(failed);
            told.accept(failed);
        }

        private List<Integer> numbers(RemoteFile menu) throws SourceException {
            return ElementReader.read(bytes(menu))
                    .descendants()
                    .filter(element -> element.is("vote_number"))
                    .map(element -> Integer.parseInt(element.words()))
                    .sorted()
                    .toList();
        }
    }
}
