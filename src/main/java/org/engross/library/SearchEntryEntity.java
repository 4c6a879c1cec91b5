package org.engross.library;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Locale;
import org.hibernate.Length;

/** A row of {@code search_entry}: what is found, and the words by which. */
@Entity
@Table(name = "search_entry")
class SearchEntryEntity extends PanacheEntityBase {

    /** Given by {@link SearchInserts}. */
    @Id
    Long id;

    /** {@code provision}, {@code measure}, {@code amendment}, {@code vote} or {@code member}. */
    String kind;

    /** Of a provision, its holding; else null. */
    Long holding;

    String subject;

    @Column(length = 100000)
    String title;

    LocalDate dated;

    @Column(length = 100000)
    String path;

    /** Its number in printed order. */
    int place;

    @Column(length = 100000)
    String heading;

    @Column(length = Length.LONG32)
    String words;

    @Column(length = Length.LONG32)
    String terms;

    Match toMatch() {
        return new Match(
                Match.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), subject, title, dated, path, heading, words);
    }
}
