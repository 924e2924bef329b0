package kith;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kith.people.Recorder;
import org.junit.jupiter.api.Test;

/** The direction of the core's packages, and what each of them may use. */
class ArchitectureTest {
    private static final JavaClasses CORE = new ClassFileImporter()
            .importUrl(Recorder.class.getProtectionDomain().getCodeSource().getLocation());

    /** What javac itself writes for records, lambdas, switches and annotations. */
    private static final Set<String> COMPILERS =
            words("java.lang.invoke java.lang.runtime java.lang.annotation org.jspecify.annotations");

    /** Each package and those of ours that it may use beside itself. */
    private static final List<List<String>> DIRECTION = List.of(
            List.of("kith.reading"),
            List.of("kith.people.time", "kith.reading"),
            List.of("kith.people", "kith.reading"),
            List.of("kith.followup.draft", "kith.followup", "kith.people", "kith.reading"),
            List.of("kith.followup", "kith.people", "kith.reading"),
            List.of("kith.wire", "kith.followup", "kith.people", "kith.reading"),
            List.of("kith.moving", "kith.wire", "kith.followup", "kith.people", "kith.reading"),
            List.of("kith.slices", "kith.moving", "kith.followup", "kith.people", "kith.reading"));

    private static final Set<String> COLLECTIONS =
            words("Collection List ArrayList Set HashSet LinkedHashSet Map Map$Entry HashMap LinkedHashMap "
                    + "Iterator Collections Arrays Comparator Objects Optional");

    /** Methods of String that are a regular expression, a Formatter or a stream behind the scenes. */
    private static final Set<String> COSTLY = words(
            "format formatted split splitWithDelimiters matches replaceAll replaceFirst lines chars " + "codePoints");

    /** Of gson; its writer brings regular expressions and large numbers into the Wasm, its tree adapters for everything. */
    private static final Set<String> READER =
            words("com.google.gson.stream.JsonReader com.google.gson.stream.JsonToken");

    /** In-memory text for gson, and what its methods throw. */
    private static final Set<String> TEXT_IN_MEMORY =
            words("java.io.StringReader java.io.Reader java.io.IOException java.io.Serializable");

    /** Of java.time; the rest of it brings calendars, zones, formats and regular expressions with it. */
    private static final Set<String> MOMENTS =
            words("java.time.Instant java.time.Duration java.time.temporal.TemporalAmount");

    @Test
    void everyPackageOfTheCoreHasItsPlace() {
        Set<String> packages = new TreeSet<>();
        CORE.stream()
                .map(JavaClass::getPackageName)
                .forEach(name -> packages.add(name.startsWith("kith.reading.") ? "kith.reading" : name));
        Set<String> placed = new TreeSet<>();
        DIRECTION.forEach(place -> placed.add(place.getFirst()));
        assertEquals(placed, packages);
    }

    @Test
    void readingKnowsNobodyPeopleKnowReadingFollowupKnowsPeopleWireKnowsTheseAndMovingAndSlicesKnowMore() {
        for (List<String> place : DIRECTION) {
            DescribedPredicate<JavaClass> ours = describe(
                    "classes of Kith outside of " + place,
                    used -> used.getPackageName().startsWith("kith")
                            && place.stream().noneMatch(name -> isIn(used, name)));
            never(noClasses()
                    .that()
                    .resideInAPackage(place.getFirst() + "..")
                    .should()
                    .dependOnClassesThat(ours));
        }
    }

    @Test
    void onlyTheWireKnowsGsonAndNoOtherLibraryIsUsed() {
        DescribedPredicate<JavaClass> foreign = describe(
                "libraries",
                used -> !isIn(used, "java")
                        && !isIn(used, "kith")
                        && !isIn(used, "org.jspecify.annotations")
                        && !used.isPrimitive()
                        && !used.isArray());
        never(noClasses().that().resideOutsideOfPackage("kith.wire..").should().dependOnClassesThat(foreign));
        never(noClasses()
                .should()
                .dependOnClassesThat(
                        foreign.and(describe("not gson's reader", used -> !READER.contains(used.getName())))));
    }

    /** Together these made the Wasm two and a half times as large, and Firefox start it five times as slowly. */
    @Test
    void theCoreUsesNothingThatMakesTheWasmHeavy() {
        Set<String> heavy = words("java.util.regex java.text java.math java.time");
        never(noClasses()
                .should()
                .dependOnClassesThat(describe(
                        "classes that make the Wasm heavy",
                        used -> heavy.stream().anyMatch(name -> isIn(used, name))
                                && !MOMENTS.contains(used.getName()))));
    }

    @Test
    void readingUsesOnlyTheLanguageAndCollections() {
        DescribedPredicate<JavaClass> dear = describe(
                "classes that make the content script heavy",
                used -> isIn(used, "java")
                        && !used.getPackageName().equals("java.lang")
                        && !COMPILERS.contains(used.getPackageName())
                        && !(used.getPackageName().equals("java.util") && COLLECTIONS.contains(nameIn(used))));
        never(noClasses()
                .that(resideInAnyPackage("kith.reading", "kith.reading.site"))
                .should()
                .dependOnClassesThat(dear));
    }

    /** What runs in a page reads by rules; learning and the site files stay in the worker and the build. */
    @Test
    void theReaderInPagesKnowsNoPlatformAndDoesNotLearn() {
        never(noClasses()
                .that(resideInAPackage("kith.reading"))
                .and()
                .doNotHaveSimpleName("Sites")
                .should()
                .dependOnClassesThat(resideInAnyPackage("kith.reading.learn", "kith.reading.site")
                        .or(simpleName("Sites"))));
    }

    @Test
    void readingCallsNoMethodThatIsARegularExpressionOrAFormatterBehindTheScenes() {
        never(noClasses()
                .that(resideInAPackage("kith.reading.."))
                .should()
                .callMethodWhere(describe("it is costly text work", ArchitectureTest::isCostly)));
    }

    private static boolean isCostly(JavaCall<?> call) {
        CodeUnitCallTarget target = call.getTarget();
        String owner = target.getOwner().getName();
        boolean text = owner.equals("java.lang.String") || owner.equals("java.lang.CharSequence");
        return text && COSTLY.contains(target.getName());
    }

    /** TeaVM 0.15.0 gives other lower cases than the JVM for whole texts; {@code Plain.lowerEach} gives the same. */
    @Test
    void theCoreAsksNoTextForItsLowerCase() {
        Set<String> cases = words("toLowerCase toUpperCase");
        never(noClasses()
                .should()
                .callMethodWhere(describe(
                        "it changes the case of a whole text",
                        call -> call.getTarget().getOwner().getName().equals("java.lang.String")
                                && cases.contains(call.getTarget().getName()))));
    }

    @Test
    void theCoreHasNoThreadsNoChanceAndNoFiles() {
        Set<String> packages =
                words("java.util.concurrent java.nio java.net java.util.random java.security java.util.logging");
        Set<String> classes =
                words("java.util.Random java.util.UUID java.util.Timer java.lang.Thread java.lang.ThreadLocal "
                        + "java.time.Clock java.lang.Runtime java.lang.Process java.util.Scanner");
        never(noClasses()
                .should()
                .dependOnClassesThat(describe(
                        "threads, chance, clocks, files and nets",
                        used -> classes.contains(used.getName())
                                || packages.stream().anyMatch(name -> isIn(used, name)))));
        never(noClasses()
                .should()
                .dependOnClassesThat(describe(
                        "input and output",
                        used -> isIn(used, "java.io") && !TEXT_IN_MEMORY.contains(used.getName()))));
        never(noClasses()
                .that()
                .resideOutsideOfPackage("kith.wire..")
                .should()
                .dependOnClassesThat(resideInAPackage("java.io..")));
    }

    @Test
    void theCoreAsksNoClock() {
        never(noClasses()
                .should()
                .callMethodWhere(describe("it asks the clock or chance", ArchitectureTest::asksClock)));
    }

    private static boolean asksClock(JavaCall<?> call) {
        CodeUnitCallTarget target = call.getTarget();
        String owner = target.getOwner().getName();
        String name = target.getName();
        return (owner.startsWith("java.time.") && (name.equals("now") || name.startsWith("system")))
                || (owner.equals("java.lang.System") && !name.equals("arraycopy"))
                || (owner.equals("java.lang.Math") && name.equals("random"));
    }

    @Test
    void nobodyIsAServiceManagerOrHelper() {
        for (String word : List.of("Manager", "Helper", "Util", "Utils", "Impl", "Service")) {
            never(noClasses().should().haveSimpleNameEndingWith(word));
        }
    }

    @Test
    void everyPackageIsNullMarked() {
        classes()
                .that()
                .haveSimpleName("package-info")
                .should()
                .beAnnotatedWith("org.jspecify.annotations.NullMarked")
                .check(CORE);
        Set<String> marked = new TreeSet<>();
        Set<String> all = new TreeSet<>();
        for (JavaClass each : CORE) {
            all.add(each.getPackageName());
            if (each.getSimpleName().equals("package-info")) {
                marked.add(each.getPackageName());
            }
        }
        assertEquals(all, marked);
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }

    private static void never(ArchRule rule) {
        rule.check(CORE);
    }

    private static boolean isIn(JavaClass used, String packageName) {
        return used.getPackageName().equals(packageName)
                || used.getPackageName().startsWith(packageName + ".");
    }

    /** {@code java.util.Map.Entry -> "Map$Entry"}, arrays by what they hold. */
    private static String nameIn(JavaClass used) {
        String name = used.getBaseComponentType().getName();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
