package org.engross.export.paper;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.engross.citation.ProvisionPath;
import org.engross.provision.Provision;

/**
 * A text as it is named on a print of a comparison.
 *
 * @param id as an expression
 * @param title {@code H.R. 1865, reported in House}
 * @param sha256 of the original bytes
 * @param mark what a reader must know of the text; empty where it was held against an official copy
 * @param doubt why the own words of what stands at a place are not known to be official; empty where they were checked
 */
public record Compared(
        String id,
        String title,
        LocalDate date,
        String sha256,
        Provision text,
        String mark,
        Function<ProvisionPath, Optional<String>> doubt) {}
