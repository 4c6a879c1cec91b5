/** One title of the Code, law after law, on what the engine itself made, held against what was published. */
package org.engross.replay;
