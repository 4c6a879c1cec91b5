package org.engross.expression;

/** What came of asking what a text would do to the law. */
public sealed interface EffectAnswer {

    /** What it would do. */
    record EffectsTold(TextEffects effects) implements EffectAnswer {}

    /** A part of the expression is not held. */
    record Missing(ReadAnswer.NotHeld notHeld) implements EffectAnswer {}
}
