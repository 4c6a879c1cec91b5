package org.engross.web.request;

import jakarta.inject.Singleton;
import org.engross.expression.EffectAnswer;
import org.engross.expression.EffectReader;
import org.engross.expression.TextEffects;
import org.engross.web.http.ProblemException;
import org.engross.web.http.QueryParameters;

/** Tells what the text that a request names would do to the law; what stands in the way is a problem. */
@Singleton
public record RequestedEffects(EffectReader effects, RequestedText texts) {

    /** Of a text, or of a place in it where the USLM identifier of one is given. */
    public TextEffects of(String parameter, String expression) {
        var named = texts.named(parameter, expression);
        var whole = ofWhole(parameter, named.expression().toString());
        return named.isWhole() ? whole : whole.within(RequestedPlace.of(named.place(), texts.whole(parameter, named)));
    }

    /** Of a text, every law as all of it would make it read. */
    public TextEffects ofWhole(String parameter, String expression) {
        texts.bound(parameter, expression);
        return switch (effects.of(QueryParameters.value(parameter, expression, EffectReader::amending))) {
            case EffectAnswer.EffectsTold told -> told.effects();
            case EffectAnswer.Missing missing ->
                throw new ProblemException(RequestedText.notHeld(parameter, missing.notHeld()));
        };
    }
}
