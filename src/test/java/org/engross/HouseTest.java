package org.engross;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The picture in docs/architecture.puml is the rule: who may know whom is read from it. */
class HouseTest {

    private static final String ROOT = "org.engross.";
    private static final Pattern ROOM = Pattern.compile("^\\s*\\[([\\w.]+)]", Pattern.MULTILINE);
    private static final Pattern ARROW =
            Pattern.compile("^\\s*\\[([\\w.]+)] --> \\[([\\w.]+)]\\s*$", Pattern.MULTILINE);
    /** Packages that may know frameworks; their sub-packages may too. */
    private static final Set<String> OUTER = Set.of(
            "library",
            "expression",
            "provenance",
            "find",
            "resolve",
            "editorial",
            "ingest",
            "fetch",
            "export",
            "web",
            "cli");

    /** Rooms behind the doors of the engine. */
    private static final Set<String> INNER =
            Set.of("amending.draft", "amending.place", "amending.editing", "amending.reading", "amending.floor");

    private static final int MOST_FILES = 40;

    /** Not the classes without a name, nor those that the compiler makes of a switch. */
    private static final Pattern NAME = Pattern.compile("[A-Z]\\w*");

    /** The nested names that may repeat, each with the reason. */
    private static final Map<String, String> REPEATED = Map.of(
            "Kind", "which kinds its owner has; it is nothing without its owner: Wording.Kind, Mark.Kind",
            "Format", "what --format of its command may say; commands have different ones",
            "OfMeasure", "a case of a sealed interface, which is named with it: TextId.OfMeasure");

    private static JavaClasses classes;
    private static final Map<String, Set<String>> DRAWN = new TreeMap<>();

    @BeforeAll
    static void readPictureAndCode() throws IOException {
        classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.engross");
        var picture = Files.readString(Path.of(System.getProperty("engross.home", "."), "docs/architecture.puml"));
        ROOM.matcher(picture).results().forEach(room -> DRAWN.putIfAbsent(room.group(1), new TreeSet<>()));
        ARROW.matcher(picture)
                .results()
                .forEach(arrow -> DRAWN.get(arrow.group(1)).add(arrow.group(2)));
    }

    @Test
    void everyRoomIsDrawn() {
        var rooms = new TreeSet<String>();
        classes.stream().map(HouseTest::room).filter(room -> !room.isEmpty()).forEach(rooms::add);
        assertTrue(rooms.size() >= 8, "too few packages read: " + rooms);
        rooms.removeAll(DRAWN.keySet());
        assertEquals(Set.of(), rooms, "packages that the picture lacks");
    }

    @Test
    void everyArrowIsDrawn() {
        var undrawn = new TreeMap<String, String>();
        for (JavaClass type : classes) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                arrow(dependency)
                        .filter(arrow ->
                                !DRAWN.getOrDefault(room(type), Set.of()).contains(room(dependency.getTargetClass())))
                        .ifPresent(arrow -> undrawn.put(arrow, dependency.getDescription()));
            }
        }
        assertEquals(Map.of(), undrawn);
    }

    @Test
    void noArrowIsDrawnInVain() {
        var vain = new TreeSet<String>();
        DRAWN.forEach((from, known) -> known.forEach(to -> vain.add(from + " --> " + to)));
        classes.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .forEach(dependency -> arrow(dependency).ifPresent(vain::remove));
        assertEquals(Set.of(), vain, "arrows to take out of the picture");
    }

    /** The arrow that a dependency needs, or none within a room and to what is not ours. */
    private static Optional<String> arrow(Dependency dependency) {
        var from = room(dependency.getOriginClass());
        var to = room(dependency.getTargetClass());
        return to.isEmpty() || from.equals(to) ? Optional.empty() : Optional.of(from + " --> " + to);
    }

    @Test
    void arrowsRunOneWay() {
        for (var room : DRAWN.keySet()) {
            assertTrue(!reach(room).contains(room), "a ring of arrows through " + room);
        }
    }

    @Test
    void domainIsPlainJava() {
        var domain = new TreeSet<>(DRAWN.keySet());
        domain.removeIf(room -> OUTER.contains(room.split("\\.")[0]));
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAnyPackage(domain.stream().map(room -> ROOT + room).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "io.quarkus..", "com.fasterxml..", "org.hibernate..", "org.eclipse..")
                .check(classes);
    }

    private static Set<String> reach(String room) {
        var reached = new HashSet<String>();
        var next = new TreeSet<>(DRAWN.get(room));
        while (!next.isEmpty()) {
            var one = next.pollFirst();
            if (reached.add(one)) {
                next.addAll(DRAWN.get(one));
            }
        }
        return reached;
    }

    /** A section of law is amended at one door; measures, which have no Code, are amended beside it. */
    @Test
    void sectionsAreAmendedAtOneDoor() {
        var callers = new TreeSet<String>();
        for (JavaClass type : classes) {
            type.getMethodCallsFromSelf().stream()
                    .filter(call -> call.getTargetOwner().getName().equals(ROOT + "amending.Execution"))
                    .filter(call -> Set.of("of", "adding").contains(call.getName()))
                    .filter(call -> !type.getName().equals(ROOT + "amending.Execution"))
                    .forEach(call -> callers.add(
                            type.getSimpleName() + "." + call.getOrigin().getName()));
        }
        assertEquals(
                Set.of("AmendedSection.created", "AmendedSection.executed", "ExpressionExecution.ofMeasure"), callers);
    }

    @Test
    void innerRoomsAreKnownToTheEngineOnly() {
        var intruders = new TreeSet<String>();
        for (var from : DRAWN.keySet()) {
            boolean engine = from.startsWith("amending") || from.equals("codification");
            DRAWN.get(from).stream()
                    .filter(to -> !engine && INNER.contains(to))
                    .forEach(to -> intruders.add(from + " --> " + to));
        }
        assertTrue(DRAWN.keySet().containsAll(INNER), "the picture lacks an inner room");
        assertEquals(Set.of(), intruders);
    }

    @Test
    void noRoomIsAHall() {
        var files = new TreeMap<String, Integer>();
        for (JavaClass type : classes) {
            if (type.isTopLevelClass() && !type.getSimpleName().equals("package-info")) {
                files.merge(room(type), 1, Integer::sum);
            }
        }
        files.values().removeIf(number -> number <= MOST_FILES);
        assertEquals(Map.of(), files, "packages of more than " + MOST_FILES + " files");
    }

    @Test
    void noNameIsBorneByTwoTypes() {
        var named = new TreeMap<String, Set<String>>();
        for (JavaClass type : classes) {
            if (NAME.matcher(type.getSimpleName()).matches()) {
                named.computeIfAbsent(type.getSimpleName(), name -> new TreeSet<>())
                        .add(type.getName());
            }
        }
        named.values().removeIf(types -> types.size() == 1);
        assertTrue(named.keySet().containsAll(REPEATED.keySet()), "a name that repeats no more: " + REPEATED.keySet());
        named.keySet().removeAll(REPEATED.keySet());
        assertEquals(Map.of(), named, "names borne by two types, nested ones among them");
    }

    /** The package below the root, sub-packages by their whole name, or nothing for classes outside. */
    private static String room(JavaClass type) {
        var name = type.getPackageName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()) : "";
    }
}
