import com.google.common.base.Preconditions;
import com.google.common.base.Verify;
import jakarta.servlet.http.HttpServletRequest;
import java.io.File;
import java.util.Set;
import org.apache.commons.lang3.Validate;
import org.springframework.util.Assert;

class Checked {
    private static final Set<String> NAMES = Set.of("a", "b");

    void files(HttpServletRequest request) {
        String one = request.getParameter("x");
        Assert.isTrue(NAMES.contains(one), "known");
        new File(one).delete();
        String two = request.getParameter("x");
        Assert.state(NAMES.contains(two), "known");
        new File(two).delete();
        String three = request.getParameter("x");
        Preconditions.checkArgument(NAMES.contains(three));
        new File(three).delete();
        String four = request.getParameter("x");
        Preconditions.checkState(NAMES.contains(four));
        new File(four).delete();
        String five = request.getParameter("x");
        Verify.verify(NAMES.contains(five));
        new File(five).delete();
        String six = request.getParameter("x");
        Validate.isTrue(NAMES.contains(six));
        new File(six).delete();
        String seven = request.getParameter("x");
        Validate.validState(NAMES.contains(seven));
        new File(seven).delete();
        String eight = request.getParameter("x");
        Validate.matchesPattern(eight, "\\w+");
        new File(eight).delete();
    }

    void open(HttpServletRequest request) {
        String one = request.getParameter("x");
        Assert.isTrue(!NAMES.contains(one), "unknown");
        new File(one).delete(); // finding: path-traversal
        String two = request.getParameter("x");
        Validate.matchesPattern(two, ".*");
        new File(two).delete(); // finding: path-traversal
        new File(Preconditions.checkNotNull(request.getParameter("x"))).delete(); // finding: path-traversal
        new File(Verify.verifyNotNull(request.getParameter("x"))).delete(); // finding: path-traversal
        new File(Validate.notNull(request.getParameter("x"))).delete(); // finding: path-traversal
        new File(Validate.notBlank(request.getParameter("x"))).delete(); // finding: path-traversal
    }
}
