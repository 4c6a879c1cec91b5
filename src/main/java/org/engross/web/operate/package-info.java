/** What only who runs the server may ask of it, by a key; there is none of it unless a key is set. */
package org.engross.web.operate;
