package org.engross.library.inventory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.engross.citation.Sha256;

/**
 * How many entries an inventory has, and one digest of all of them: the digests of the entries combined bit by bit, so that an
 * entry more costs the same however many there are, in whatever order they come.
 */
record Seal(long entries, String digest) {

    static final Seal OF_NOTHING = new Seal(0, "0".repeat(64));

    private static final Pattern LINE = Pattern.compile("(\\d{1,18}) ([0-9a-f]{64})\\s*");

    Seal and(InventoryEntity.Listed entry) {
        var one = HexFormat.of()
                .parseHex(Sha256.of(List.of(
                        entry.holding().toString(), entry.textId(), entry.fileName(), entry.sha256(), entry.words())));
        var all = HexFormat.of().parseHex(digest);
        for (int i = 0; i < all.length; i++) {
            all[i] ^= one[i];
        }
        return new Seal(entries + 1, HexFormat.of().formatHex(all));
    }

    static Seal of(List<InventoryEntity.Listed> entries) {
        var seal = OF_NOTHING;
        for (var entry : entries) {
            seal = seal.and(entry);
        }
        return seal;
    }

    /** The seal in a file; empty where there is none that can be read, as where a disk was full. */
    static Optional<Seal> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var line = LINE.matcher(Files.readString(file));
        return line.matches() ? Optional.of(new Seal(Long.parseLong(line.group(1)), line.group(2))) : Optional.empty();
    }

    /** Beside the file first, so that no one reads the half of it. */
    void write(Path file) throws IOException {
        var part = Files.createTempFile(file.toAbsolutePath().getParent(), "seal", ".part");
        Files.writeString(part, entries + " " + digest + "\n");
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
