package dev.winerr.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.winerr.generator.emit.view.ViewMembers;
import dev.winerr.generator.text.RichText;
import java.lang.reflect.Method;
import java.util.List;

/** Views as JSON: records are objects, lists are arrays, and rich texts are plain strings. */
final class ViewJson {
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private ViewJson() {}

    static String of(Record view) {
        return GSON.toJson(object(view));
    }

    private static JsonElement element(Object value) {
        if (value instanceof RichText text) {
            return new JsonPrimitive(text.plain());
        } else if (value instanceof List<?> list) {
            JsonArray array = new JsonArray();
            list.forEach(item -> array.add(element(item)));
            return array;
        } else if (value instanceof Record view) {
            return object(view);
        } else if (value instanceof Boolean flag) {
            return new JsonPrimitive(flag);
        } else if (value instanceof Number number) {
            return new JsonPrimitive(number);
        }
        return new JsonPrimitive(value.toString());
    }

    private static JsonObject object(Record view) {
        JsonObject object = new JsonObject();
        for (Method member : ViewMembers.of(view.getClass())) {
            try {
                object.add(member.getName(), element(member.invoke(view)));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a view is public, and so are its methods", e);
            }
        }
        return object;
    }
}
