package dev.winerr.generator.emit.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A headless Chromium with one page, without network access, and killed after a time limit in any case. */
public final class Browser implements AutoCloseable {
    private static final List<String> COMMANDS = List.of("chromium", "chromium-browser", "google-chrome");
    private static final int LONGEST_LIFE_IN_SECONDS = 240;

    private final Process process;
    private final DevTools tools;
    private final String session;

    private Browser(Process process) throws IOException {
        this.process = process;
        this.tools = new DevTools(process.getOutputStream(), process.getInputStream());
        String target = tools.call("", "Target.createTarget", parameters("url", "about:blank"))
                .get("targetId")
                .getAsString();
        JsonObject attach = parameters("targetId", target);
        attach.addProperty("flatten", true);
        this.session =
                tools.call("", "Target.attachToTarget", attach).get("sessionId").getAsString();
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            call(domain + ".enable", new JsonObject());
        }
        JsonObject events = new JsonObject();
        events.addProperty("enabled", true);
        call("Page.setLifecycleEventsEnabled", events);
    }

    /**
     * Starts it; if there is none, the calling test is skipped, unless {@code CI} is {@code true}.
     *
     * @param profile an empty folder for the browser's profile
     */
    public static Browser start(Path profile) throws IOException {
        boolean isCi = Optional.ofNullable(System.getenv("CI")).orElse("").equals("true");
        Optional<Path> command = command();
        assumeTrue(isCi || command.isPresent(), "Chromium is not installed");
        String flags = "--headless --no-sandbox --disable-gpu --disable-background-networking --disable-sync"
                + " --disable-component-update --no-first-run --lang=en-US --remote-debugging-pipe";
        // The protocol uses the file descriptors 3 and 4, which only a shell can connect to our pipes.
        String line = "exec \"$0\" " + flags + " --user-data-dir=\"$1\" 3<&0 4>&1 >/dev/null 2>&1";
        String browser = command.map(Path::toString).orElse(COMMANDS.get(0));
        Process process = new ProcessBuilder("sh", "-c", line, browser, profile.toString()).start();
        CompletableFuture.delayedExecutor(LONGEST_LIFE_IN_SECONDS, TimeUnit.SECONDS)
                .execute(process::destroyForcibly);
        return new Browser(process);
    }

    private static Optional<Path> command() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return COMMANDS.stream()
                .flatMap(name -> Stream.of(path.split(":", -1)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static JsonObject parameters(String name, String value) {
        JsonObject parameters = new JsonObject();
        parameters.addProperty(name, value);
        return parameters;
    }

    private JsonObject call(String method, JsonObject parameters) throws IOException {
        return tools.call(session, method, parameters);
    }

    /** Opens a page and waits until it has been loaded and drawn. */
    public void open(URI address) throws IOException {
        navigate("about:blank");
        navigate(address.toString());
        waitUntil("true");
    }

    private void navigate(String address) throws IOException {
        JsonObject started = call("Page.navigate", parameters("url", address));
        if (started.has("errorText")) {
            throw new IOException(address + ": " + started.get("errorText"));
        }
        String loader = started.get("loaderId").getAsString();
        tools.await(event -> event.get("method").getAsString().equals("Page.lifecycleEvent")
                && event.getAsJsonObject("params").get("name").getAsString().equals("load")
                && event.getAsJsonObject("params").get("loaderId").getAsString().equals(loader));
    }

    /** Waits until a condition holds, and then for another frame, in which the page reacts to it. */
    private void waitUntil(String condition) throws IOException {
        evaluate("new Promise(done => { const look = () => " + condition
                + " ? requestAnimationFrame(() => setTimeout(done)) : requestAnimationFrame(look);"
                + " requestAnimationFrame(look); })");
    }

    /** Evaluates an expression in the page, and waits for it if it is a promise. */
    public JsonElement evaluate(String expression) throws IOException {
        JsonObject parameters = parameters("expression", expression);
        parameters.addProperty("returnByValue", true);
        parameters.addProperty("awaitPromise", true);
        JsonObject result = call("Runtime.evaluate", parameters);
        if (result.has("exceptionDetails")) {
            throw new IOException(expression + ": " + result.get("exceptionDetails"));
        }
        return result.getAsJsonObject("result").get("value");
    }

    /** Presses and releases a key, such as {@code ArrowDown} or {@code /}. */
    public void press(String key) throws IOException {
        Map<String, Integer> codes = Map.of("ArrowDown", 40, "ArrowUp", 38, "Escape", 27, "Enter", 13, "/", 191);
        for (String type : List.of("keyDown", "keyUp")) {
            JsonObject event = parameters("type", type);
            event.addProperty("key", key);
            event.addProperty("windowsVirtualKeyCode", codes.getOrDefault(key, 0));
            if (type.equals("keyDown") && (key.length() == 1 || key.equals("Enter"))) {
                event.addProperty("text", key.equals("Enter") ? "\r" : key);
            }
            call("Input.dispatchKeyEvent", event);
        }
    }

    /** Types a text where the focus is. */
    public void type(String text) throws IOException {
        call("Input.insertText", parameters("text", text));
    }

    /** Sets the size of the screen, and light or dark mode, and waits until the page is drawn so. */
    public void show(int width, int height, boolean dark) throws IOException {
        JsonObject metrics = new JsonObject();
        metrics.addProperty("width", width);
        metrics.addProperty("height", height);
        metrics.addProperty("deviceScaleFactor", 1);
        metrics.addProperty("mobile", width < 600);
        call("Emulation.setDeviceMetricsOverride", metrics);
        JsonObject media = new JsonObject();
        JsonObject scheme = parameters("name", "prefers-color-scheme");
        String colors = dark ? "dark" : "light";
        scheme.addProperty("value", colors);
        JsonArray features = new JsonArray();
        features.add(scheme);
        media.add("features", features);
        call("Emulation.setEmulatedMedia", media);
        waitUntil("matchMedia('(width: " + width + "px) and (prefers-color-scheme: " + colors + ")').matches");
    }

    /** Writes a screenshot as a PNG. */
    public void screenshot(Path file) throws IOException {
        String png =
                call("Page.captureScreenshot", new JsonObject()).get("data").getAsString();
        Files.write(file, Base64.getDecoder().decode(png));
    }

    /** Errors and requests since the start: exceptions, messages of the console and of the browser, addresses. */
    public List<String> incidents() {
        return tools.events().stream()
                .filter(event -> List.of(
                                "Runtime.exceptionThrown",
                                "Runtime.consoleAPICalled",
                                "Log.entryAdded",
                                "Page.javascriptDialogOpening")
                        .contains(event.get("method").getAsString()))
                .map(JsonObject::toString)
                .toList();
    }

    /** The addresses requested since the start. */
    public List<String> requests() {
        return tools.events().stream()
                .filter(event -> event.get("method").getAsString().equals("Network.requestWillBeSent"))
                .map(event -> event.getAsJsonObject("params")
                        .getAsJsonObject("request")
                        .get("url")
                        .getAsString())
                .toList();
    }

    @Override
    public void close() throws IOException {
        try {
            tools.call("", "Browser.close", new JsonObject());
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            process.destroyForcibly();
        }
    }
}
