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
 * What a POM configures for an execution, before Maven takes from it what it knows: it passes over parameters that no goal
 * has, and does not tell an empty list from one that nobody named.
 *
 * @param elements the names of what is configured
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

    /** Maven's trees of XML print themselves as XML; their class is not the same in every Maven. */
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
            // What Maven has read and prints otherwise says nothing of itself here.
            return new Configuration(List.of());
        }
    }

    /** Whether an element stands in it, empty or not. */
    boolean has(String element) {
        return elements.contains(element);
    }
}
