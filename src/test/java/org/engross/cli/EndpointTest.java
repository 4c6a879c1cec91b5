package org.engross.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EndpointTest {

    @Test
    void onlyThisMachineIsServedIfNothingElseIsAskedFor() {
        assertEquals(new Endpoint("127.0.0.1", 8230), Endpoint.of(Optional.empty(), Optional.empty()));
        assertEquals(new Endpoint("0.0.0.0", 80), Endpoint.of(Optional.of("0.0.0.0"), Optional.of(80)));
    }

    @Test
    void portThatIsTakenIsToldWithWhatToDo() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName(Endpoint.LOOPBACK))) {
            var endpoint = new Endpoint(Endpoint.LOOPBACK, taken.getLocalPort());
            var why = assertThrows(Unusable.class, endpoint::check).getMessage();
            assertTrue(why.startsWith("port " + taken.getLocalPort() + " of 127.0.0.1 cannot be opened: "), why);
            assertTrue(why.endsWith("name another port with --port"), why);
        }
    }

    @Test
    void portThatIsFreeIsLeftFree() {
        var any = new Endpoint(Endpoint.LOOPBACK, 0);
        assertDoesNotThrow(any::check);
        assertDoesNotThrow(any::check);
    }

    @Test
    void addressThatIsNotKnownIsTold() {
        var nowhere = new Endpoint("nowhere.invalid", 8230);
        assertEquals(
                "no address is known for 'nowhere.invalid'; name one with --address",
                assertThrows(Unusable.class, nowhere::check).getMessage());
    }
}
