package org.engross.library.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.engross.citation.TextId;
import org.engross.library.database.Database;

/** Keeps which sections of the Code each text would change, for the lists that are narrowed by it. */
@ApplicationScoped
public class AffectedLawRows {

    private final Database database;

    @Inject
    AffectedLawRows(Database database) {
        this.database = database;
    }

    /**
     * Puts these in the place of what was known of the text.
     *
     * @param laws such as {@code usc/47/230}; none where the text is gone or changes none
     */
    @Transactional
    public void replace(TextId text, Set<String> laws) {
        var entities = database.entities();
        entities.createNativeQuery("delete from affected_law where text_id = :text")
                .setParameter("text", text.toString())
                .executeUpdate();
        for (var law : laws) {
            entities.createNativeQuery(
                            "insert into affected_law (text_id, law, subject) values (:text, :law, :subject)")
                    .setParameter("text", text.toString())
                    .setParameter("law", law)
                    .setParameter("subject", text.toString().replaceFirst("/.*", ""))
                    .executeUpdate();
        }
    }
}
