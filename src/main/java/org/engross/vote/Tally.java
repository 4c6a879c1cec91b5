package org.engross.vote;

import java.util.Collection;

/** Positions counted: Aye and Yea together, No and Nay together. */
public record Tally(int inFavor, int against, int present, int notVoting) {

    public static final Tally NONE = new Tally(0, 0, 0, 0);

    public static Tally of(Collection<Position> positions) {
        return new Tally(
                count(positions, Cast.Side.IN_FAVOR),
                count(positions, Cast.Side.AGAINST),
                count(positions, Cast.Side.PRESENT),
                count(positions, Cast.Side.NOT_VOTING));
    }

    private static int count(Collection<Position> positions, Cast.Side side) {
        return (int) positions.stream()
                .filter(position -> position.cast().side() == side)
                .count();
    }

    /** Both counted together. */
    public Tally plus(Tally other) {
        return new Tally(
                inFavor + other.inFavor, against + other.against, present + other.present, notVoting + other.notVoting);
    }

    /** How many were called, voting or not. */
    public int called() {
        return inFavor + against + present + notVoting;
    }

    /** {@code 308-107}. */
    @Override
    public String toString() {
        return inFavor + "-" + against;
    }
}
