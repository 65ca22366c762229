package dev.winerr.maven;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The raw configuration of an execution in a POM: Maven ignores elements that are not parameters, and does not
 * distinguish an empty list from an omitted one.
 *
 * @param elements the names of the configured elements
 */
record Configuration(List<String> elements) {
    Configuration {
        elements = List.copyOf(elements);
    }

    static Configuration of(MavenProject project, MojoExecution running) {
        Plugin plugin =
                project.getBuild().getPluginsAsMap().get(running.getPlugin().getKey());
        if (plugin == null) {
            return new Configuration(List.of());
        }
        PluginExecution execution = plugin.getExecutionsAsMap().get(running.getExecutionId());
        Object configured = execution == null ? plugin.getConfiguration() : execution.getConfiguration();
        return configured == null ? new Configuration(List.of()) : of(configured.toString());
    }

    /** Maven's XML trees print themselves as XML; their class differs between versions of Maven. */
    static Configuration of(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            NodeList children = factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement()
                    .getChildNodes();
            return new Configuration(IntStream.range(0, children.getLength())
                    .mapToObj(children::item)
                    .filter(Element.class::isInstance)
                    .map(child -> ((Element) child).getTagName())
                    .toList());
        } catch (IOException | SAXException | ParserConfigurationException e) {
            // An XML tree of Maven that does not print as XML: treated as empty.
            return new Configuration(List.of());
        }
    }

    /** Whether an element is configured, even if empty. */
    boolean has(String element) {
        return elements.contains(element);
    }
}
