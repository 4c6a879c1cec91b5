package org.engross.web.guard;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A server for others, by TLS, behind a proxy that is not this machine: nobody here is believed. */
@QuarkusTest
@Tag("any-database")
@TestProfile(BehindProxyTest.ProxyElsewhere.class)
class BehindProxyTest {

    private static final int A_MINUTE = 4;

    public static class ProxyElsewhere implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.datasource.jdbc.url", "jdbc:h2:mem:proxy;DB_CLOSE_DELAY=-1",
                    "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.http.proxy.allow-x-forwarded", "true",
                    "quarkus.http.proxy.enable-forwarded-host", "true",
                    "quarkus.http.proxy.trusted-proxies", "192.0.2.7",
                    "engross.base", "https://engross.example.org",
                    "engross.requests-a-minute", Integer.toString(A_MINUTE));
        }
    }

    @Test
    void whoIsNoNamedProxyIsNotBelievedToSpeakForOthers() {
        given().header("X-Forwarded-Host", "elsewhere.example")
                .get("/api/v1/cite/vote?vote=h90-115.2018")
                .then()
                .statusCode(200)
                .header("Strict-Transport-Security", equalTo("max-age=31536000"))
                .body("plain", containsString("https://engross.example.org/votes/h90-115.2018"))
                .body("plain", not(containsString("elsewhere")));
        int status = 200;
        for (int i = 0; i < 3 * A_MINUTE && status != 429; i++) {
            status = given().header("X-Forwarded-For", "198.51.100." + i)
                    .get("/api/v1")
                    .statusCode();
        }
        given().header("X-Forwarded-For", "198.51.100.99").get("/api/v1").then().statusCode(429);
    }
}
