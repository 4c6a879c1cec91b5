package org.engross.library.salvage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.h2.engine.MetaRecord;
import org.h2.message.DbException;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.Page;
import org.h2.mvstore.StreamStore;
import org.h2.mvstore.db.LobStorageMap;
import org.h2.mvstore.db.ValueDataType;
import org.h2.mvstore.tx.TransactionMap;
import org.h2.mvstore.tx.TransactionStore;
import org.h2.result.Row;
import org.h2.value.Value;
import org.h2.value.ValueLob;
import org.h2.value.ValueToObjectConverter;
import org.h2.value.lob.LobDataDatabase;

/**
 * A database file of H2, read without the database: what H2 itself opens, it opens only where it can read the last page of every table. The
 * file is not changed.
 */
final class DamagedFile implements AutoCloseable {

    private static final String TABLE = "table.";
    private static final String DEFINITIONS = TABLE + 0;

    static final long ALL = Long.MAX_VALUE;

    private final MVStore store;
    private final TransactionStore transactions;
    private final MVMap<Long, LobStorageMap.BlobMeta> lobs;
    private final StreamStore lobWords;

    /**
     * The rows of a table, in order.
     *
     * @param lost how many stand on pages that cannot be read, {@link #ALL} where that is not known either
     * @param rows the others, each read when it is asked for
     */
    record KeptRows(long lost, Stream<KeptRow> rows) {}

    /**
     * A row.
     *
     * @param values as JDBC has them; null too where what is long, and stands on pages of its own, cannot be read
     * @param unreadable the places of those
     */
    record KeptRow(List<Object> values, Set<Integer> unreadable) {}

    private DamagedFile(MVStore store) {
        this.store = store;
        transactions = new TransactionStore(store, new ValueDataType());
        transactions.init();
        lobs = LobStorageMap.openLobMap(transactions);
        lobWords = new StreamStore(LobStorageMap.openLobDataMap(transactions));
    }

    /** @throws UnreadableDatabase where nothing can be read of it, or another process has it open */
    static DamagedFile open(Path file) throws UnreadableDatabase {
        final MVStore store;
        try {
            store = new MVStore.Builder().fileName(file.toString()).readOnly().open();
        } catch (MVStoreException e) {
            throw new UnreadableDatabase(e);
        }
        try {
            return new DamagedFile(store);
        } catch (MVStoreException | DbException e) {
            store.closeImmediately();
            throw new UnreadableDatabase(e);
        }
    }

    /** How many pages cannot be read, those of indexes and of long words too. */
    int unreadablePages() {
        return store.getMapNames().stream()
                .mapToInt(name -> root(name).map(DamagedFile::unreadable).orElse(1))
                .sum();
    }

    private Optional<Page<Object, ?>> root(String map) {
        try {
            return Optional.of(transactions.begin().openMap(map).map.getRootPage());
        } catch (MVStoreException | DbException e) {
            return Optional.empty();
        }
    }

    private static int unreadable(Page<?, ?> page) {
        return page.isLeaf()
                ? 0
                : IntStream.range(0, page.getRawChildPageCount())
                        .map(i -> below(page, i).map(DamagedFile::unreadable).orElse(1))
                        .sum();
    }

    private static <K, V> Optional<Page<K, V>> below(Page<K, V> page, int child) {
        try {
            return Optional.of(page.getChildPage(child));
        } catch (MVStoreException | DbException e) {
            return Optional.empty();
        }
    }

    /** How the database was defined, in the order in which that is done. */
    List<MetaRecord> definitions() throws UnreadableDatabase {
        if (root(DEFINITIONS).map(DamagedFile::unreadable).orElse(1) > 0) {
            throw new UnreadableDatabase("it does not say any more which tables it has");
        }
        TransactionMap<Long, Row> map = transactions.begin().openMap(DEFINITIONS);
        var keys = keys(map.map);
        return keys.stream().map(map::get).map(MetaRecord::new).sorted().toList();
    }

    KeptRows rows(int table) {
        if (root(TABLE + table).isEmpty()) {
            return new KeptRows(ALL, Stream.of());
        }
        TransactionMap<Long, Row> map = transactions.begin().openMap(TABLE + table);
        var keys = keys(map.map);
        return new KeptRows(
                map.map.getRootPage().getTotalCount() - keys.size(),
                keys.stream().map(map::get).filter(Objects::nonNull).map(this::kept));
    }

    private static <K> List<K> keys(MVMap<K, ?> map) {
        var keys = new ArrayList<K>();
        collect(map.getRootPage(), keys);
        return keys;
    }

    private static <K> void collect(Page<K, ?> page, List<K> keys) {
        if (page.isLeaf()) {
            IntStream.range(0, page.getKeyCount()).mapToObj(page::getKey).forEach(keys::add);
        } else {
            IntStream.range(0, page.getRawChildPageCount())
                    .forEach(i -> below(page, i).ifPresent(child -> collect(child, keys)));
        }
    }

    private KeptRow kept(Row row) {
        var values = new ArrayList<Object>();
        var unreadable = new HashSet<Integer>();
        for (int i = 0; i < row.getColumnCount(); i++) {
            if (row.getValue(i) instanceof ValueLob lob) {
                var words = words(lob);
                values.add(words.orElse(null));
                if (words.isEmpty()) {
                    unreadable.add(i);
                }
            } else {
                values.add(ValueToObjectConverter.valueToDefaultObject(row.getValue(i), null, false));
            }
        }
        return new KeptRow(values, unreadable);
    }

    /** What is long, from the pages on which it stands. */
    private Optional<Object> words(ValueLob lob) {
        Function<byte[], Object> asKept =
                lob.getValueType() == Value.CLOB ? bytes -> new String(bytes, StandardCharsets.UTF_8) : bytes -> bytes;
        try {
            if (!(lob.getLobData() instanceof LobDataDatabase elsewhere)) {
                return Optional.of(lob.getValueType() == Value.CLOB ? lob.getString() : lob.getBytes());
            }
            var where = lobs.get(elsewhere.getLobId());
            if (where == null) {
                return Optional.empty();
            }
            try (var in = lobWords.get(where.streamStoreId)) {
                return Optional.of(asKept.apply(in.readAllBytes()));
            }
        } catch (IOException | MVStoreException | DbException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        store.closeImmediately();
    }
}
