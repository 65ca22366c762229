/** The command {@code winerr}. */
module dev.winerr.cli {
    requires dev.winerr.generator;
    requires org.apache.commons.cli;
    requires com.google.gson;
    requires static org.jspecify;

    exports dev.winerr.cli;
}
