package org.engross.export.paper;

import java.time.LocalDate;
import org.engross.provision.Provision;

/**
 * A text as it is named on a print of a comparison.
 *
 * @param id as an expression
 * @param title {@code H.R. 1865, reported in House}
 * @param sha256 of the original bytes
 * @param mark what a reader must know of the text; empty where it was held against an official copy
 */
public record Compared(String id, String title, LocalDate date, String sha256, Provision text, String mark) {}
