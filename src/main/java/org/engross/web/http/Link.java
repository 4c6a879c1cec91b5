package org.engross.web.http;

/** A place to go, and what to call it. */
public record Link(String href, String label) {}
