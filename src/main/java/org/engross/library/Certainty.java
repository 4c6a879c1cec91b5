package org.engross.library;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.engross.citation.ProvisionPath;

/**
 * What is known of whether the words of a text are the official ones. Every page, print, file and command takes its
 * sentences from here.
 *
 * @param doubts what the voucher does not cover; of an unchecked text, what is known of how its parts came by their words
 */
public record Certainty(Voucher voucher, List<Doubt> doubts) {

    public Certainty {
        Objects.requireNonNull(voucher, "voucher");
        doubts = List.copyOf(doubts);
    }

    /** Whether every provision was held against an official copy by us. */
    public boolean isWholeHeld() {
        return voucher instanceof Voucher.Held && doubts.isEmpty();
    }

    /** Whether nothing vouches for it, not even its own word. */
    public boolean isUnchecked() {
        return voucher instanceof Voucher.Unchecked;
    }

    /** {@code held}, {@code official by its own word}, {@code not wholly checked} or {@code not checked}. */
    public String state() {
        return switch (voucher) {
            case Voucher.Held held -> doubts.isEmpty() ? "held" : "not wholly checked";
            case Voucher.OwnWord word -> "official by its own word";
            case Voucher.Unchecked unchecked -> "not checked";
        };
    }

    /** What stands behind a title in a list: {@link #state}, or nothing where every provision was held. */
    public String briefly() {
        return isWholeHeld() ? "" : state();
    }

    /** All that is known, in sentences. */
    public String sentence() {
        return (vouched() + " " + mark()).strip();
    }

    /** Against what we held it, when and how, in a sentence; empty where we held it against nothing. */
    public String vouched() {
        return voucher instanceof Voucher.Held held
                ? held.checks().stream()
                        .map(OfficialCheck::sentence)
                        .collect(Collectors.joining("; ", "Held by us ", "."))
                : "";
    }

    /**
     * What a reader must know wherever the text is shown or cited, in sentences; empty where the whole text was held
     * against an official copy.
     */
    public String mark() {
        var of = doubts.stream().map(Doubt::sentence).collect(Collectors.joining("; "));
        return switch (voucher) {
            case Voucher.Held held ->
                of.isEmpty() ? "" : "Not wholly checked against an official copy. Not checked: " + of + ".";
            case Voucher.OwnWord word ->
                "Official by its own word (" + word.publisher() + "), not held against another copy by us.";
            case Voucher.Unchecked unchecked ->
                ("Not checked against an official copy. " + unchecked.why()
                                + (of.isEmpty() ? "" : " " + capital(of) + "."))
                        .strip();
        };
    }

    /** Why the own words of what stands at a place are not known to be official; empty where they were checked. */
    public Optional<String> doubtAt(ProvisionPath place) {
        return doubt(one -> one.isAbout(place));
    }

    /** The same of all that stands at a place and below it. */
    public Optional<String> doubtWithin(ProvisionPath place) {
        return doubt(one -> one.isWithin(place));
    }

    /** What is known of the own words of what stands at a place, to follow them in a sentence. */
    public String toldAt(ProvisionPath place) {
        return switch (voucher) {
            case Voucher.OwnWord word -> "are official by the text’s own word alone";
            case Voucher.Held held -> doubtAt(place).map("were "::concat).orElse("were held against an official copy");
            case Voucher.Unchecked unchecked -> "were " + doubtAt(place).orElseThrow();
        };
    }

    private Optional<String> doubt(Predicate<Doubt> which) {
        var why = doubts.stream().filter(which).map(Doubt::why).collect(Collectors.joining("; "));
        return switch (voucher) {
            case Voucher.Held held -> why.isEmpty() ? Optional.empty() : Optional.of("not checked: " + why);
            case Voucher.OwnWord word -> Optional.empty();
            case Voucher.Unchecked unchecked -> Optional.of("not checked" + (why.isEmpty() ? "" : ": " + why));
        };
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
