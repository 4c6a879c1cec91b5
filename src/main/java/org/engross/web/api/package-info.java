/** The REST resources and the JSON they answer. */
package org.engross.web.api;
