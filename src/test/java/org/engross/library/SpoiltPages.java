package org.engross.library;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.h2.engine.DbObject;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.Page;
import org.h2.mvstore.type.LongDataType;
import org.h2.schema.Schema;

/** Makes pages of a closed database file of H2 unreadable, as a disk might. */
public final class SpoiltPages {

    private static final int BLOCK = 4096;
    private static final int HEADER = 8;
    private static final int LINE = 40;

    private SpoiltPages() {}

    /** The leaves of a map but the last, which H2 reads when it opens the file, and then it opens none. */
    public static void allButTheLast(Path file, String map, Predicate<String> which) throws IOException {
        var pages = leaves(file, map);
        spoil(file, pages.subList(0, pages.size() - 1), which);
    }

    /** The last leaf of a map: H2 does not open the file then. */
    public static void last(Path file, String map) throws IOException {
        spoil(file, List.of(leaves(file, map).getLast()), page -> true);
    }

    /** The map of a table; H2 numbers them. */
    public static String table(Path file, String name) throws SQLException {
        try (var connection = opened(file)) {
            return table(connection, name);
        }
    }

    /** The map of a table of a database that is open. */
    static String table(Connection connection, String name) throws SQLException {
        return map(connection, "table", (schema, session) -> schema.findTableOrView(session, name));
    }

    /** The map of an index. */
    public static String index(Path file, String name) throws SQLException {
        try (var connection = opened(file)) {
            return map(connection, "index", (schema, session) -> schema.findIndex(session, name));
        }
    }

    private static Connection opened(Path file) throws SQLException {
        var database = file.toString().replaceFirst("[.]mv[.]db$", "");
        return DriverManager.getConnection("jdbc:h2:file:" + database, "engross", "engross");
    }

    private static String map(Connection connection, String kind, BiFunction<Schema, SessionLocal, DbObject> named)
            throws SQLException {
        var session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
        return kind + "."
                + named.apply(session.getDatabase().getMainSchema(), session).getId();
    }

    private static List<Long> leaves(Path file, String map) {
        var pages = new ArrayList<Long>();
        try (var store =
                new MVStore.Builder().fileName(file.toString()).readOnly().open()) {
            MVMap<Long, Object> opened =
                    store.openMap(map, new MVMap.Builder<Long, Object>().keyType(LongDataType.INSTANCE));
            if (opened.getRootPage().isLeaf()) {
                pages.add(opened.getRootPage().getPos());
            } else {
                collect(opened.getRootPage(), pages);
            }
        }
        return pages;
    }

    private static void spoil(Path file, List<Long> pages, Predicate<String> which) throws IOException {
        var bytes = Files.readAllBytes(file);
        int spoilt = 0;
        for (long page : pages) {
            for (int place : places(bytes, page)) {
                int length = ByteBuffer.wrap(bytes, place, HEADER).getInt();
                if (length > 0
                        && place + length <= bytes.length
                        && which.test(new String(bytes, place, length, StandardCharsets.ISO_8859_1))) {
                    Arrays.fill(bytes, place, place + HEADER, (byte) 0);
                    spoilt++;
                }
            }
        }
        assertTrue(spoilt > 0, "there are pages to spoil among " + pages.size());
        Files.write(file, bytes);
    }

    private static void collect(Page<Long, Object> page, List<Long> pages) {
        for (int i = 0; i <= page.getKeyCount(); i++) {
            long below = page.getChildPagePos(i);
            if (DataUtils.getPageType(below) == DataUtils.PAGE_TYPE_LEAF) {
                pages.add(below);
            } else {
                collect(page.getChildPage(i), pages);
            }
        }
    }

    /** Where a page is, in each copy of its chunk: H2 leaves those behind that it moved. */
    private static List<Integer> places(byte[] bytes, long page) {
        var chunk = "chunk:" + Integer.toHexString(DataUtils.getPageChunkId(page)) + ",";
        return IntStream.range(0, bytes.length / BLOCK)
                .map(block -> block * BLOCK)
                .filter(at -> new String(bytes, at, LINE, StandardCharsets.ISO_8859_1).startsWith(chunk))
                .map(at -> at + DataUtils.getPageOffset(page))
                .filter(at -> at + HEADER <= bytes.length)
                .boxed()
                .toList();
    }
}
