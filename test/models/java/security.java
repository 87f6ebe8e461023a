import com.google.common.hash.Hashing;
import jakarta.servlet.http.HttpServletRequest;
import java.security.*;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import javax.crypto.*;
import javax.crypto.spec.*;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.lang3.RandomStringUtils;

class Hashes {
    void platform(HttpServletRequest request) throws Exception {
        MessageDigest.getInstance("MD5"); // finding: weak-hash
        MessageDigest.getInstance("SHA-1"); // finding: weak-hash
        MessageDigest.getInstance("SHA-256");
        MessageDigest.getInstance("SHA-256").digest(request.getParameter("password").getBytes()); // finding: weak-password-hash
        MessageDigest.getInstance("SHA-256").update(request.getParameter("password").getBytes()); // finding: weak-password-hash
        MessageDigest.getInstance("SHA-256").digest(request.getParameter("etag").getBytes());
        Signature.getInstance("SHA1withRSA"); // finding: weak-hash
        Signature.getInstance("SHA256withRSA");
        Hashing.md5(); // finding: weak-hash
        Hashing.sha1(); // finding: weak-hash
    }

    void commons(String text) {
        DigestUtils.md2(text); // finding: weak-hash
        DigestUtils.md2Hex(text); // finding: weak-hash
        DigestUtils.md5(text); // finding: weak-hash
        DigestUtils.md5Hex(text); // finding: weak-hash
        DigestUtils.sha(text); // finding: weak-hash
        DigestUtils.shaHex(text); // finding: weak-hash
        DigestUtils.sha1(text); // finding: weak-hash
        DigestUtils.sha1Hex(text); // finding: weak-hash
        DigestUtils.getMd2Digest(); // finding: weak-hash
        DigestUtils.getMd5Digest(); // finding: weak-hash
        DigestUtils.getShaDigest(); // finding: weak-hash
        DigestUtils.getSha1Digest(); // finding: weak-hash
        DigestUtils.getDigest("MD5"); // finding: weak-hash
        DigestUtils.sha256Hex(text);
        org.springframework.util.DigestUtils.md5Digest(text.getBytes()); // finding: weak-hash
        org.springframework.util.DigestUtils.md5DigestAsHex(text.getBytes()); // finding: weak-hash
        org.springframework.util.DigestUtils.appendMd5DigestAsHex(text.getBytes(), new StringBuilder()); // finding: weak-hash
    }
}

class Ciphers {
    private static final String ALGORITHM = "DES/CBC/PKCS5Padding";

    void ciphers(char[] given) throws Exception {
        Cipher.getInstance(ALGORITHM); // finding: weak-cipher
        Cipher.getInstance("DESede/CBC/PKCS5Padding"); // finding: weak-cipher
        Cipher.getInstance("RC4"); // finding: weak-cipher
        Cipher.getInstance("AES"); // finding: insecure-cipher-mode
        Cipher.getInstance("AES/ECB/PKCS5Padding"); // finding: insecure-cipher-mode
        Cipher.getInstance("RSA/ECB/NoPadding"); // finding: insecure-cipher-mode
        Cipher.getInstance("RSA/ECB/OAEPWithSHA-256AndMGF1Padding");
        Cipher.getInstance("AES/GCM/NoPadding");
        new NullCipher(); // finding: weak-cipher
        KeyGenerator.getInstance("DES"); // finding: weak-cipher
        SecretKeyFactory.getInstance("DES"); // finding: weak-cipher
        KeyGenerator generator = KeyGenerator.getInstance("AES");
        generator.init(64); // finding: short-key
        generator.init(256);
        KeyPairGenerator pairs = KeyPairGenerator.getInstance("RSA");
        pairs.initialize(1024); // finding: short-key
        pairs.initialize(512); // finding: short-key
        pairs.initialize(3072);
        KeyPairGenerator curves = KeyPairGenerator.getInstance("EC");
        curves.initialize(256);
        new ECGenParameterSpec("secp192r1"); // finding: short-key
        new ECGenParameterSpec("secp256r1");
        new RSAKeyGenParameterSpec(1024, RSAKeyGenParameterSpec.F4); // finding: short-key
        new IvParameterSpec("0123456789abcdef".getBytes()); // finding: predictable-iv
        byte[] filled = new byte[16];
        new SecureRandom().nextBytes(filled);
        new IvParameterSpec(filled);
        new GCMParameterSpec(128, "0123456789ab".getBytes()); // finding: predictable-iv
        new IvParameterSpec(new byte[] { (byte) 1, (byte) 2, 3 }); // finding: predictable-iv
        new PBEKeySpec(given, "salt".getBytes(), 600_000); // finding: weak-password-hash
        new PBEKeySpec(given, filled, 600_000);
        new PBEParameterSpec("salt".getBytes(), 600_000); // finding: weak-password-hash
        new SecretKeySpec("0123456789abcdef".getBytes(), "AES"); // finding: hardcoded-secret
    }
}

class Encoders {
    void encoders() {
        new org.springframework.security.authentication.encoding.ShaPasswordEncoder(); // finding: weak-password-hash
        new org.springframework.security.authentication.encoding.Md5PasswordEncoder(); // finding: weak-password-hash
        new org.springframework.security.authentication.encoding.PlaintextPasswordEncoder(); // finding: weak-password-hash
        new org.springframework.security.crypto.password.Md4PasswordEncoder(); // finding: weak-password-hash
        new org.springframework.security.crypto.password.LdapShaPasswordEncoder(); // finding: weak-password-hash
        new org.springframework.security.crypto.password.MessageDigestPasswordEncoder("SHA-1"); // finding: weak-password-hash
        new org.springframework.security.crypto.password.StandardPasswordEncoder(); // finding: weak-password-hash
        org.springframework.security.crypto.password.NoOpPasswordEncoder.getInstance(); // finding: weak-password-hash
        new org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder(4); // finding: weak-password-hash
        new org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder();
    }
}

class Signatures {
    boolean signed(byte[] body, byte[] signature) throws Exception {
        Mac.getInstance("HmacMD5"); // finding: weak-hash
        Mac mac = Mac.getInstance("HmacSHA256");
        return Arrays.equals(mac.doFinal(body), signature) // finding: timing-unsafe-comparison
            || MessageDigest.isEqual(mac.doFinal(body), signature);
    }
}

class Numbers {
    void numbers(Random random, SecureRandom secure) {
        String token = "a" + random.nextInt(); // finding: insecure-random
        String resetToken = Long.toString(new Random().nextLong()); // finding: insecure-random
        double password = Math.random(); // finding: insecure-random
        byte[] drawn = new byte[8];
        random.nextBytes(drawn);
        String sessionToken = new String(drawn); // finding: insecure-random
        String salt = "" + random.nextDouble() + random.nextFloat() + random.nextGaussian() + random.ints(); // finding: insecure-random
        String otp = "" + ThreadLocalRandom.current().nextInt() + ThreadLocalRandom.current().nextLong(); // finding: insecure-random
        String nonce = RandomStringUtils.random(8) + RandomStringUtils.randomAlphanumeric(8) + RandomStringUtils.randomAlphabetic(8) + RandomStringUtils.randomNumeric(8); // finding: insecure-random
        String secret = "" + secure.nextInt();
        int dice = random.nextInt(6);
    }
}
