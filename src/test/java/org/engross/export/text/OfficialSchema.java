package org.engross.export.text;

import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.engross.ingest.Bundled;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/**
 * The publisher's schema, out of a folder with its files. What it imports is read from the folder by the last part of its
 * address and never from the net; the schemas of other publishers that are not there are taken for ones that allow everything.
 */
final class OfficialSchema {

    private static final String LAX = """
            <schema xmlns="http://www.w3.org/2001/XMLSchema" targetNamespace="%s">
              <element name="math"/><element name="mo"/>
              <attribute name="lang"/><attribute name="base"/><attribute name="space"/>
              <element name="type"/>
            </schema>
            """;

    private OfficialSchema() {}

    static Schema read(Path folder) throws SAXException {
        var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setResourceResolver((type, namespace, publicId, systemId, base) -> input(folder, namespace, systemId));
        return factory.newSchema(
                new StreamSource(folder.resolve("uslm-2.1.0.xsd").toFile()));
    }

    private static LSInput input(Path folder, String namespace, String systemId) {
        if (systemId == null) {
            return null;
        }
        var file = folder.resolve(systemId.substring(systemId.lastIndexOf('/') + 1));
        var schema = Files.exists(file) ? Bundled.text(file) : LAX.formatted(namespace);
        return answered(
                Map.of("getStringData", schema, "getSystemId", file.toUri().toString()));
    }

    /** An input that answers these methods, and null to each other. */
    private static LSInput answered(Map<String, Object> answers) {
        return (LSInput) Proxy.newProxyInstance(
                OfficialSchema.class.getClassLoader(), new Class<?>[] {LSInput.class}, (proxy, method, arguments) -> {
                    var answer = answers.get(method.getName());
                    return answer == null && method.getReturnType() == boolean.class ? Boolean.FALSE : answer;
                });
    }
}
