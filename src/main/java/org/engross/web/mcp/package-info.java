/** Tools for assistants, by the Model Context Protocol: what REST answers, with what is needed to cite it. */
package org.engross.web.mcp;
