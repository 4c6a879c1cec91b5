package org.engross.web.clients;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.engross.web.clients.DescribedCalls.Call;

/** Calls the operations of a client that was generated in Java, as a program would, by the names of methods and parameters. */
record JavaCalls(Path classes, String server) {

    private static final String CLIENT = "org.openapitools.client.";

    /** Answers the operations that answered something. */
    List<String> answered(List<Call> calls) throws ReflectiveOperationException, IOException {
        try (var loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, Thread.currentThread().getContextClassLoader())) {
            var client = loader.loadClass(CLIENT + "ApiClient");
            var made = client.getConstructor().newInstance();
            client.getMethod("updateBaseUri", String.class).invoke(made, server);
            var mapper = (ObjectMapper) client.getMethod("getObjectMapper").invoke(made);
            var apis = new ArrayList<Object>();
            for (var name : apis()) {
                apis.add(loader.loadClass(CLIENT + "api." + name)
                        .getConstructor(client)
                        .newInstance(made));
            }
            var answered = new ArrayList<String>();
            for (var call : calls) {
                if (answer(call, apis, mapper) != null) {
                    answered.add(call.operation());
                }
            }
            return answered;
        }
    }

    private List<String> apis() throws IOException {
        try (var files = Files.list(classes.resolve("org/openapitools/client/api"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("\\w+Api\\.class"))
                    .map(name -> name.replace(".class", ""))
                    .sorted()
                    .toList();
        }
    }

    private static Object answer(Call call, List<Object> apis, ObjectMapper mapper)
            throws ReflectiveOperationException {
        for (var api : apis) {
            for (var method : api.getClass().getMethods()) {
                if (isOf(call, method)) {
                    return method.invoke(
                            api,
                            Arrays.stream(method.getParameters())
                                    .map(parameter -> given(call, parameter, mapper))
                                    .toArray());
                }
            }
        }
        throw new NoSuchMethodException(call.operation());
    }

    /** Of each operation there is one method with its parameters alone, and others. */
    private static boolean isOf(Call call, Method method) {
        return method.getName().equals(call.operation())
                && Arrays.stream(method.getParameters())
                        .noneMatch(parameter -> parameter.getName().equals("headers"));
    }

    /** A name that is a word of Java, or of the generator, has a line before it. */
    private static Object given(Call call, Parameter parameter, ObjectMapper mapper) {
        var value = call.parameters().get(parameter.getName().replaceFirst("^_", ""));
        return value == null
                ? null
                : mapper.convertValue(value, mapper.getTypeFactory().constructType(parameter.getParameterizedType()));
    }
}
