package org.engross.web.request;

import jakarta.ws.rs.QueryParam;
import java.util.List;

/** The parameters of the matrix, as a request gives them; {@link MatrixRequest} says what each means. */
public class MatrixQuestion {

    @QueryParam("votes")
    List<String> votes;

    @QueryParam("cosponsors")
    List<String> cosponsors;

    @QueryParam("position")
    List<String> position;

    @QueryParam("party")
    List<String> party;

    @QueryParam("state")
    List<String> state;

    @QueryParam("asOf")
    String asOf;

    @QueryParam("rows")
    String rows;
}
