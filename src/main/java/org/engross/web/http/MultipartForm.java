package org.engross.web.http;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.multipart.Attribute;
import io.netty.handler.codec.http.multipart.DefaultHttpDataFactory;
import io.netty.handler.codec.http.multipart.FileUpload;
import io.netty.handler.codec.http.multipart.HttpPostMultipartRequestDecoder;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The fields and files of a form that a browser posts. They are read in memory: the server's own way would lay every file
 * on the disk, and what is brought here is kept nowhere.
 */
public final class MultipartForm {

    private final Map<String, String> fields = new HashMap<>();
    private final Map<String, FormFile> files = new HashMap<>();

    private MultipartForm() {}

    /** A file; one that the reader did not choose has no name and no bytes. */
    public record FormFile(String name, byte[] bytes) {}

    /**
     * Reads a form.
     *
     * @throws IllegalArgumentException where the body is no such form
     */
    public static MultipartForm of(MediaType sent, byte[] body) {
        var request =
                new DefaultFullHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.POST, "/", Unpooled.wrappedBuffer(body));
        request.headers().set(HttpHeaders.CONTENT_TYPE, sent.toString());
        var form = new MultipartForm();
        HttpPostMultipartRequestDecoder decoder = null;
        try {
            decoder = new HttpPostMultipartRequestDecoder(new DefaultHttpDataFactory(false), request);
            for (var part : decoder.getBodyHttpDatas()) {
                switch (part) {
                    case Attribute field -> form.fields.put(field.getName(), field.getString(StandardCharsets.UTF_8));
                    case FileUpload file ->
                        form.files.put(file.getName(), new FormFile(file.getFilename(), file.get()));
                    default -> throw new IllegalArgumentException("a part of the form that is no field and no file");
                }
            }
        } catch (HttpPostRequestDecoder.ErrorDataDecoderException
                | HttpPostRequestDecoder.TooManyFormFieldsException
                | HttpPostRequestDecoder.TooLongFormFieldException
                | IOException noForm) {
            throw new IllegalArgumentException(
                    "the body is no form: " + noForm.getClass().getSimpleName(), noForm);
        } finally {
            if (decoder != null) {
                decoder.destroy();
            }
        }
        return form;
    }

    /** The value of a field; empty where there is none. */
    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** A file; without bytes where there is none. */
    public FormFile file(String name) {
        return files.getOrDefault(name, new FormFile("", new byte[0]));
    }
}
