package org.engross.provision;

/** What a provision is made of, in printed order. */
public sealed interface Part permits Wording, Provision, QuotedContent {}
