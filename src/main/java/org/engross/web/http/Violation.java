package org.engross.web.http;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What is wrong with one parameter of a request.
 *
 * @param value as it was given; empty where none was
 * @param detail in a sentence
 * @param expected what is read there; null where there is no such parameter
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Violation(String parameter, String value, String detail, String expected) {}
