package org.engross.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.engross.proceeding.Coverage;
import org.engross.proceeding.MemberRecord;
import org.engross.vote.Tally;
import org.engross.web.http.Paging;
import org.engross.web.request.MemberView;

/** What one member did, as JSON. */
record MemberRecordView(
        MemberView member,
        List<String> sponsored,
        List<String> amendmentsOffered,
        List<SignedOnView> cosponsored,
        List<AnsweredView> votes,

        @Schema(description = "Of how much it is told what the member did.")
        Paging.CoverageView coverage) {

    /** A name on a measure or an amendment. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(requiredProperties = {"id", "since", "original"})
    record SignedOnView(String id, LocalDate since, boolean original, LocalDate withdrawn, String versionInPrint) {}

    /** An answer beside those of the member's party and state. */
    record AnsweredView(
            String vote, LocalDate date, String question, String position, boolean vitiated, Tally party, Tally state) {
        static AnsweredView of(MemberRecord.Answered answered) {
            var vote = answered.vote();
            return new AnsweredView(
                    vote.id().toString(),
                    vote.date(),
                    vote.question(),
                    answered.position().cast().printed(),
                    vote.isVitiated(),
                    answered.party(),
                    answered.state());
        }
    }

    static MemberRecordView of(MemberRecord record, Coverage coverage) {
        return new MemberRecordView(
                MemberView.of(record.member()),
                record.sponsored().stream().map(one -> one.id().toString()).toList(),
                record.offered().stream().map(one -> one.id().toString()).toList(),
                record.signedOn().stream()
                        .map(one -> new SignedOnView(
                                one.measure().id().toString(),
                                one.cosponsorship().since(),
                                one.cosponsorship().original(),
                                one.cosponsorship().withdrawn().orElse(null),
                                one.inPrint()
                                        .map(version -> version.id().toString())
                                        .orElse(null)))
                        .toList(),
                record.votes().stream().map(AnsweredView::of).toList(),
                Paging.CoverageView.of(coverage));
    }
}
