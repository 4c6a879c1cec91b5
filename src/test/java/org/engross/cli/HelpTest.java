package org.engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What help says of every command is so. */
class HelpTest {

    private static CommandLine engross() {
        return EngrossCommand.line(CommandLine.defaultFactory());
    }

    static Stream<String> commands() {
        return engross().getSubcommands().keySet().stream();
    }

    private static String help(String command) {
        return engross().getSubcommands().get(command).getUsageMessage();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasAPurposeInOneLineAndAnExampleThatIsUnderstood(String command) {
        var purpose = engross()
                .getSubcommands()
                .get(command)
                .getCommandSpec()
                .usageMessage()
                .description();
        assertEquals(1, purpose.length);
        assertTrue(purpose[0].matches("[A-Z].{10,90}\\."), purpose[0]);
        var example = help(command)
                .lines()
                .filter(line -> line.startsWith("  engross " + command))
                .findFirst()
                .orElseThrow();
        var words = example.strip().replaceAll("\"([^\"]*)\"", "words").split(" ");
        var parsed = engross().parseArgs(Arrays.copyOfRange(words, 1, words.length));
        assertEquals(command, parsed.subcommand().commandSpec().name());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyArgumentIsDescribedAndEveryChoiceIsNamedAsItIsWritten(String command) {
        var spec = engross().getSubcommands().get(command).getCommandSpec();
        Stream.concat(spec.options().stream(), spec.positionalParameters().stream())
                .forEach(argument -> assertTrue(
                        argument.description().length > 0 && argument.description()[0].endsWith("."),
                        command + " " + argument.paramLabel()));
        for (var option : spec.options()) {
            for (var choice : option.type().isEnum() ? option.type().getEnumConstants() : new Object[0]) {
                var word = EnumConverter.of((Enum<?>) choice);
                assertTrue(option.description()[0].contains(word), command + " has " + word);
                assertFalse(help(command).contains(word.toUpperCase(Locale.ROOT)), help(command));
            }
        }
    }

    @Test
    void choiceThatIsNoneIsToldWithThoseThatAre() {
        var said = new StringWriter();
        int exit = engross().setErr(new PrintWriter(said)).execute("text", "hr1865-115/rh", "--format", "docx");
        assertEquals(2, exit);
        assertTrue(
                said.toString().startsWith("Invalid value for option '--format': 'docx' is none of plain, markdown,"),
                said.toString());
    }

    @Test
    void helpOfACommandIsToldInEitherOrder() {
        var line = engross();
        for (var command : line.getSubcommands().entrySet()) {
            var said = new StringWriter();
            assertEquals(0, line.setOut(new PrintWriter(said)).execute("help", command.getKey()));
            assertEquals(command.getValue().getUsageMessage(), said.toString());
        }
    }

    @Test
    void helpOfNoCommandIsThatOfAllAndOfAnUnknownOneIsRefused() {
        var said = new StringWriter();
        assertEquals(0, engross().setOut(new PrintWriter(said)).execute("help"));
        assertEquals(engross().getUsageMessage(), said.toString());
        var refused = new StringWriter();
        assertEquals(2, engross().setErr(new PrintWriter(refused)).execute("help", "compair"));
        assertTrue(refused.toString().startsWith("there is no command 'compair'"), refused.toString());
    }

    @Test
    void helpNamesWhatIsSetInTheEnvironmentAndTheExitCodes() {
        var help = engross().getUsageMessage();
        for (var word :
                new String[] {"ENGROSS_DATA ", "ENGROSS_JAVA_OPTS ", "ENGROSS_MAX_FILE_SIZE ", "--data=FOLDER"}) {
            assertTrue(help.contains(word), word + " is not in\n" + help);
        }
        assertTrue(help.matches("(?s).*\\n  0 +done\\n  1 .*\\n  2 .*\\n  3 .*"), help);
    }

    @Test
    void serverIsReadAloneAndAsItIsAmongAll() {
        var alone = EngrossCommand.line(CommandLine.defaultFactory(), "serve", "--port", "0", "--data", "folder");
        assertEquals(Set.of("serve"), alone.getSubcommands().keySet());
        assertEquals(help("serve"), alone.getSubcommands().get("serve").getUsageMessage());
        alone.parseArgs("serve", "--port", "0", "--data", "folder");
        assertEquals(Path.of("folder"), ((EngrossCommand) alone.getCommand()).data);
    }
}
