import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.*;
import org.apache.commons.beanutils.BeanUtils;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.*;

class Beans {
    private final JdbcTemplate jdbc;

    void populate(HttpServletRequest request, Object bean) throws Exception {
        BeanUtils.populate(bean, request.getParameterMap()); // finding: mass-assignment
    }

    @PostMapping("/reviews")
    void add(@Valid @RequestBody Review review) {
        jdbc.update("INSERT INTO reviews VALUES (?, ?, ?)", review.name, review.text, review.stars);
    }

    @PutMapping("/reviews")
    void replace(@Validated @ModelAttribute Review review) {
        jdbc.update("INSERT INTO reviews VALUES (?, ?, ?)", review.name, review.text, review.stars);
    }

    @PostMapping("/reviews/unseen")
    void unchecked(@RequestBody Review review) {
        jdbc.update("INSERT INTO reviews VALUES (?)", review.name); // finding: missing-input-validation
    }
}

class Review {
    @NotNull @NotBlank @NotEmpty public String name;
    @Size(max = 3) @Email @Pattern(regexp = "[a-z]+") @Past @Future @AssertTrue @AssertFalse public String text;
    @Min(1) @Max(5) @Positive @PositiveOrZero @Negative @NegativeOrZero @DecimalMin("1") @DecimalMax("5") @Digits(integer = 1, fraction = 0) public int stars;
}
