/**
 * What changed between two texts: {@link org.engross.comparison.Comparison#of}. Provisions are aligned by designation
 * and by wording, then compared word by word.
 */
package org.engross.comparison;
