package org.engross.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.engross.citation.LawCitation;
import org.engross.citation.MeasureId;
import org.engross.citation.RollCallId;
import org.engross.citation.VersionId;
import org.junit.jupiter.api.Test;

/** What is asked for in words, and where its files are. */
class WantedTest {

    private final Publishers publishers = new Publishers("g:", "c:", "s:", "u:", "l:");

    @Test
    void wordsAreReadAndSaidAgain() {
        var words = List.of("hr1865-115", "118", "hr", "votes", "118", "code@118-34", "code@118-34/5a", "members");
        assertEquals(
                "hr1865-115 118 hr votes 118 code@118-34 code@118-34/5a members",
                String.join(
                        " ", Wanted.parse(words).stream().map(Wanted::toString).toList()));
    }

    @Test
    void whatIsNoneOfTheseIsRefusedWithItsReason() {
        assertRefused("not a measure: 'fosta' (a measure is written like hr1865-115)", "fosta");
        assertRefused("after '118' stands nothing: it lacks the type of measure, as in 118 hr", "118");
        assertRefused("not a type of measure: 'bills'", "118", "bills");
        assertRefused("after 'votes' stands nothing: it lacks the Congress, as in votes 118", "votes");
        assertRefused("not a Congress: 'all'", "votes", "all");
    }

    /** The addresses are those of the official copies that the bundled documents and records name. */
    @Test
    void eachFileHasTheAddressThatItsPublisherGivesIt() {
        assertEquals(
                "g:/bulkdata/BILLSTATUS/115/hr/BILLSTATUS-115hr1865.xml",
                address(publishers.status(MeasureId.parse("hr1865-115"))));
        assertEquals(
                "g:/content/pkg/BILLS-115hr1865enr/xml/BILLS-115hr1865enr.xml",
                address(publishers.text(VersionId.parse("hr1865-115/enr"))));
        assertEquals(
                "g:/content/pkg/PLAW-115publ164/uslm/PLAW-115publ164.xml",
                address(publishers.law((LawCitation.PublicLaw) LawCitation.parse("plaw-115-164"))));
        assertEquals("c:/evs/2018/roll090.xml", address(publishers.vote(RollCallId.parse("h90-115.2018"))));
        assertEquals(
                "s:/legislative/LIS/roll_call_votes/vote1152/vote_115_2_00060.xml",
                address(publishers.vote(RollCallId.parse("s60-115.2018"))));
        assertEquals("u:/download/releasepoints/us/pl/118/34/xml_uscAll@118-34.zip", code("code@118-34"));
        assertEquals("u:/download/releasepoints/us/pl/118/34/xml_usc09@118-34.zip", code("code@118-34/9"));
        assertEquals("u:/download/releasepoints/us/pl/118/34/xml_usc05A@118-34.zip", code("code@118-34/5a"));
    }

    @Test
    void theProxyOfTheEnvironmentIsUsedButForTheHostsThatItExcepts() {
        var none = ProxySelector.of(null);
        var proxy = new EnvironmentProxy(
                Map.of("HTTPS_PROXY", "http://proxy.example.org:3128", "no_proxy", "localhost, example.com"), none);
        assertEquals("proxy.example.org:3128", proxied(proxy, "https://www.govinfo.gov/x"));
        assertEquals("DIRECT", proxied(proxy, "https://files.example.com/x"));
        assertEquals("DIRECT", proxied(proxy, "http://www.govinfo.gov/x"), "http has no proxy here");
        assertEquals("DIRECT", proxied(new EnvironmentProxy(Map.of(), none), "https://www.govinfo.gov/x"));
    }

    private static String proxied(ProxySelector selector, String address) {
        var proxy = selector.select(URI.create(address)).getFirst();
        return proxy.type() == Proxy.Type.DIRECT
                ? "DIRECT"
                : proxy.address().toString().replaceAll("/<unresolved>", "");
    }

    private String code(String words) {
        return address(
                publishers.code((Wanted.CodeAt) Wanted.parse(List.of(words)).getFirst()));
    }

    private static String address(RemoteFile file) {
        return file.address().toString();
    }

    private static void assertRefused(String why, String... words) {
        var refused = assertThrows(IllegalArgumentException.class, () -> Wanted.parse(List.of(words)));
        assertEquals(why, refused.getMessage());
    }
}
