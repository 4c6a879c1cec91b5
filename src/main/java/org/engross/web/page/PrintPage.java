package org.engross.web.page;

import java.util.List;
import org.engross.export.print.ComparativePrint;
import org.engross.web.http.Link;

/** What the page of a comparative print prints. */
record PrintPage(String title, String count, String note, List<Link> forms, ComparativePrint print) {}
