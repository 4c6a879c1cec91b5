package org.engross.expression;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.engross.article.ArticleCheck;
import org.engross.article.ArticleSources;
import org.engross.article.ArticleSources.CitedText;
import org.engross.article.ArticleSources.PressName;
import org.engross.article.ArticleSources.TextCertainty;
import org.engross.article.CheckedArticle;
import org.engross.editorial.PopularNames;
import org.engross.library.Certainty;
import org.engross.library.Holding;
import org.engross.library.Library;
import org.engross.library.Proceedings;

/** Checks articles against all that is held. Nothing of an article is kept or logged. */
@ApplicationScoped
public class Articles {

    private final Library library;
    private final Proceedings proceedings;
    private final PopularNames names;

    @Inject
    Articles(Library library, Proceedings proceedings, PopularNames names) {
        this.library = library;
        this.proceedings = proceedings;
        this.names = names;
    }

    /**
     * Checks an article as pasted.
     *
     * @throws IllegalArgumentException saying what is wrong, where it has no words, is too long, or is no text
     */
    public CheckedArticle check(String pasted) {
        return ArticleCheck.of(pasted, new ArticleSources(proceedings.facts(), texts(), names()));
    }

    private List<CitedText> texts() {
        return library.holdings().stream()
                .sorted(Comparator.comparing((Holding held) -> held.document().date())
                        .thenComparing(Holding::id))
                .map(held -> new CitedText(
                        held.document().id(),
                        held.document().title(),
                        held.document().date(),
                        certainty(held.certainty()),
                        held.document().id().uslm(),
                        held.document().text()))
                .toList();
    }

    private static TextCertainty certainty(Certainty of) {
        return new TextCertainty(
                of.briefly(), of.mark(), place -> of.doubtAt(place).isPresent(), of::toldAt);
    }

    private List<PressName> names() {
        return names.all().stream()
                .map(name -> new PressName(name.name(), name.address(), name.of()))
                .toList();
    }
}
