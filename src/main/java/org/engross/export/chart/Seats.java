package org.engross.export.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The places of a half circle of seats, from the left to the right as one looks at it. */
record Seats(List<Seat> places, double radius) {

    /** A place, with how far along the half circle it stands: 0 on the left, pi on the right. */
    record Seat(double x, double y, double angle) {}

    private static final double INNER = 0.38;
    private static final int SEATS_A_ROW = 43;

    /** So many seats about a center, in as many rows as look well. */
    static Seats of(int count, double centerX, double centerY, double outer) {
        int rows = Math.max(3, Math.min(11, (int) Math.round(Math.sqrt(count / (double) SEATS_A_ROW) * 3.4)));
        double step = outer * (1 - INNER) / rows;
        var radii = new ArrayList<Double>();
        for (int i = 0; i < rows; i++) {
            radii.add(outer - step * (rows - 1 - i));
        }
        double all = radii.stream().mapToDouble(Double::doubleValue).sum();
        var places = new ArrayList<Seat>();
        double owed = 0;
        for (double radius : radii) {
            owed += count * radius / all;
            int seats = (int) Math.round(owed) - places.size();
            row(places, seats, radius, centerX, centerY);
        }
        places.sort(Comparator.comparingDouble(Seat::angle).thenComparingDouble(Seat::y));
        return new Seats(places, step * 0.36);
    }

    private static void row(List<Seat> places, int seats, double radius, double centerX, double centerY) {
        for (int i = 0; i < seats; i++) {
            double angle = seats == 1 ? Math.PI / 2 : Math.PI * i / (seats - 1);
            places.add(new Seat(centerX - radius * Math.cos(angle), centerY - radius * Math.sin(angle), angle));
        }
    }
}
