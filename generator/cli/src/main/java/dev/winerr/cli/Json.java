package dev.winerr.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.Map;

/** Writes JSON. A separate class, so that the library is loaded only if JSON is requested. */
final class Json {
    private static final Gson LINE =
            new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

    private Json() {}

    /** An object on one line, for JSON Lines. */
    static String line(Map<String, Object> object) {
        return LINE.toJson(object);
    }
}
