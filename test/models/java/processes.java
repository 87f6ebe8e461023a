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
        new ProcessBuilder("ls", "-l", sent).start();
        builder.command(List.of("ls"));
        CommandLine line = CommandLine.parse(sent); // finding: command-injection
        new CommandLine(sent); // finding: command-injection
        new CommandLine("ls").addArgument(sent).addArguments("--"); // finding: argument-injection
        Runtime.getRuntime().exec("ls");
    }
}
