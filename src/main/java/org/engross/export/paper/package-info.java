/** What is printed or handed round as a file: PDF, and Word documents with tracked changes. */
package org.engross.export.paper;
