package org.engross.library.inventory;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
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
        return find("order by holding").project(Listed.class).list();
    }

    /** The rows of which the text itself is not there, or is another file's. */
    static List<Listed> lost() {
        return find("from InventoryEntity listed where not exists (select 1 from HoldingEntity held"
                        + " where held.id = listed.holding and held.textId = listed.textId"
                        + " and held.sha256 = listed.sha256) order by listed.holding")
                .project(Listed.class)
                .list();
    }
}
