import com.google.common.util.concurrent.RateLimiter;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.web.server.ServerHttpSecurity;

class Security {
    void chained(HttpSecurity http) throws Exception {
        http.csrf().disable(); // finding: disabled-csrf-protection
        http.authorizeRequests().and().csrf().disable(); // finding: disabled-csrf-protection
        http.csrf().ignoringAntMatchers("/**"); // finding: disabled-csrf-protection
        http.csrf().ignoringAntMatchers("/webhooks/**");
        http.headers().disable();
        http.headers().frameOptions().disable();
        http.headers().frameOptions().sameOrigin();
    }

    void functions(HttpSecurity http) throws Exception {
        http.csrf((csrf) -> csrf.disable()); // finding: disabled-csrf-protection
        http.csrf(AbstractHttpConfigurer::disable); // finding: disabled-csrf-protection
        http.csrf(CsrfConfigurer::disable); // finding: disabled-csrf-protection
        http.csrf((csrf) -> csrf.ignoringRequestMatchers("/**")); // finding: disabled-csrf-protection
        http.csrf((csrf) -> csrf.ignoringRequestMatchers("/webhooks/**"));
        http.headers((headers) -> headers.disable());
        http.headers((headers) -> headers.frameOptions((frames) -> frames.disable()));
        http.headers((headers) -> headers.contentTypeOptions().disable());
        http.headers((headers) -> headers.httpStrictTransportSecurity().disable());
        http.headers((headers) -> headers.hsts().disable());
        http.headers((headers) -> headers.xssProtection().disable());
        http.formLogin((form) -> form.disable());
    }

    void reactive(ServerHttpSecurity http) {
        http.csrf().disable(); // finding: disabled-csrf-protection
        http.csrf(ServerHttpSecurity.CsrfSpec::disable); // finding: disabled-csrf-protection
        http.csrf((csrf) -> csrf.disable()); // finding: disabled-csrf-protection
    }
}

class Limits {
    private RateLimiterRegistry limits = RateLimiterRegistry.ofDefaults();
    private RateLimiterRegistry others = RateLimiterRegistry.of(null);

    void keys(HttpServletRequest request, ProxyManager<String> manager, Bucket bucket, RateLimiter limiter, AuthenticationManager users) {
        limits.rateLimiter(request.getHeader("X-Forwarded-For")); // finding: spoofable-rate-limit
        others.rateLimiter(request.getRemoteAddr());
        manager.builder().build(request.getHeader("X-Forwarded-For"), null); // finding: spoofable-rate-limit
        manager.getProxy(request.getHeader("X-Forwarded-For"), null); // finding: spoofable-rate-limit
        bucket.tryConsume(1);
        bucket.tryConsumeAndReturnRemaining(1);
        limiter.tryAcquire();
        limiter.acquire();
        users.authenticate(null);
        org.mindrot.jbcrypt.BCrypt.checkpw("a", "b");
        new org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder().matches("a", "b");
    }
}
