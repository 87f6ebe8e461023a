import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.apache.commons.exec.CommandLine;

class Programs {
    void run(HttpServletRequest request) throws Exception {
        String sent = request.getParameter("x");
        Runtime.getRuntime().exec(sent); // finding: command-injection
        Runtime.getRuntime().exec(new String[] { "sh", "-c", sent }); // finding: command-injection
        Runtime.getRuntime().exec("ls", new String[] { sent }); // finding: command-injection
        new ProcessBuilder("sh", "-c", sent).start(); // finding: command-injection
        new ProcessBuilder(List.of("sh", "-c", sent)).start(); // finding: command-injection
        ProcessBuilder builder = new ProcessBuilder();
        builder.command("sh", "-c", sent); // finding: command-injection
        builder.command(sent, "-l"); // finding: command-injection
        builder.command("cmd.exe", "/c", sent); // finding: command-injection
        builder.command("ls", sent);
        builder.command(List.of("ls", sent));
        Runtime.getRuntime().exec(new String[] { "ls", sent });
        Runtime.getRuntime().exec(new String[] { sent, "-l" }); // finding: command-injection
        new ProcessBuilder(List.of(sent, "-l")).start(); // finding: command-injection
        int number = Integer.parseInt(sent);
        Runtime.getRuntime().exec(String.valueOf(number)); // finding: command-injection
        Runtime.getRuntime().exec("kill " + number);
        Runtime.getRuntime().exec(new String[] { "sh", "-c", "kill " + number });
        new ProcessBuilder("kill", String.valueOf(number)).start();
        new ProcessBuilder("ls", "-l", sent).start();
        builder.command(List.of("ls"));
        CommandLine line = CommandLine.parse(sent); // finding: command-injection
        new CommandLine(sent); // finding: command-injection
        new CommandLine("ls").addArgument(sent).addArguments("--"); // finding: argument-injection
        Runtime.getRuntime().exec("ls");
    }
}
