/**
 * The text of law as a tree. A {@link org.engross.provision.Provision} has a level, a designation, a heading and parts
 * in printed order; a part is words, a provision one level down, or content that the text quotes.
 */
package org.engross.provision;
