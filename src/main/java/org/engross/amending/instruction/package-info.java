/** What amendatory language orders: instructions, where each is to be executed, and what came of it. */
package org.engross.amending.instruction;
