package org.engross.web;

import java.util.List;

/** What the page of a comparative print prints. */
record PrintPage(String title, String count, String note, List<Link> forms, String body) {}
