package dev.winerr.maven;

import java.util.List;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** The executions of a POM. */
final class Executions {
    private static final String COMMAND_LINE = "default-cli";

    private Executions() {}

    /**
     * The executions whose configuration does not apply to a goal started on the command line: those with that goal, or
     * all if none has it.
     */
    static List<String> configured(MavenProject project, MojoExecution running) {
        Plugin plugin =
                project.getBuild().getPluginsAsMap().get(running.getPlugin().getKey());
        if (plugin == null || !running.getExecutionId().equals(COMMAND_LINE)) {
            return List.of();
        }
        List<PluginExecution> configured = plugin.getExecutions().stream()
                .filter(execution -> execution.getConfiguration() != null)
                .filter(execution -> !execution.getId().equals(COMMAND_LINE))
                .filter(execution ->
                        !String.valueOf(execution.getConfiguration()).equals(String.valueOf(plugin.getConfiguration())))
                .toList();
        List<PluginExecution> same = configured.stream()
                .filter(execution -> execution.getGoals().contains(running.getGoal()))
                .toList();
        return (same.isEmpty() ? configured : same)
                .stream().map(PluginExecution::getId).toList();
    }
}
