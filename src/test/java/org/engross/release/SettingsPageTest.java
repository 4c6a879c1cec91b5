package org.engross.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The list of settings in docs/operating.md is that of application.properties, with what each is if it is not set. */
class SettingsPageTest {

    private static final Path HOME = Path.of(System.getProperty("engross.home", "."));

    /** One that is not set stands in a comment, with an example. */
    private static final Pattern SETTING = Pattern.compile("(# )?(engross\\.[a-z.-]+)=(.*)");

    private static final Pattern ROW = Pattern.compile("\\| `(ENGROSS_\\w+)` \\| ([^|]*) \\|.*");

    @Test
    void everySettingStandsOnThePageWithItsDefault() throws IOException {
        assertEquals(inProgram(), onPage());
    }

    private static String inProgram() throws IOException {
        return Files.readAllLines(HOME.resolve("src/main/resources/application.properties")).stream()
                .map(SETTING::matcher)
                .filter(line -> line.matches())
                .map(line -> variable(line.group(2)) + " "
                        + Optional.of(line.group(3))
                                .filter(value -> line.group(1) == null)
                                .map(SettingsPageTest::printed)
                                .orElse("–"))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String onPage() throws IOException {
        var page = Files.readString(HOME.resolve("docs/operating.md"));
        return page.substring(page.indexOf("## All settings"))
                .lines()
                .map(ROW::matcher)
                .filter(line -> line.matches())
                .map(line -> line.group(1) + " " + line.group(2).replace("`", ""))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String variable(String setting) {
        return setting.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
    }

    /** A setting that is made of another is named by its variable. */
    private static String printed(String value) {
        return value.replace("${engross.home}", "ENGROSS_HOME")
                .replace("${engross.data}", "ENGROSS_DATA")
                .replace("${XDG_DATA_HOME:${user.home}/.local/share}", "~/.local/share");
    }
}
