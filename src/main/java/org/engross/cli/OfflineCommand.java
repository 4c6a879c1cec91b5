package org.engross.cli;

/** A command that asks nothing of the texts held, and so starts nothing. */
interface OfflineCommand {}
