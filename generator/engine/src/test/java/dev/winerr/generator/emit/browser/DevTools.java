package dev.winerr.generator.emit.browser;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Speaks the DevTools protocol: JSON messages, each ended by NUL. */
final class DevTools {
    private final OutputStream out;
    private final InputStream in;
    private final List<JsonObject> events = new ArrayList<>();
    private int lastId;

    DevTools(OutputStream out, InputStream in) {
        this.out = out;
        this.in = in;
    }

    /** The events received. */
    List<JsonObject> events() {
        return events;
    }

    /** Calls a method and waits for its answer. */
    JsonObject call(String session, String method, JsonObject parameters) throws IOException {
        JsonObject request = new JsonObject();
        request.addProperty("id", ++lastId);
        request.addProperty("method", method);
        request.add("params", parameters);
        if (!session.isEmpty()) {
            request.addProperty("sessionId", session);
        }
        out.write((request + "\0").getBytes(StandardCharsets.UTF_8));
        out.flush();
        return answer(lastId, method);
    }

    private JsonObject answer(int id, String method) throws IOException {
        while (true) {
            JsonObject message = read();
            if (!message.has("id")) {
                events.add(message);
            } else if (message.get("id").getAsInt() == id) {
                if (message.has("error")) {
                    throw new IOException(method + ": " + message.get("error"));
                }
                return message.getAsJsonObject("result");
            }
        }
    }

    /** Waits for an event, unless it has been received. */
    void await(Predicate<JsonObject> isAwaited) throws IOException {
        if (events.stream().anyMatch(isAwaited)) {
            return;
        }
        JsonObject message;
        do {
            message = read();
            events.add(message);
        } while (!isAwaited.test(message));
    }

    private JsonObject read() throws IOException {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        int b = in.read();
        while (b > 0) {
            message.write(b);
            b = in.read();
        }
        if (b < 0) {
            throw new IOException("the browser has gone");
        }
        return JsonParser.parseString(message.toString(StandardCharsets.UTF_8)).getAsJsonObject();
    }
}
