package org.engross.library.inventory;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of {@code inventory}: a text that was taken in, and the digests of its file and of its words. */
@Entity
@Table(name = "inventory")
class InventoryEntity extends PanacheEntityBase {

    @Id
    Long holding;

    @Column(name = "text_id")
    String textId;

    @Column(name = "file_name")
    String fileName;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64)
    String sha256;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(name = "words_sha256", length = 64)
    String words;

    /** What is said of a row in the seal. */
    record Listed(Long holding, String textId, String fileName, String sha256, String words) {}

    static List<Listed> all() {
        return listed("");
    }

    /** The rows of which the text itself is not there, or is another file's. */
    static List<Listed> lost() {
        return listed(" where not exists (select 1 from holding held where held.id = listed.holding"
                + " and held.text_id = listed.text_id and held.sha256 = listed.sha256)");
    }

    /** Asked at each start, so not in the language of the entities, which takes long to make ready. */
    private static List<Listed> listed(String which) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select holding, text_id, file_name, sha256, words_sha256 from inventory listed" + which
                                + " order by holding",
                        Object[].class)
                .getResultList()
                .stream()
                .map(row -> new Listed(
                        (Long) row[0], row[1].toString(), row[2].toString(), row[3].toString(), row[4].toString()))
                .toList();
    }
}
