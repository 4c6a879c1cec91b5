/** Describes the API from the resources that make it up. */
package org.engross.web.openapi;
