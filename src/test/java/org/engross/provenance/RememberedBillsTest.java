package org.engross.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class RememberedBillsTest {

    private static final Optional<VotedBill> BILL = Optional.of(new VotedBill(null));

    private final RememberedBills bills = new RememberedBills();
    private int read;

    @Test
    void textIsAskedOnceWhileNothingChanges() {
        for (int i = 0; i < 2; i++) {
            assertEquals(BILL, bills.of("1", "hr1865-115/enr", "a", reading(BILL)));
            assertEquals(Optional.empty(), bills.of("1", "hr1865-115/ih", "b", reading(Optional.empty())));
        }
        assertEquals(2, read);
        assertEquals(BILL, bills.of("1", "hr1865-115/ih", "c", reading(BILL)), "a newer file of the same text");
    }

    @Test
    void whatWasFoundBeforeAChangeIsForgotten() {
        bills.of("1", "hr1865-115/enr", "a", reading(BILL));
        bills.of("1", "hr1865-115/ih", "b", reading(Optional.empty()));
        bills.of("2", "hr1865-115/ih", "b", reading(Optional.empty()));
        assertEquals(1, bills.size());
        assertEquals(3, read);
    }

    @Test
    void fewBillsStayAndMoreAnswersThatThereIsNone() {
        for (int i = 0; i < 200; i++) {
            bills.of("1", "hr" + i + "-115/enr", "a", reading(BILL));
        }
        assertTrue(bills.size() <= RememberedBills.MOST_BILLS, bills.size() + " bills");
        for (int i = 0; i < 200; i++) {
            bills.of("2", "hr" + i + "-115/ih", "a", reading(Optional.empty()));
        }
        assertTrue(bills.size() <= RememberedBills.MOST_ANSWERS, bills.size() + " answers");
        assertTrue(bills.size() > RememberedBills.MOST_BILLS, bills.size() + " answers");
    }

    private Supplier<Optional<VotedBill>> reading(Optional<VotedBill> bill) {
        return () -> {
            read++;
            return bill;
        };
    }
}
