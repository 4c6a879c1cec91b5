package org.engross.library.salvage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import org.engross.library.salvage.DamagedFile.KeptRow;
import org.engross.library.salvage.DamagedFile.KeptRows;
import org.h2.engine.DbObject;
import org.h2.engine.MetaRecord;
import org.h2.fulltext.FullText;

/**
 * Brings what can be read of a damaged H2 database into a new file, row by row, and puts that in its place. The damaged one stays
 * beside it. What is made from other rows is left out where rows of it are lost, and the next start makes it anew; texts of which the
 * words or the file cannot be read come along without, and {@code Library} repairs those.
 */
public final class Salvage {

    private static final String ENDING = ".mv.db";
    private static final String HISTORY = "flyway_schema_history";
    private static final String RECORDS = "record_file";

    private static final String SEGMENTS = "search_segment";
    private static final String BUCKETS = "search_bucket";
    private static final String NOTED = "search_pending";

    /** What is counted and found is made anew each time that it is not there. */
    private static final Set<String> MADE_ANEW = Set.of("text_runs", "run_segment", SEGMENTS, BUCKETS, NOTED);

    /** Each of them is whole, or all are made anew: nothing tells to which record a lost row belonged. */
    private static final Set<String> FACTS = Set.of(
            "fact_set",
            "member",
            "member_term",
            "measure",
            "amendment",
            "cosponsorship",
            "action",
            "roll_call",
            "answer_segment");

    private static final String SEARCHED = "search_entry";
    private static final String AFFECTED = "affected_law";
    private static final String READER_OF_AFFECTED = "affected laws";
    private static final String TEXTS = "holding";

    private static final Set<Integer> DEFINED_FIRST = Set.of(
            DbObject.SCHEMA,
            DbObject.DOMAIN,
            DbObject.SEQUENCE,
            DbObject.FUNCTION_ALIAS,
            DbObject.TABLE_OR_VIEW,
            DbObject.INDEX);

    /** Only H2 itself may say so, at start; the key makes the index too. */
    private static final String INDEX_OF_KEY = "CREATE PRIMARY KEY";

    private static final String BY_INDEX = " INDEX \"[^)]*$";
    private static final Pattern TABLE = Pattern.compile("\"PUBLIC\"\\.\"([^\"]+)\"");

    private final Path database;
    private final Path into;
    private final Path records;
    private final List<String> told = new ArrayList<>();

    private Salvage(Path database) {
        this.database = database;
        into = database.resolveSibling(database.getFileName() + ".salvaged");
        records = records(database);
    }

    /** Where official records are put that must be taken in again. */
    public static Path records(Path database) {
        return database.resolveSibling(database.getFileName() + ".records");
    }

    /**
     * Brings a database into a new file where a page of it cannot be read.
     *
     * @param database its path, without the ending
     * @return a sentence for each thing that was lost or that was done; none where every page can be read
     * @throws UnreadableDatabase where nothing can be brought out of it; it is as it was
     */
    public static List<String> of(Path database) throws UnreadableDatabase, IOException {
        var file = file(database);
        if (!Files.exists(file)) {
            return List.of();
        }
        var salvage = new Salvage(database);
        try (var damaged = DamagedFile.open(file)) {
            int pages = damaged.unreadablePages();
            if (pages == 0) {
                return List.of();
            }
            salvage.copy(damaged, pages);
        } catch (SQLException e) {
            throw new UnreadableDatabase(new IllegalStateException(e.getMessage(), e));
        }
        salvage.swap();
        return salvage.told;
    }

    private void copy(DamagedFile damaged, int pages) throws UnreadableDatabase, IOException, SQLException {
        var file = file(database);
        told.add(
                pages + " pages of " + file.getFileName() + " cannot be read; what can be was brought into a new file");
        Files.deleteIfExists(file(into));
        var definitions = damaged.definitions();
        try (var fresh =
                DriverManager.getConnection("jdbc:h2:file:" + into + ";DB_CLOSE_DELAY=0", "engross", "engross")) {
            fresh.setAutoCommit(false);
            define(fresh, definitions, false);
            copyTables(damaged, tables(definitions), fresh);
            define(fresh, definitions, true);
            if (definitions.stream().anyMatch(Salvage::isOfFullText)) {
                FullText.init(fresh);
                FullText.createIndex(fresh, "PUBLIC", SEARCHED.toUpperCase(Locale.ROOT), "TERMS");
                widenSteps(fresh);
            }
            fresh.commit();
        }
    }

    /** As migration V20 does: else H2 writes to the disk each time that 32 numbers of the index are used up. */
    private static void widenSteps(Connection fresh) throws SQLException {
        try (var statement = fresh.createStatement()) {
            statement.execute("alter table ft.rows alter column id set cache 1000");
            statement.execute("alter table ft.words alter column id set cache 1000");
        }
    }

    /**
     * What binds rows to each other waits until they are there; keys do not, since a table that has rows is not put in order by them any
     * more. The full-text index is defined by H2 itself, not by what was read.
     */
    private static void define(Connection fresh, List<MetaRecord> definitions, boolean bonds) throws SQLException {
        try (var statement = fresh.createStatement()) {
            for (var one : definitions) {
                boolean wanted = bonds
                        ? one.getObjectType() == DbObject.CONSTRAINT && !isKey(one)
                        : DEFINED_FIRST.contains(one.getObjectType()) || isKey(one);
                if (wanted && !isOfFullText(one) && !one.getSQL().startsWith(INDEX_OF_KEY)) {
                    statement.execute(isKey(one) ? one.getSQL().replaceFirst(BY_INDEX, "") : one.getSQL());
                }
            }
        }
    }

    private static boolean isKey(MetaRecord definition) {
        return definition.getObjectType() == DbObject.CONSTRAINT
                && definition.getSQL().contains(" PRIMARY KEY");
    }

    private static boolean isOfFullText(MetaRecord definition) {
        return definition.getSQL().contains("\"FT\"");
    }

    /** The number and the name of each table, in the order in which they were made. */
    private static Map<String, Integer> tables(List<MetaRecord> definitions) {
        var tables = new LinkedHashMap<String, Integer>();
        for (var one : definitions) {
            var name = TABLE.matcher(one.getSQL());
            if (one.getObjectType() == DbObject.TABLE_OR_VIEW && name.find()) {
                tables.put(name.group(1), one.getId());
            }
        }
        return tables;
    }

    private void copyTables(DamagedFile damaged, Map<String, Integer> tables, Connection fresh)
            throws UnreadableDatabase, IOException, SQLException {
        var less = new HashSet<String>();
        for (var table : tables.entrySet()) {
            if (isLess(damaged.rows(table.getValue()))) {
                less.add(table.getKey().toLowerCase(Locale.ROOT));
            }
        }
        if (less.contains(HISTORY)) {
            throw new UnreadableDatabase("it does not say any more which form its tables have");
        }
        var leftOut = leftOut(less);
        for (var table : tables.entrySet()) {
            var name = table.getKey().toLowerCase(Locale.ROOT);
            if (name.equals(RECORDS) && leftOut.containsAll(FACTS)) {
                putOut(damaged.rows(table.getValue()));
            } else if (!leftOut.contains(name)) {
                copyRows(damaged.rows(table.getValue()), table.getKey(), leftOut, fresh);
            }
        }
        try (var statement = fresh.createStatement()) {
            statement.execute("insert into inventory_seal select 1, 0, repeat('0', 64)"
                    + " where not exists (select 1 from inventory_seal)");
            if (tables.containsKey(NOTED.toUpperCase(Locale.ROOT))) {
                statement.execute("insert into " + NOTED + " select id from " + SEARCHED);
            }
        }
    }

    private static boolean isLess(KeptRows rows) {
        return rows.lost() > 0 || rows.rows().anyMatch(row -> !row.unreadable().isEmpty());
    }

    /** What is made anew: where rows of it are lost, or rows that it is made from or bound to. */
    private Set<String> leftOut(Set<String> less) {
        var leftOut = new HashSet<>(MADE_ANEW);
        if (!Collections.disjoint(less, FACTS)) {
            leftOut.addAll(FACTS);
            told.add(
                    "rows of the record cannot be read; that of the collection and the official records that were kept are taken in anew");
        }
        if (less.contains(SEARCHED) || less.contains(TEXTS) || leftOut.containsAll(FACTS)) {
            leftOut.add(SEARCHED);
        }
        if (less.contains(AFFECTED)) {
            leftOut.add(AFFECTED);
        }
        return leftOut;
    }

    private void copyRows(KeptRows kept, String table, Set<String> leftOut, Connection fresh) throws SQLException {
        var columns = columns(table, fresh);
        var names = String.join(
                ", ", columns.keySet().stream().map(name -> '"' + name + '"').toList());
        var marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
        long lost = kept.lost();
        try (var insert =
                fresh.prepareStatement("insert into \"" + table + "\" (" + names + ") values (" + marks + ")")) {
            for (var row : (Iterable<KeptRow>) kept.rows()::iterator) {
                if (leftOut.contains(AFFECTED) && row.values().contains(READER_OF_AFFECTED)) {
                    continue;
                }
                if (!row.unreadable().isEmpty() && !table.equalsIgnoreCase(TEXTS)) {
                    lost++;
                    continue;
                }
                int place = 1;
                for (var column : columns.entrySet()) {
                    insert.setObject(
                            place++,
                            table.equalsIgnoreCase(TEXTS)
                                    ? ofText(column.getKey(), row, columns)
                                    : row.values().get(column.getValue()));
                }
                insert.execute();
            }
        }
        tell(table, lost);
    }

    /** Of a text of which anything but the file cannot be read, the words are left out, so that all is read from the file again. */
    private static Object ofText(String column, KeptRow row, Map<String, Integer> columns) {
        int place = columns.get(column);
        boolean readAgain = row.unreadable().stream().anyMatch(one -> one != columns.get("ORIGINAL"));
        return switch (column) {
            case "RUN_SCHEME" -> 0;
            case "TREE" -> readAgain ? "" : row.values().get(place);
            case "ORIGINAL" ->
                row.unreadable().contains(place) ? new byte[0] : row.values().get(place);
            default -> row.values().get(place);
        };
    }

    private void tell(String table, long lost) {
        var name = table.toLowerCase(Locale.ROOT);
        if (lost == DamagedFile.ALL) {
            told.add("of " + name + " no row can be read");
        } else if (lost > 0) {
            told.add("of " + name + " " + lost + " rows cannot be read");
        }
    }

    /** The columns that are written, each with its place in a row. */
    private static Map<String, Integer> columns(String table, Connection fresh) throws SQLException {
        var columns = new LinkedHashMap<String, Integer>();
        try (var asked = fresh.prepareStatement(
                "select column_name, ordinal_position from information_schema.columns"
                        + " where table_schema = 'PUBLIC' and table_name = ? and is_generated = 'NEVER' order by ordinal_position")) {
            asked.setString(1, table);
            try (var answer = asked.executeQuery()) {
                while (answer.next()) {
                    columns.put(answer.getString(1), answer.getInt(2) - 1);
                }
            }
        }
        return columns;
    }

    /** The official records as they came in, each in a folder of its own, the first first. */
    private void putOut(KeptRows kept) throws IOException {
        long lost = kept.lost();
        for (var row : (Iterable<KeptRow>) kept.rows()::iterator) {
            var bytes = row.values().stream().filter(byte[].class::isInstance).findFirst();
            var name = row.values().get(1).toString();
            if (bytes.isEmpty()) {
                told.add("the official record " + name + " is lost; take it in again");
                continue;
            }
            var folder = Files.createDirectories(
                    records.resolve("%012d".formatted((Long) row.values().get(0))));
            try (var inflated = new InflaterInputStream(new ByteArrayInputStream((byte[]) bytes.get()))) {
                Files.copy(
                        inflated,
                        folder.resolve(name.replaceAll(".*[/\\\\!]", "")),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
        tell(RECORDS, lost);
    }

    /** At no moment is there no file of the name: a process that is killed here leaves the damaged one or the new one. */
    private void swap() throws IOException {
        var file = file(database);
        int number = 1;
        while (Files.exists(damaged(number))) {
            number++;
        }
        try {
            Files.createLink(damaged(number), file);
        } catch (UnsupportedOperationException e) {
            Files.copy(file, damaged(number));
        }
        Files.move(file(into), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        told.add("the damaged file is kept as " + damaged(number).getFileName());
    }

    private Path damaged(int number) {
        return file(database.resolveSibling(database.getFileName() + ".damaged-" + number));
    }

    private static Path file(Path database) {
        return database.resolveSibling(database.getFileName() + ENDING);
    }
}
