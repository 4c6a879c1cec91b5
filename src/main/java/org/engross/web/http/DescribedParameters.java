package org.engross.web.http;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The parameters as {@code META-INF/openapi.yaml} describes them, so that what is told and what is checked are one. */
@Singleton
class DescribedParameters {

    private final Map<String, DescribedParameter> byName = new HashMap<>();

    DescribedParameters() {
        try (var file = DescribedParameters.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            Map<String, Object> description =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(Objects.requireNonNull(file));
            var components = DescribedParameter.map(description.get("components"));
            DescribedParameter.map(components.get("parameters"))
                    .forEach((name, one) -> byName.put(name, DescribedParameter.of(DescribedParameter.map(one))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the parameter is in this operation, else everywhere. */
    Optional<DescribedParameter> of(String operation, String name) {
        return Optional.ofNullable(byName.getOrDefault(operation + "." + name, byName.get(name)));
    }
}
