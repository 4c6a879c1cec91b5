package org.engross.browser;

/** The pages of the site that every rule for pages is tested on. A new kind of page gets a line here. */
final class Site {

    static final String COMMITTEE_TO_HOUSE = "/compare?from=hr1865-115/rh&to=hr1865-115/eh";

    private static final String LAW = "act/communications-1934/230@2018-04-10";
    static final String THREE =
            "/compare/three?from=" + LAW + "&to=" + LAW + "%2Bhr1865-115/eh&third=" + LAW + "%2Bs1693-115/is&path=e";

    /** Addresses, and what the server answers at them where it is not 200. */
    static final String[] PAGES = {
        "/",
        "/us/bill/115/hr/1865/eh",
        "/us/bill/115/s/1693/rs",
        "/us/act/communications-1934/s230@2018-04-11",
        "/us/usc/t18/s2421A@2018-04-11",
        "/text?id=hamdt526-115",
        "/us/amdt/115/hamdt/526",
        "/measures/hr1865-115",
        "/measures/s1693-115",
        "/votes/h90-115.2018",
        "/votes/s57-115.2018",
        "/measures/hr1865-115/timeline",
        "/measures/hr1865-115/story",
        "/measures/hr1865-115/story?law=usc/47/230&path=e",
        "/measures/s1693-115/story?law=usc/18/2421A",
        "/measures/hr1865-115/story?law=usc/47/230&path=z 404",
        "/members/W000791",
        "/delegations",
        "/delegations/UT",
        "/votes/matrix?votes=h90-115.2018,h91-115.2018&cosponsors=hr1865-115",
        "/checks",
        "/quotes",
        "/quotes?q=was+not+intended+to+provide+legal+protection+to+websites+that+unlawfully+promote+and+facilitate"
                + "+prostitution",
        "/check",
        "/lists/section-230",
        "/scorecard",
        "/scorecard?example=yes&sort=state&chamber=senate",
        "/amend",
        "/amend?text=hr1865-115/rh&path=s4",
        "/amend?text=hamdt526-115&law=hr1865-115/rh",
        "/amend?text=s1693-115/is",
        "/amend?text=usc/47/230@2018-04-10",
        "/effects",
        "/effects?id=hr1865-115/eh",
        "/effects?id=samdt2212-115",
        "/effects?id=usc/47/230@2018-04-10 400",
        "/print?id=usc/47/230@2018-04-10%2Bhr1865-115/eh",
        "/print?id=hr1865-115/rh&extent=parts",
        "/print?id=s1693-115/is&committee=senate&extent=sections",
        "/provenance?id=usc/47/230@2018-04-10%2Bhr1865-115/eh",
        "/liability",
        "/liability?texts=hr1865-115/rh,hr1865-115/rh%2Bhamdt526-115,hamdt526-115,hr1865-115/eh",
        "/liability?texts=hr1865-115/rh,hr1865-115/zz 404",
        "/grid",
        "/measures/hr1865-115/grid",
        "/search",
        "/search?q=reckless+disregard",
        "/search?q=section+230",
        "/search?q=roll+call+9999",
        "/api",
        "/problems",
        "/problems/not-held",
        "/resolve",
        "/resolve?cite=47+U.S.C.+230%28e%29%285%29&on=2018-04-10",
        "/resolve?cite=section+230%28e%29%282%29+of+the+Communications+Act+of+1934&on=1997-01-01",
        "/resolve?cite=no+citation",
        "/about",
        "/method",
        "/corrections",
        "/compare/find?from=SESTA&to=FOSTA+as+passed",
        "/compare/find?from=zebra&to=roll+call+9999",
        "/compare",
        COMMITTEE_TO_HOUSE,
        COMMITTEE_TO_HOUSE + "&view=inline",
        COMMITTEE_TO_HOUSE + "&view=print&same=open",
        COMMITTEE_TO_HOUSE + "&kind=added&path=s3",
        "/compare/three",
        THREE,
        "/changes/d5b06aa1622d?from=hr1865-115/rh&to=hr1865-115/eh&path=s2/1",
        "/embed/change?id=d5b06aa1622d&from=hr1865-115/rh&to=hr1865-115/eh",
        "/embed/compare?from=hr1865-115/rh&to=hr1865-115/eh",
        "/embed/vote?id=h90-115.2018",
        "/embed/quote?q=knowingly+assisting%2C+supporting%2C+or+facilitating",
        "/cite",
        "/cite?text=hr1865-115/eh&path=s3",
        COMMITTEE_TO_HOUSE + "&by=hamdt526-115",
        "/changes/000000000000?from=hr1865-115/rh&to=hr1865-115/eh&path=s2/1 404",
        "/compare?from=hr1865-115/rh&to=hr1865-115/zz 404",
        "/compare?from=nonsense&to=hr1865-115/eh 400",
        "/nowhere 404",
    };

    private Site() {}

    static String address(String page) {
        return page.split(" ")[0];
    }

    static int status(String page) {
        return page.contains(" ") ? Integer.parseInt(page.split(" ")[1]) : 200;
    }
}
