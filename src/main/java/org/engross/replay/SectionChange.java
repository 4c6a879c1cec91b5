package org.engross.replay;

import java.util.List;

/**
 * What a law did to a section.
 *
 * @param key of the section, as {@link TitleSections} has it
 * @param from the key that it had before; the same but where it was renumbered
 * @param made the section after
 * @param reasons why it is not the law; empty where everything that the law orders of it was carried out
 */
record SectionChange(String key, String from, MadeSection made, List<String> reasons) {

    SectionChange {
        reasons = List.copyOf(reasons);
    }
}
