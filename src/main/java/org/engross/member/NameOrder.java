package org.engross.member;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/**
 * The order of names in every list: by their letters, in whatever case, accents told apart only where nothing else differs,
 * so that DeGette stands before Delaney and Luján beside Lujan.
 */
public final class NameOrder {

    /** By {@link Collator}, which compares a whole name at once; it is locked while it does. */
    public static final Comparator<String> OF_NAMES = collator()::compare;

    private NameOrder() {}

    private static Collator collator() {
        var collator = Collator.getInstance(Locale.US);
        collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        return collator;
    }
}
