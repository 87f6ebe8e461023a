import jakarta.mail.internet.MimeMessage;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.MimeMessageHelper;

class Letters {
    void send(HttpServletRequest request, MimeMessage letter, SimpleMailMessage simple, MimeMessageHelper helper, String token) throws Exception {
        String text = "Reset: https://" + request.getHeader("Host") + "/reset?token=" + token;
        letter.setText(text); // finding: poisoned-link
        letter.setContent(text, "text/plain"); // finding: poisoned-link
        simple.setText(text); // finding: poisoned-link
        helper.setText(text); // finding: poisoned-link
        letter.setText("Hello " + request.getParameter("name"));
    }
}
