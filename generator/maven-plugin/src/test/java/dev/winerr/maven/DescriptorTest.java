package dev.winerr.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.request.Key;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The plugin descriptor, which is generated from Javadoc and read by Maven, IDEs and {@code winerr:help}. */
class DescriptorTest {
    /** Settings of one family, which are not parameters of goals for all families. */
    private static final Set<Key> OF_ONE_FAMILY = Set.of(Key.HEADER, Key.NAME, Key.PACKAGE, Key.DOCS, Key.MESSAGES);

    /** A goal, or a parameter of a goal. */
    private record Part(Element element) {
        String value(String tag) {
            return children(tag)
                    .map(Part::element)
                    .map(Node::getTextContent)
                    .findFirst()
                    .orElse("");
        }

        Stream<Part> children(String tag) {
            return elements(element.getChildNodes())
                    .filter(part -> part.element.getTagName().equals(tag));
        }

        /** The element with the default value and the user property of a parameter. */
        Element configuration(String parameter) {
            return (Element) children("configuration")
                    .findFirst()
                    .orElseThrow()
                    .element
                    .getElementsByTagName(parameter)
                    .item(0);
        }

        @Override
        public String toString() {
            return value("goal") + value("name");
        }
    }

    private static Stream<Part> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(node -> new Part((Element) node));
    }

    static List<Part> goals() throws IOException, SAXException, ParserConfigurationException {
        Path descriptor = Path.of("target/classes/META-INF/maven/plugin.xml");
        NodeList mojos = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(descriptor.toFile())
                .getElementsByTagName("mojo");
        return elements(mojos).toList();
    }

    static Stream<Part> ourGoals() throws IOException, SAXException, ParserConfigurationException {
        return goals().stream().filter(goal -> !goal.value("goal").equals("help"));
    }

    /** The goals that find families, which the report does not. */
    static Stream<Part> goalsOfFamilies() throws IOException, SAXException, ParserConfigurationException {
        return ourGoals().filter(goal -> !goal.value("goal").equals("report"));
    }

    private static List<Part> parameters(Part goal) {
        return goal.children("parameters")
                .flatMap(list -> list.children("parameter"))
                .filter(parameter -> parameter.value("editable").equals("true"))
                .toList();
    }

    @Test
    void thereAreSevenGoals() throws IOException, SAXException, ParserConfigurationException {
        assertThat(goals())
                .extracting(goal -> goal.value("goal") + " " + goal.value("phase"))
                .containsExactly(
                        "check verify",
                        "generate generate-sources",
                        "generate-test generate-test-sources",
                        "help ",
                        "list ",
                        "report ",
                        "update ");
    }

    @ParameterizedTest
    @MethodSource("ourGoals")
    void goalsAreDescribedAndSafeInParallelBuilds(Part goal) {
        assertThat(goal.value("threadSafe")).isEqualTo("true");
        assertThat(goal.value("since")).isEqualTo("0.1.0");
        assertThat(goal.value("description")).endsWith(".");
    }

    @ParameterizedTest
    @MethodSource("ourGoals")
    void parametersAreDescribedAndHaveProperties(Part goal) {
        for (Part parameter : parameters(goal)) {
            String name = parameter.value("name");
            assertThat(parameter.value("since")).as(name).isEqualTo("0.1.0");
            assertThat(parameter.value("description")).as(name).isNotBlank();
            if (!name.equals("bindings") && !name.equals("sources")) {
                assertThat(goal.configuration(name).getTextContent())
                        .as(name)
                        .matches("\\$\\{(winerr|maven\\.test)\\.[A-Za-z]+}");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("goalsOfFamilies")
    void listsAreShownInXml(Part goal) {
        assertThat(parameters(goal))
                .filteredOn(parameter -> parameter.value("type").equals("java.util.List"))
                .isNotEmpty()
                .allSatisfy(parameter -> assertThat(parameter.value("description"))
                        .contains("<" + parameter.value("name") + ">", "</" + parameter.value("name") + ">"));
    }

    @ParameterizedTest
    @MethodSource("goalsOfFamilies")
    void goalsHaveEverySettingOfTheCommand(Part goal) {
        assertThat(parameters(goal))
                .extracting(parameter -> parameter.value("name"))
                .containsAll(Arrays.stream(Key.values())
                        .filter(key -> !OF_ONE_FAMILY.contains(key))
                        .map(Key::word)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("ourGoals")
    void settingsHaveTheCommonDescriptions(Part goal) {
        for (Part parameter : parameters(goal)) {
            Key.ofWord(parameter.value("name")).ifPresent(key -> {
                String text = parameter
                        .value("description")
                        .replaceAll("</?code>", "")
                        .replaceAll("\\s+", " ");
                assertThat(text).startsWithIgnoringCase(key.description() + ".");
            });
        }
    }

    @ParameterizedTest
    @MethodSource("ourGoals")
    void theGuideShowsGoalsAndParameters(Part goal) throws IOException {
        String guide = Files.readString(Path.of("../../docs/maven.md"));
        assertThat(guide).contains("| `winerr:" + goal.value("goal") + "` |");
        for (Part parameter : parameters(goal)) {
            assertThat(guide).containsPattern("<" + parameter.value("name") + "[/>]|`" + parameter.value("name") + "`");
        }
    }

    @Test
    void idesKnowWhatToDoWithEveryGoal() throws IOException, SAXException, ParserConfigurationException {
        String metadata = Files.readString(Path.of("target/classes/META-INF/m2e/lifecycle-mapping-metadata.xml"));
        assertThat(goals())
                .allSatisfy(goal -> assertThat(metadata).contains("<goal>" + goal.value("goal") + "</goal>"));
    }
}
