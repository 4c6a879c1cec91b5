/** REST resources and pages. Neither knows a rule of law: they ask, and print what they are told. */
package org.engross.web;
