package org.engross.web.http;

import io.quarkus.logging.Log;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.engross.library.changes.ChangeLog;
import org.engross.release.Release;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * When what is answered may have been another last: when anything that is held was taken in, changed or checked, and not before
 * the program was built. That is coarse on purpose, since a record tells of its votes, its texts and whether they are official;
 * an answer that is kept by it is never an old one. {@link EntityTags} sends it.
 */
@Singleton
public class LastModified {

    private static final String KNOWN = LastModified.class.getName();

    /** As long as more may come in the same second, which a date of HTTP cannot tell apart (RFC 9110, 8.8.2.2). */
    private static final Duration YOUNG = Duration.ofMinutes(1);

    private static final DateTimeFormatter SENT = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final ChangeLog log;
    private final Clock clock;

    LastModified(ChangeLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /** Notes it before the answer is made: what comes while it is made must be newer. */
    @ServerRequestFilter
    public void note(ContainerRequestContext request) {
        if (tellsOfWhatIsHeld(request)) {
            newest().map(changed -> told(changed, clock.instant())).ifPresent(time -> request.setProperty(KNOWN, time));
        }
    }

    private static boolean tellsOfWhatIsHeld(ContainerRequestContext request) {
        var path = Routes.path(request.getUriInfo());
        return !request.getMethod().equals("POST") && (path.startsWith("/api/v1/") || path.startsWith("/us/"));
    }

    /** A database that is away is told by the answer itself, if it needs it. */
    private Optional<Instant> newest() {
        try {
            return Stream.concat(log.lastNoted().stream(), Release.RUNNING.built().stream())
                    .max(Instant::compareTo);
        } catch (RuntimeException away) {
            Log.debug("no Last-Modified", away);
            return Optional.empty();
        }
    }

    /** In whole seconds; of what is young a second before, so that whoever keeps that date asks again in vain once. */
    static Instant told(Instant changed, Instant now) {
        var second = changed.truncatedTo(ChronoUnit.SECONDS);
        return changed.plus(YOUNG).isBefore(now) ? second : second.minusSeconds(1);
    }

    /** That of the answer to a request; empty where none is known. */
    static Optional<Instant> of(ContainerRequestContext request) {
        return Optional.ofNullable((Instant) request.getProperty(KNOWN));
    }

    /** As RFC 9110, 5.6.7, has it. */
    static String httpDate(Instant time) {
        return SENT.format(time);
    }

    /**
     * Whether the client has what is answered, as its date says; a condition by tag goes before (RFC 9110, 13.1.3).
     *
     * @param since as the request has it; null where it has none
     * @param modified as it is sent; null where it is not known
     */
    static boolean isKnown(List<String> ifNoneMatch, String since, String modified) {
        return ifNoneMatch.isEmpty()
                && date(since)
                        .flatMap(had -> date(modified).filter(date -> !date.isAfter(had)))
                        .isPresent();
    }

    /** Whether the client wants only what did not change since its date; a condition by tag goes before (RFC 9110, 13.1.4). */
    static boolean isRefused(ContainerRequestContext request, String modified) {
        return !request.getHeaders().containsKey(HttpHeaders.IF_MATCH)
                && date(request.getHeaderString(HttpHeaders.IF_UNMODIFIED_SINCE))
                        .flatMap(had -> date(modified).filter(date -> date.isAfter(had)))
                        .isPresent();
    }

    /** What is no date is no condition. */
    private static Optional<Instant> date(String header) {
        try {
            return Optional.ofNullable(header)
                    .map(date -> ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME))
                    .map(ZonedDateTime::toInstant);
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
