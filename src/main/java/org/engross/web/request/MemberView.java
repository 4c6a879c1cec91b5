package org.engross.web.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.engross.member.Member;

/** A member as JSON. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(requiredProperties = {"id", "name", "fullName", "style", "party", "state"})
public record MemberView(
        String id, String name, String fullName, String style, String party, String state, Integer district) {

    public static MemberView of(Member member) {
        return new MemberView(
                member.id().toString(),
                member.name(),
                member.fullName(),
                member.style(),
                member.party().letter(),
                member.state(),
                member.district().isPresent() ? member.district().getAsInt() : null);
    }
}
