package org.engross.fetch;

import static org.engross.fetch.LocalPublisher.status;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.tls.TlsConfiguration;
import io.quarkus.tls.TlsConfigurationRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DownloadsTest {

    private static final String BILL = "<bill>" + "Ponds stay. ".repeat(100) + "</bill>";
    private static final String PATH = "/BILLS/115/ponds.xml";

    private final LocalPublisher publisher = new LocalPublisher();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        publisher.close();
    }

    @Test
    void aFileComesOnceAndIsAskedForOnCondition() throws IOException {
        publisher.put(PATH, BILL);
        assertEquals(came(), fetch());
        assertEquals(BILL, Files.readString(folder.resolve("ponds.xml")));
        assertEquals(new Fetched.SameAsBefore("ponds.xml"), fetch());
        assertEquals(List.of(PATH, PATH + " If-Modified-Since: " + LocalPublisher.MODIFIED), publisher.requests());
    }

    @Test
    void aFileThatWasChangedOnDiskIsFetchedWhole() throws IOException {
        publisher.put(PATH, BILL);
        fetch();
        Files.writeString(folder.resolve("ponds.xml"), "<bill/>");
        assertEquals(came(), fetch());
        assertEquals(BILL, Files.readString(folder.resolve("ponds.xml")));
    }

    @Test
    void aBusyServerIsAskedAgain() {
        publisher.put(PATH, BILL);
        publisher.misbehave(status(503), status(429, "Retry-After", "0"), status(500));
        assertEquals(came(), fetch());
        assertEquals(4, publisher.requests().size());
    }

    @Test
    void aServerThatStaysBusyFailsTheFileAndNothingIsKept() {
        publisher.put(PATH, BILL);
        publisher.misbehave(status(503), status(503), status(503), status(503));
        assertEquals(new Fetched.Failed("ponds.xml", "the server answered 503"), fetch());
        assertFalse(Files.exists(folder.resolve("ponds.xml")));
    }

    @Test
    void aServerThatAsksToBeLeftAloneForAnHourIs() {
        publisher.put(PATH, BILL);
        publisher.misbehave(status(429, "Retry-After", "3600"));
        assertEquals(
                new Fetched.Failed("ponds.xml", "the server answered 429 and asks to be left alone for 3600 seconds"),
                fetch());
        assertEquals(1, publisher.requests().size());
    }

    @Test
    void aFileThatIsCutOffIsGoneOnWith() throws IOException {
        publisher.put(PATH, BILL);
        publisher.misbehave(LocalPublisher.cut());
        assertEquals(came(), fetch());
        assertEquals(BILL, Files.readString(folder.resolve("ponds.xml")));
        assertEquals(List.of(PATH, PATH + " Range: bytes=" + BILL.length() / 2 + "-"), publisher.requests());
    }

    @Test
    void aFileWithTheWrongLengthIsFetchedWhole() throws IOException {
        publisher.put(PATH, BILL);
        publisher.misbehave(LocalPublisher.wrongLength());
        assertEquals(came(), fetch());
        assertEquals(BILL, Files.readString(folder.resolve("ponds.xml")));
        assertEquals(List.of(PATH, PATH), publisher.requests());
    }

    @Test
    void aPageInThePlaceOfAFileIsNotTaken() {
        publisher.put(PATH, BILL);
        publisher.misbehave(LocalPublisher.page(), LocalPublisher.page(), LocalPublisher.page(), LocalPublisher.page());
        assertEquals(new Fetched.Failed("ponds.xml", "the server sent a page of HTML in its place"), fetch());
        assertFalse(Files.exists(folder.resolve("ponds.xml")));
        assertFalse(Files.exists(folder.resolve("ponds.xml.part")));
    }

    @Test
    void whatFailsLeavesWhatWasFetchedBefore() throws IOException {
        publisher.put(PATH, BILL);
        fetch();
        publisher.misbehave(status(500), status(500), status(500), status(500));
        assertEquals(new Fetched.Failed("ponds.xml", "the server answered 500"), fetch());
        assertEquals(BILL, Files.readString(folder.resolve("ponds.xml")));
    }

    @Test
    void aFileThatIsNotThereIsMissingAndNotAskedForAgain() {
        assertEquals(new Fetched.NotThere("ponds.xml"), fetch());
        assertEquals(1, publisher.requests().size());
    }

    @Test
    void anArchiveThatIsCutOffIsNotTaken() throws IOException {
        var zip = zip();
        publisher.put("/all.zip", zip);
        publisher.misbehave(LocalPublisher.wrongLength());
        var file = new RemoteFile(URI.create(publisher.base() + "/all.zip"), "all.zip", FileForm.ZIP);
        assertEquals(new Fetched.Came("all.zip", zip.length), downloads().fetch(file));
    }

    @Test
    void aServerThatIsNotThereIsTold() {
        publisher.close();
        assertEquals(new Fetched.Failed("ponds.xml", "the server cannot be reached"), fetch());
    }

    @Test
    void aLineThatIsCutOffInTheRecordOfWhatCameIsPassedOver() throws IOException {
        publisher.put(PATH, BILL);
        fetch();
        var record = folder.resolve("fetched.csv");
        Files.writeString(record, Files.readString(record) + "other.xml,http://127.0.0.1/o");
        assertEquals(new Fetched.SameAsBefore("ponds.xml"), fetch());
        assertTrue(Files.readString(record).endsWith("\n"));
    }

    private static byte[] zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("ponds.xml"));
            zip.write(BILL.getBytes());
        }
        return bytes.toByteArray();
    }

    private static Fetched came() {
        return new Fetched.Came("ponds.xml", BILL.length());
    }

    private Fetched fetch() {
        return downloads().fetch(new RemoteFile(URI.create(publisher.base() + PATH), "ponds.xml", FileForm.XML));
    }

    private Downloads downloads() {
        var moment = Duration.ofMillis(1);
        return new Downloads(folder, moment, moment, 4, Duration.ofSeconds(20), "test", new NoCertificates());
    }

    private static final class NoCertificates implements TlsConfigurationRegistry {
        @Override
        public Optional<TlsConfiguration> get(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<TlsConfiguration> getDefault() {
            return Optional.empty();
        }

        @Override
        public void register(String name, TlsConfiguration configuration) {
            throw new UnsupportedOperationException(name);
        }
    }
}
