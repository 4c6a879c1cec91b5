package org.engross.web.openapi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.engross.web.http.Paging;

/**
 * What the description of the interface says of an address of the API. It stands on one of the methods that answer there:
 * that which makes JSON, where there is one. Parameters and forms are read from the methods themselves.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Described {

    /** The name of the operation, for programs that are made from the description. */
    String id();

    /** What it answers, in a line. */
    String summary();

    /** The JSON answered, or of a list one item of it; of {@code Object}, nothing more is said. */
    Class<?> answer() default Object.class;

    /** Whether the answer is a page of a list of {@link #answer}. */
    boolean list() default false;

    /** Whether {@code page} and {@code size} mean something; they do for every list. */
    boolean paged() default false;

    /** The usual size of a page. */
    int size() default Paging.USUAL;

    /** Examples of parameters that differ from the usual ones: {@code id=usc/47/230}. */
    String[] examples() default {};
}
