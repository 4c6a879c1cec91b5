/**
 * Charts as SVG. Each has a title and a description in words, and tells nothing by color alone: a party is a shape, a
 * position is a filling, so that they hold in black and white.
 */
package org.engross.export.chart;
