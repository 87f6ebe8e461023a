import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTVerifier;
import com.auth0.jwt.algorithms.Algorithm;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.*;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.SignatureAlgorithm;
import io.jsonwebtoken.security.Keys;
import jakarta.servlet.http.HttpServletRequest;

class Tokens {
    private static final String SECRET = "shop secret";

    void auth0(HttpServletRequest request, JWTVerifier verifier, String configured) {
        String token = request.getHeader("X-Token");
        JWT.decode(token); // finding: unverified-jwt
        Algorithm none = Algorithm.none(); // finding: unverified-jwt
        Algorithm first = Algorithm.HMAC256(SECRET); // finding: weak-session-secret
        Algorithm second = Algorithm.HMAC384("shop secret"); // finding: weak-session-secret
        Algorithm third = Algorithm.HMAC512("shop secret"); // finding: weak-session-secret
        Algorithm fourth = Algorithm.HMAC256(configured);
        String checked = request.getHeader("X-Checked");
        verifier.verify(checked);
        JWT.decode(checked);
        String other = request.getHeader("X-Other");
        JWT.require(fourth).build().verify(other);
        JWT.decode(other);
    }

    void jjwt(String token, String configured) {
        Jwts.parser().build().parseClaimsJwt(token); // finding: unverified-jwt
        Jwts.parser().build().parsePlaintextJwt(token); // finding: unverified-jwt
        Jwts.parserBuilder().build().parseUnsecuredClaims(token); // finding: unverified-jwt
        Jwts.parser().unsecured().build().parseUnsecuredContent(token); // finding: unverified-jwt
        Jwts.parser().setSigningKey(SECRET).parseClaimsJws(token); // finding: weak-session-secret
        Jwts.parser().verifyWith(SECRET).build(); // finding: weak-session-secret
        Jwts.parser().setSigningKey(configured).parseClaimsJws(token);
        Jwts.builder().setSubject("a").setExpiration(new java.util.Date()).signWith(SignatureAlgorithm.HS256, SECRET).compact(); // finding: weak-session-secret
        Keys.hmacShaKeyFor(SECRET.getBytes()); // finding: weak-session-secret
    }

    void nimbus(HttpServletRequest request) throws Exception {
        new MACSigner(SECRET); // finding: weak-session-secret
        new MACVerifier(SECRET); // finding: weak-session-secret
        PlainJWT.parse(request.getHeader("X-Token")); // finding: unverified-jwt
        JWTParser.parse(request.getHeader("X-Token")); // finding: unverified-jwt
        SignedJWT jwt = SignedJWT.parse(request.getHeader("X-Token")); // finding: unverified-jwt
        jwt.verify(new MACVerifier(key()));
    }
}

class Ends {
    void ends(java.security.Key key, java.util.Date end, java.util.Map<String, Object> claims, com.auth0.jwt.algorithms.Algorithm algorithm) {
        Jwts.builder().setSubject("a").setIssuer("a").setAudience("a").setId("a").setIssuedAt(end).setNotBefore(end).setHeader(null).setHeaderParam("a", "b").signWith(key).compact(); // finding: eternal-token
        Jwts.builder().subject("a").issuer("a").id("a").issuedAt(end).notBefore(end).claim("role", "guest").signWith(key).compact(); // finding: eternal-token
        Jwts.builder().setExpiration(end).signWith(key).compact();
        Jwts.builder().expiration(end).signWith(key).compact();
        Jwts.builder().claims(claims).signWith(key).compact();
        Jwts.builder().setClaims(claims).signWith(key).compact();
        Jwts.builder().addClaims(claims).signWith(key).compact();
        Jwts.builder().claim("exp", end).signWith(key).compact();
        JWT.create().withSubject("a").withIssuer("a").withAudience("a").withJWTId("a").withIssuedAt(end).withNotBefore(end).withKeyId("a").withHeader(null).withClaim("role", "guest").withArrayClaim("a", null).sign(algorithm); // finding: eternal-token
        JWT.create().withExpiresAt(end).sign(algorithm);
        JWT.create().withPayload(claims).sign(algorithm);
        JWT.create().withClaim("exp", end).sign(algorithm);
    }
}
