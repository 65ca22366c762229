package dev.winerr.generator.emit;

/** Measures contrast as defined by WCAG 2.2, 1.4.3. */
final class Contrast {
    /** A JavaScript expression: the visible texts whose contrast with their background is below 4.5. */
    static final String TOO_LOW = """
            (() => {
              const channels = colour => colour.match(/[\\d.]+/g).map(Number);
              const light = colour => channels(colour).slice(0, 3)
                .map(c => c / 255)
                .map(c => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
                .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
              const isClear = colour => channels(colour)[3] === 0;
              const behind = element => {
                const colour = getComputedStyle(element).backgroundColor;
                return isClear(colour) && element.parentElement ? behind(element.parentElement) : colour;
              };
              const ratio = element => {
                const [low, high] = [light(getComputedStyle(element).color), light(behind(element))].sort((a, b) => a - b);
                return (high + 0.05) / (low + 0.05);
              };
              return Array.from(document.querySelectorAll("body *"))
                .filter(element => element.checkVisibility() && element.innerText && !element.matches("option"))
                .filter(element => ratio(element) < 4.5)
                .map(element => element.outerHTML);
            })()
            """;

    private Contrast() {}
}
