package org.engross.web.clients;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.tools.ToolProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.engross.web.clients.DescribedCalls.Call;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What strangers do with the description: they lint it, and generate clients of it. The generator comes with the profile
 * "clients" of Maven, which {@code ./engross test} turns on; the linters and the compiler of TypeScript from the npm registry.
 * Nothing of them is kept but below {@code target}.
 */
@QuarkusTest
@Tag("slow")
@Tag("any-database")
class GeneratedClientsTest {

    private static final Path SOURCE = Path.of("src/test/npm/clients");
    private static final String NPM_ABSENT =
            "npm is not here, so there is nothing that lints and nothing of TypeScript";

    @TestHTTPResource("/")
    URI server;

    @ConfigProperty(name = "engross.home")
    Path home;

    private Path folder;
    private List<Call> calls;

    @BeforeEach
    void keepTheDescription() throws IOException {
        folder = Files.createDirectories(home.resolve("target/clients"));
        var description = given().queryParam("format", "json")
                .get("/q/openapi")
                .then()
                .extract()
                .asString();
        Files.writeString(folder.resolve("openapi.json"), description);
        calls = DescribedCalls.of(description).all();
        new ObjectMapper().writeValue(folder.resolve("calls.json").toFile(), calls);
        assertTrue(calls.size() > 50, "operations: " + calls.size());
    }

    @Test
    void bothLintersFindNothing() throws IOException, InterruptedException {
        takeFromNpm();
        copy("spectral.yaml", folder.resolve("spectral.yaml"));
        var program = new Program(folder);
        program.run("node", "node_modules/@redocly/cli/bin/cli.js", "lint", "openapi.json", "--max-problems=20");
        var found = program.run(
                "node",
                "node_modules/@stoplight/spectral-cli/dist/index.js",
                "lint",
                "openapi.json",
                "--ruleset=spectral.yaml",
                "--fail-severity=hint");
        assertTrue(found.contains("No results"), found);
    }

    @Test
    void clientInJavaIsCompiledAndCallsEveryOperation()
            throws IOException, InterruptedException, ReflectiveOperationException {
        generate("java", "--library=native", "--additional-properties=openApiNullable=false,useJakartaEe=true");
        var classes = Files.createDirectories(folder.resolve("java/classes"));
        compile(classes);
        assertEquals(operations(), new JavaCalls(classes, address()).answered(calls));
    }

    @Test
    void clientInTypeScriptIsCompiledAndCallsEveryOperation() throws IOException, InterruptedException {
        takeFromNpm();
        generate("typescript-fetch");
        copy("call.ts", folder.resolve("typescript-fetch/call.ts"));
        copy("tsconfig.json", folder.resolve("typescript-fetch/tsconfig.json"));
        var program = new Program(folder.resolve("typescript-fetch"));
        program.run("node", "../node_modules/typescript/bin/tsc", "--project", "tsconfig.json");
        assertEquals(
                operations(),
                program.run("node", "made/call.js", address(), "../calls.json")
                        .lines()
                        .toList());
    }

    @Test
    void clientInPythonCallsEveryOperation() throws IOException, InterruptedException {
        assumeTrue(Program.isHere("python3"), "python3 is not here");
        generate("python");
        copy("call.py", folder.resolve("python/call.py"));
        var program = new Program(folder.resolve("python"));
        program.run("python3", "-m", "compileall", "-q", "openapi_client");
        assumeTrue(
                program.runs("python3", "-c", "import pydantic, urllib3, dateutil; assert pydantic.VERSION >= '2'"),
                "python3 has no pydantic of version 2, urllib3 or dateutil, which the client needs; it was compiled only");
        assertEquals(
                operations(),
                program.run("python3", "call.py", address(), "../calls.json")
                        .lines()
                        .toList());
    }

    private List<String> operations() {
        return calls.stream().map(Call::operation).toList();
    }

    private String address() {
        return server.toString().replaceFirst("/$", "");
    }

    /** What was taken before and is the same is not taken again. */
    private void takeFromNpm() throws IOException, InterruptedException {
        assumeTrue(Program.isHere("npm") && Program.isHere("node"), NPM_ABSENT);
        var lock = Files.readString(home.resolve(SOURCE).resolve("package-lock.json"));
        var taken = folder.resolve("taken.json");
        if (!Files.exists(taken) || !Files.readString(taken).equals(lock)) {
            copy("package.json", folder.resolve("package.json"));
            copy("package-lock.json", folder.resolve("package-lock.json"));
            assumeTrue(
                    new Program(folder)
                            .runs("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"),
                    "npm cannot bring what lints and what compiles TypeScript");
            Files.writeString(taken, lock);
        }
    }

    private void generate(String language, String... more) throws IOException, InterruptedException {
        var generator = home.resolve("target/openapi-generator-cli.jar");
        assumeTrue(Files.exists(generator), "the generator is not here: it comes with -Pclients");
        var command = new ArrayList<String>(List.of(
                java(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m", "-jar", generator.toString()));
        command.addAll(
                List.of(
                        "generate",
                        "-i",
                        "openapi.json",
                        "-g",
                        language,
                        "-o",
                        language,
                        "--global-property=apis,models,supportingFiles,apiTests=false,modelTests=false,apiDocs=false,modelDocs=false"));
        command.addAll(List.of(more));
        new Program(folder).run(command.toArray(String[]::new));
    }

    private void compile(Path classes) throws IOException {
        var compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "no compiler");
        var said = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, null, null);
                var sources = Files.walk(folder.resolve("java/src/main/java"))) {
            var units = files.getJavaFileObjectsFromPaths(
                    sources.filter(file -> file.toString().endsWith(".java")).toList());
            var options = List.of(
                    "-parameters",
                    "-proc:none",
                    "-nowarn",
                    "-d",
                    classes.toString(),
                    "-classpath",
                    System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
            assertTrue(compiler.getTask(said, files, null, options, null, units).call(), said::toString);
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private void copy(String name, Path to) throws IOException {
        Files.copy(home.resolve(SOURCE).resolve(name), to, StandardCopyOption.REPLACE_EXISTING);
    }
}
