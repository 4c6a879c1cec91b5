package org.engross.amending.reading;

import java.util.List;
import java.util.stream.Stream;
import org.engross.amending.instruction.Instruction;

/** Everything that can be ordered, in the order in which it is asked. */
final class OrderRules {

    static final RuleList<Instruction> ALL = new RuleList<>(Stream.of(
                    TableRules.ORDERS,
                    EndRules.ALL,
                    StrikeRules.ALL,
                    InsertRules.ALL,
                    RestateRules.ALL,
                    RedesignationRules.ALL)
            .map(RuleList::rules)
            .flatMap(List::stream)
            .toList());

    private OrderRules() {}
}
