/**
 * What only who runs the server may ask of it, on a port of its own and by a key; there is none of it unless both are set.
 */
package org.engross.web.operate;
