package app.interval.report;

import app.interval.progress.Report;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/// A page as an XML parser reads it.
record Page(String text, Document document) {

    static Page of(Report report) {
        return of(Format.HTML.document(report));
    }

    /// Fails on anything that is not well-formed.
    static Page of(String text) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(
                    "http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return new Page(text, builder.parse(new InputSource(new StringReader(text))));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(text, e);
        }
    }

    /// All elements of a name, `*` for every one, in the order they stand there.
    List<Element> all(String name) {
        return all(document.getDocumentElement(), name);
    }

    static List<Element> all(Element below, String name) {
        var nodes = below.getElementsByTagName(name);
        var elements = new ArrayList<Element>();
        for (var i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    List<String> words(String name) {
        return all(name).stream().map(Node::getTextContent).toList();
    }

    Element id(String id) {
        return all("*").stream()
                .filter(element -> element.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// The cells of every row of a table's body.
    static List<List<String>> rows(Element table) {
        var body = all(table, "tbody").getFirst();
        return all(body, "tr").stream()
                .map(row ->
                        all(row, "*").stream()
                                .filter(e ->
                                        e.getTagName().equals("th") || e.getTagName().equals("td"))
                                .map(Node::getTextContent)
                                .toList())
                .toList();
    }
}
