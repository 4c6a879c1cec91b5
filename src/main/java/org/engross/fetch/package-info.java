/** Gets official files from those who publish them, and takes them in; gets again what has changed since. */
package org.engross.fetch;
