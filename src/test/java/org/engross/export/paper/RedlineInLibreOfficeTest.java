package org.engross.export.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.HeldTexts;
import org.engross.citation.ProvisionPath;
import org.engross.comparison.Comparison;
import org.engross.provenance.ComparisonSignatures;
import org.engross.provision.PlainPrint;
import org.engross.provision.Provision;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where LibreOffice is installed, it accepts and rejects the changes itself; {@link RedlineDocumentTest} runs everywhere. */
@Tag("libreoffice")
class RedlineInLibreOfficeTest {

    private static final String MACRO = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
            <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Changes" script:language="StarBasic">
            Sub Settle(path As String, command As String, result As String)
              Dim hidden(0) As New com.sun.star.beans.PropertyValue
              hidden(0).Name = "Hidden"
              hidden(0).Value = True
              doc = StarDesktop.loadComponentFromURL(ConvertToURL(path), "_blank", 0, hidden())
              dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
              dispatcher.executeDispatch(doc.CurrentController.Frame, ".uno:" &amp; command, "", 0, Array())
              Dim plain(1) As New com.sun.star.beans.PropertyValue
              plain(0).Name = "FilterName"
              plain(0).Value = "Text (encoded)"
              plain(1).Name = "FilterOptions"
              plain(1).Value = "UTF8,LF"
              doc.storeToURL(ConvertToURL(result), plain())
              doc.close(True)
            End Sub
            </script:module>
            """;
    private static final String LIBRARY = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
            <library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard"
             library:readonly="false" library:passwordprotected="false">
             <library:element library:name="Changes"/>
            </library:library>
            """;
    private static final String LIBRARIES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">
            <library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink">
             <library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/"
              xlink:type="simple" library:link="false"/>
            </library:libraries>
            """;

    @TempDir
    Path folder;

    /** Signs beside what was not checked hinder nothing. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void acceptsAndRejectsEveryChange(boolean signed) throws Exception {
        assumeTrue(isInstalled(), "soffice is not installed");
        var before = HeldTexts.of("hr1865-115/rh").text();
        var after = HeldTexts.of("hr1865-115/eh").text();
        Function<ProvisionPath, Optional<String>> doubt =
                place -> Optional.of("not checked").filter(why -> signed);
        var document = folder.resolve("redline.docx");
        try (var out = Files.newOutputStream(document)) {
            RedlineDocument.print(
                    new Compared("a", "the older", LocalDate.of(2018, 2, 20), "", before, "", doubt),
                    new Compared("b", "the newer", LocalDate.of(2018, 2, 27), "", after, "", doubt),
                    Comparison.of("a", before, "b", after),
                    ComparisonSignatures.NONE,
                    out);
        }
        writeMacro();
        assertEquals(lines(after), settled(document, "AcceptAllTrackedChanges"));
        assertEquals(lines(before), settled(document, "RejectAllTrackedChanges"));
    }

    private static boolean isInstalled() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, "soffice")));
    }

    /** Into a profile that LibreOffice has set up: it would overwrite the macro otherwise. */
    private void writeMacro() throws Exception {
        run("--terminate_after_init");
        var basic = Files.createDirectories(folder.resolve("profile/user/basic"));
        var library = Files.createDirectories(basic.resolve("Standard"));
        Files.writeString(basic.resolve("script.xlc"), LIBRARIES);
        Files.writeString(library.resolve("script.xlb"), LIBRARY);
        Files.writeString(library.resolve("Changes.xba"), MACRO);
    }

    private String settled(Path document, String command) throws Exception {
        var result = folder.resolve(command + ".txt");
        run("macro:///Standard.Changes.Settle(\"" + document + "\",\"" + command + "\",\"" + result + "\")");
        return Files.readString(result).replace("\uFEFF", "").replaceAll("†1( †2)?|†2", "");
    }

    private void run(String order) throws Exception {
        var profile = "-env:UserInstallation=" + folder.resolve("profile").toUri();
        var process = new ProcessBuilder("soffice", profile, "--headless", order)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        boolean ended = process.waitFor(3, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertTrue(ended, "LibreOffice did not end");
    }

    private static String lines(Provision text) {
        return PlainPrint.of(text)
                .lines()
                .map(String::stripLeading)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
