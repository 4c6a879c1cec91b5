package org.engross.web.operate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.engross.citation.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of keys their digests alone are kept, and nothing tells how much of a key is right. */
class OperatorKeysTest {

    @TempDir
    Path folder;

    @Test
    void eachKeyOfTheFileOpensAndNothingElse() throws IOException {
        var keys = keys(digest("first"), "# who may send", "", "  " + digest("second") + "  ", "plain-key");
        assertTrue(keys.areSet());
        for (var good : Set.of("first", "second")) {
            assertEquals(Optional.of(digest(good).substring(0, 8)), keys.opened("Bearer " + good));
        }
        for (var bad : Set.of("third", "plain-key", "", digest("first"), "# who may send", "First", "first second")) {
            assertEquals(Optional.empty(), keys.opened("Bearer " + bad), bad);
        }
        assertTrue(keys.opened("first").isEmpty());
        assertTrue(keys.opened("Basic first").isEmpty());
        assertTrue(keys.opened(null).isEmpty());
    }

    @Test
    void withoutADigestThereIsNoKey() throws IOException {
        assertFalse(keys("plain-key", "#" + digest("first")).areSet());
        assertFalse(new OperatorKeys(Optional.of(folder.resolve("nowhere"))).areSet());
        assertTrue(new OperatorKeys(Optional.empty()).opened("Bearer ").isEmpty());
    }

    /** Whatever ends at the first byte that is wrong would tell, by its time, how many are right. */
    @Test
    void digestsAreComparedByWhatLooksAtEveryByte() {
        var comparing = new ClassFileImporter()
                .importClasses(OperatorKeys.class).get(OperatorKeys.class).getMethodCallsFromSelf().stream()
                        .map(JavaCall::getTarget)
                        .filter(called ->
                                called.getName().matches("isEqual|equals.*|contains.*|indexOf|compareTo.*|mismatch"))
                        .map(called -> called.getOwner().getFullName() + "." + called.getName())
                        .collect(Collectors.toSet());
        assertEquals(Set.of(MessageDigest.class.getName() + ".isEqual"), comparing);
    }

    private OperatorKeys keys(String... lines) throws IOException {
        return new OperatorKeys(Optional.of(Files.write(folder.resolve("keys"), List.of(lines))));
    }

    private static String digest(String key) {
        return Sha256.of(key.getBytes(StandardCharsets.UTF_8));
    }
}
