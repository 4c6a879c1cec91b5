/** Tells others what came in or changed, signed and in order, where who runs the server turns it on. */
package org.engross.web.webhook;
