package org.engross.browser;

/** The pages of the site that every rule for pages is tested on. A new kind of page gets a line here. */
final class Site {

    static final String COMMITTEE_TO_HOUSE = "/compare?from=hr1865-115/rh&to=hr1865-115/eh";

    /** Addresses, and what the server answers at them where it is not 200. */
    static final String[] PAGES = {
        "/",
        "/us/bill/115/hr/1865/eh",
        "/us/bill/115/s/1693/rs",
        "/us/act/communications-1934/s230@2018-04-11",
        "/us/usc/t18/s2421A@2018-04-11",
        "/text?id=hamdt526-115",
        "/measures/hr1865-115",
        "/measures/s1693-115",
        "/votes/h90-115.2018",
        "/votes/s57-115.2018",
        "/compare",
        COMMITTEE_TO_HOUSE,
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
