package org.engross.export.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The typefaces that we ship. The names that stand in for them elsewhere have letters of the same width. */
enum Face {
    LAW("Serif-Regular", "'Liberation Serif', 'Times New Roman', Times, serif", 400),
    LAW_BOLD("Serif-Bold", "'Liberation Serif', 'Times New Roman', Times, serif", 700),
    PLAIN("Sans-Regular", "'Liberation Sans', Arial, Helvetica, sans-serif", 400),
    PLAIN_BOLD("Sans-Bold", "'Liberation Sans', Arial, Helvetica, sans-serif", 700);

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final Font font;
    private final String families;
    private final int weight;

    Face(String file, String families, int weight) {
        this.families = families;
        this.weight = weight;
        font = read("/fonts/Liberation" + file + ".ttf");
    }

    /** Reads the font and makes it known by its name, where the machine has none of that name. */
    private static Font read(String resource) {
        try (var file = Objects.requireNonNull(Face.class.getResourceAsStream(resource), resource)) {
            var font = Font.createFont(Font.TRUETYPE_FONT, file);
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("not a font: " + resource, e);
        }
    }

    /** How wide words are, in the unit of the size. */
    double width(String words, float size) {
        return font.deriveFont(size).getStringBounds(words, CONTEXT).getWidth();
    }

    /** The attributes of SVG that choose it. */
    String attributes(int size) {
        return "font-family=\"" + families + "\" font-weight=\"" + weight + "\" font-size=\"" + size + "\"";
    }
}
