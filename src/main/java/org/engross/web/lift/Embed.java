package org.engross.web.lift;

import org.engross.export.text.Html;

/**
 * What can be set into another's page: a frame of ours.
 *
 * @param frame its address without the server
 * @param title of the frame, read out by a screen reader
 * @param height in pixels that it needs where it is 600 pixels wide, or as much as a page has room for
 */
public record Embed(String frame, String title, int height) {

    private static final int LETTERS_IN_LINE = 66;
    private static final int LINE = 28;
    private static final int HIGHEST = 900;

    /** One whose height follows from its words. */
    static Embed of(String frame, String title, int letters, int paragraphs, int around) {
        int lines = letters / LETTERS_IN_LINE + paragraphs;
        return new Embed(frame, title, Math.min(HIGHEST, around + lines * LINE));
    }

    /**
     * The HTML to be set into a page. The script fits the height to the width; without it the frame has the height that
     * it is given, and scrolls. What is higher than a page has room for scrolls in any case, and has no script.
     *
     * @param site the absolute address of this server
     */
    public String html(String site) {
        var html = frame(site, "100%", height);
        return height == HIGHEST ? html : html + "\n<script async src=\"" + Html.escape(site) + "/embed.js\"></script>";
    }

    /**
     * The frame alone.
     *
     * @param width as HTML has it: pixels, or a share of the room
     * @param pixels high
     */
    public String frame(String site, String width, int pixels) {
        return "<iframe src=\"" + Html.escape(site + frame) + "\" title=\"" + Html.escape(title) + "\" width=\"" + width
                + "\" height=\"" + pixels + "\" loading=\"lazy\" style=\"border:0\"></iframe>";
    }
}
