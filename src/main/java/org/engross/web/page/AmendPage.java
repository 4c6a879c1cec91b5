package org.engross.web.page;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.Deflater;
import org.engross.expression.ProposalAnswer;
import org.engross.web.http.Addresses;
import org.engross.web.http.Problem;
import org.engross.web.request.HeldLanguage;
import org.engross.web.request.ProposalRequest;

/**
 * What the page "Amend" prints.
 *
 * @param most how many bytes are read at once
 * @param language in the form; empty where nothing was brought
 * @param law in the form
 * @param on in the form
 * @param held the text held whose language is in the form, unchanged; empty where somebody brought it
 * @param told the answer; empty where there is none
 * @param why there is none; empty where nothing was asked
 */
record AmendPage(
        long most,
        String language,
        String law,
        String on,
        Optional<HeldLanguage> held,
        Optional<ProposalAnswer.ProposalTold> told,
        String why) {

    /** The longest link that mail and chat programs are known to leave whole. */
    static final int LONGEST_LINK = 8_000;

    /** A place in a text held from which to start. */
    record Example(String text, String path, String law, String label) {

        public String address() {
            return "/amend?text=" + Addresses.parameter(text) + (path.isEmpty() ? "" : "&path=" + path)
                    + (law.isEmpty() ? "" : "&law=" + Addresses.parameter(law));
        }
    }

    static final List<Example> EXAMPLES = List.of(
            new Example(
                    "hr1865-115/rh",
                    "s4",
                    "",
                    "Section 4 of H.R. 1865 as the committee reported it, on section 230 of the Communications Act"),
            new Example(
                    "hamdt526-115",
                    "",
                    "",
                    "The Walters–Maloney amendment: what it would insert into the bill, on title 18"),
            new Example("hamdt526-115", "", "hr1865-115/rh", "The Walters–Maloney amendment, on the bill itself"),
            new Example("s1693-115/is", "", "", "All of S. 1693 as introduced"));

    static AmendPage empty(long most, String law, String on) {
        return new AmendPage(most, "", law, on, Optional.empty(), Optional.empty(), "");
    }

    static AmendPage told(long most, ProposalRequest.Brought brought, ProposalAnswer.ProposalTold told) {
        return of(most, brought, Optional.of(told), "");
    }

    /** What is too long for an answer is too long for the form. */
    static AmendPage refused(long most, ProposalRequest.Brought brought, Problem problem) {
        return brought.body().length > most
                ? new AmendPage(
                        most,
                        "",
                        given(brought.law()),
                        given(brought.on()),
                        Optional.empty(),
                        Optional.empty(),
                        problem.detail())
                : of(most, brought, Optional.empty(), problem.detail());
    }

    private static AmendPage of(
            long most, ProposalRequest.Brought brought, Optional<ProposalAnswer.ProposalTold> told, String why) {
        return new AmendPage(
                most, brought.words(), given(brought.law()), given(brought.on()), brought.unchanged(), told, why);
    }

    private static String given(String value) {
        return Objects.requireNonNullElse(value, "").strip();
    }

    public List<Example> examples() {
        return EXAMPLES;
    }

    /** How many bytes are read at once, in words. */
    public String bound() {
        return most >= 1 << 20 ? most / (1 << 20) + " MB" : most / 1024 + " KB";
    }

    /**
     * An address that brings the reader back here. That of language somebody brought has it behind the {@code #}, which no
     * browser sends to a server; empty where it would be too long.
     */
    public String link() {
        if (held.isPresent()) {
            return address(held.get());
        }
        var link = "/amend?law=" + Addresses.parameter(law) + "&on=" + Addresses.parameter(on) + "#text="
                + Base64.getUrlEncoder().withoutPadding().encodeToString(deflated());
        return link.length() > LONGEST_LINK ? "" : link;
    }

    private String address(HeldLanguage language) {
        return "/amend?text=" + Addresses.parameter(language.read().id())
                + language.place().map(place -> "&path=" + place).orElse("")
                + (law.isEmpty() ? "" : "&law=" + Addresses.parameter(law))
                + (on.isEmpty() ? "" : "&on=" + Addresses.parameter(on));
    }

    /** No more than goes into a link. */
    private byte[] deflated() {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(language.getBytes(StandardCharsets.UTF_8));
            deflater.finish();
            var out = new byte[LONGEST_LINK];
            return Arrays.copyOf(out, deflater.deflate(out));
        } finally {
            deflater.end();
        }
    }
}
