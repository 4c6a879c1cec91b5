package org.engross.ingest.facts;

import java.util.List;
import java.util.function.Function;
import org.engross.measure.Action;
import org.engross.measure.ActionRecord;

/** {@code actions.json} of a measure or an amendment: each action once, oldest first, with every record of it. */
final class ActionsFile {

    private ActionsFile() {}

    static List<Action> read(String file, String text) {
        var actions = FactObject.readList(file, text, ActionsFile::action);
        for (int i = 1; i < actions.size(); i++) {
            if (actions.get(i).date().isBefore(actions.get(i - 1).date())) {
                throw new UnreadableFact(
                        file + "[" + (i + 1) + "]",
                        "an action of " + actions.get(i).date() + " after one of "
                                + actions.get(i - 1).date());
            }
        }
        return actions;
    }

    private static Action action(FactObject action) {
        return new Action(
                action.value("date", Values::date),
                action.optional("time", Values::time),
                action.text("text"),
                action.texts("committees"),
                action.list("records", ActionsFile::record));
    }

    private static ActionRecord record(FactObject record) {
        return new ActionRecord(
                record.text("source"),
                record.optional("code", Function.identity()),
                record.text("type"),
                record.optional("wording", Function.identity()));
    }
}
