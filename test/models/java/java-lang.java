import jakarta.servlet.http.HttpServletRequest;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.CharArrayWriter;
import java.io.DataInputStream;
import java.io.InputStreamReader;
import java.io.LineNumberReader;
import java.io.PushbackInputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.time.*;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Scanner;
import java.util.StringJoiner;
import java.util.StringTokenizer;
import java.util.UUID;

class Texts {
    void texts(HttpServletRequest request, Runtime runtime) throws Exception {
        String sent = request.getParameter("x");
        runtime.exec(new String(sent)); // finding: command-injection
        runtime.exec(String.valueOf(sent)); // finding: command-injection
        runtime.exec(String.copyValueOf(sent.toCharArray())); // finding: command-injection
        runtime.exec(String.format("ls %s", sent)); // finding: command-injection
        runtime.exec(String.join(" ", "ls", sent)); // finding: command-injection
        runtime.exec(sent.trim().strip().stripLeading().stripTrailing().stripIndent()); // finding: command-injection
        runtime.exec(sent.toLowerCase().toUpperCase().intern().substring(1)); // finding: command-injection
        runtime.exec("" + sent.subSequence(0, 4) + sent.charAt(0) + sent.codePointAt(1)); // finding: command-injection
        runtime.exec(new String(sent.getBytes())); // finding: command-injection
        runtime.exec(sent.repeat(2).indent(2).translateEscapes()); // finding: command-injection
        runtime.exec("ls ".concat(sent)); // finding: command-injection
        runtime.exec("ls %s".formatted(sent)); // finding: command-injection
        runtime.exec(String.format("ls %d", sent));
        runtime.exec(String.format("ls %2$s", sent, "a"));
        runtime.exec(java.text.MessageFormat.format("ls {0}", sent)); // finding: command-injection
        runtime.exec(java.text.MessageFormat.format("ls {1}", sent, Boolean.TRUE, Boolean.FALSE));
        runtime.exec(sent.replace("a", "b").replaceAll("b", "c").replaceFirst("c", "d")); // finding: command-injection
        runtime.exec(sent.split(",")[0]); // finding: command-injection
        runtime.exec(sent.lines().toList().get(0)); // finding: command-injection
        runtime.exec("" + sent.chars()); // finding: command-injection
        runtime.exec(sent.toString()); // finding: command-injection
        runtime.exec(Objects.toString(sent)); // finding: command-injection
        runtime.exec(Objects.requireNonNull(sent)); // finding: command-injection
        runtime.exec(Objects.requireNonNullElse(sent, "ls")); // finding: command-injection
        runtime.exec(Objects.requireNonNullElseGet(null, () -> sent)); // finding: command-injection
        runtime.exec("ls".trim() + "a".isBlank());
    }

    void builders(HttpServletRequest request, Runtime runtime) throws Exception {
        String sent = request.getParameter("x");
        runtime.exec(new StringBuilder("ls ").append(sent).toString()); // finding: command-injection
        runtime.exec(new StringBuffer(sent).insert(0, "ls ").reverse().deleteCharAt(0).toString()); // finding: command-injection
        runtime.exec(new StringBuilder("ls").replace(0, 1, sent).toString()); // finding: command-injection
        runtime.exec(new StringBuilder(sent).substring(1)); // finding: command-injection
        StringBuilder cleared = new StringBuilder(sent);
        cleared.setLength(0);
        runtime.exec(cleared.append("ls").toString());
        StringJoiner joiner = new StringJoiner(" ");
        joiner.add("ls").add(sent);
        runtime.exec(joiner.toString()); // finding: command-injection
        StringWriter writer = new StringWriter();
        writer.write(sent);
        runtime.exec(writer.toString()); // finding: command-injection
        CharArrayWriter characters = new CharArrayWriter();
        characters.append(sent);
        runtime.exec(characters.toString()); // finding: command-injection
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(sent.getBytes());
        runtime.exec(new String(bytes.toByteArray())); // finding: command-injection
    }

    void numbers(HttpServletRequest request, Runtime runtime) throws Exception {
        String sent = request.getParameter("x");
        runtime.exec("kill " + Integer.parseInt(sent) + Long.parseLong(sent) + Short.parseShort(sent) + Byte.parseByte(sent));
        runtime.exec("kill " + Double.parseDouble(sent) + Float.parseFloat(sent) + Integer.parseUnsignedInt(sent) + Integer.valueOf(sent) + Integer.decode(sent));
        runtime.exec("kill " + new Integer(sent) + new Long(sent) + Boolean.parseBoolean(sent) + Boolean.valueOf(sent));
        runtime.exec("kill " + new BigDecimal(sent) + new BigInteger(sent) + Math.abs(Integer.parseInt(sent)) + UUID.fromString(sent));
        runtime.exec("kill " + LocalDate.parse(sent) + LocalTime.parse(sent) + LocalDateTime.parse(sent) + Instant.parse(sent));
        runtime.exec("kill " + ZonedDateTime.parse(sent) + OffsetDateTime.parse(sent) + Duration.parse(sent) + Year.parse(sent));
        runtime.exec("kill " + new BigDecimal(sent).intValue() + new BigDecimal(sent).longValue() + new BigDecimal(sent).doubleValue());
        Short s = Short.valueOf(sent);
        Byte b = Byte.valueOf(sent);
        int cast = (int) request.getAttribute("n");
        runtime.exec("kill " + s + b + cast + Integer.toHexString(cast));
    }

    void encodings(HttpServletRequest request, Runtime runtime) throws Exception {
        String sent = request.getParameter("x");
        runtime.exec(URLDecoder.decode(sent, "UTF-8")); // finding: command-injection
        runtime.exec(URLEncoder.encode(sent, "UTF-8"));
        runtime.exec(new String(Base64.getDecoder().decode(sent)) + new String(Base64.getUrlDecoder().decode(sent))); // finding: command-injection
        runtime.exec(new String(Base64.getMimeDecoder().decode(sent))); // finding: command-injection
        runtime.exec(new String(Base64.getDecoder().decode(Base64.getEncoder().encode(sent.getBytes())))); // finding: command-injection
        runtime.exec(URLDecoder.decode(java.net.URLEncoder.encode(sent, "UTF-8"), "UTF-8")); // finding: command-injection
        runtime.exec(Base64.getEncoder().encodeToString(sent.getBytes()) + Base64.getUrlEncoder().encode(sent.getBytes()) + Base64.getMimeEncoder().encode(sent.getBytes()));
        runtime.exec(new String(HexFormat.of().parseHex(sent)) + HexFormat.of().formatHex(sent.getBytes())); // finding: command-injection
        Charset charset = Charset.forName("UTF-8");
    }

    void streams(HttpServletRequest request, Runtime runtime, byte[] buffer) throws Exception {
        runtime.exec(new BufferedReader(new InputStreamReader(request.getInputStream())).readLine()); // finding: command-injection
        runtime.exec(new LineNumberReader(new StringReader(request.getParameter("x"))).readLine()); // finding: command-injection
        runtime.exec(new String(new BufferedInputStream(new PushbackInputStream(request.getInputStream())).readAllBytes())); // finding: command-injection
        runtime.exec(new String(new ByteArrayInputStream(request.getParameter("x").getBytes()).readNBytes(4))); // finding: command-injection
        runtime.exec(new DataInputStream(request.getInputStream()).readUTF()); // finding: command-injection
        runtime.exec(new Scanner(request.getInputStream()).nextLine()); // finding: command-injection
        runtime.exec(new StringTokenizer(request.getParameter("x")).nextToken()); // finding: command-injection
        request.getInputStream().read(buffer);
        runtime.exec(new String(buffer)); // finding: command-injection
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        request.getInputStream().transferTo(copy);
        runtime.exec(copy.toString()); // finding: command-injection
    }

    void threads(HttpServletRequest request, Runtime runtime) throws Exception {
        String sent = request.getParameter("x");
        new Thread(() -> {
            try {
                runtime.exec(sent); // finding: command-injection
                Thread.sleep(10);
            } catch (Exception error) {
                throw new IllegalStateException(error);
            }
        }).start();
        try {
            throw new RuntimeException(sent);
        } catch (RuntimeException error) {
            runtime.exec(error.getMessage()); // finding: command-injection
        }
        Exception[] others = { new Exception(sent), new IllegalArgumentException(sent), new UnsupportedOperationException(sent), new java.sql.SQLException(sent) };
        try {
            throw new java.io.IOException(sent);
        } catch (java.io.IOException error) {
            runtime.exec(error.getMessage()); // finding: command-injection
        }
        Error error = new Error(sent);
    }

    void environment(Runtime runtime) throws Exception {
        runtime.exec(System.getenv("COMMAND"));
        runtime.exec(System.getProperty("command"));
    }

    void checks(HttpServletRequest request, Runtime runtime) throws Exception {
        String sent = request.getParameter("x");
        if (sent.equals("ls") || sent.equalsIgnoreCase("ps") || "df".contentEquals(sent)) runtime.exec(sent);
        if (Objects.equals(sent, "ls")) runtime.exec(sent);
        if (sent.matches("[a-z]+")) runtime.exec(sent);
        if (sent.matches(".+")) runtime.exec(sent); // finding: command-injection
        if (java.util.regex.Pattern.matches("[a-z]+", sent)) runtime.exec(sent);
        if (java.util.regex.Pattern.compile("[a-z]+").matcher(sent).matches()) runtime.exec(sent);
        java.util.regex.Pattern.compile(sent); // finding: regex-injection
        if (sent.startsWith("ls")) runtime.exec(sent); // finding: command-injection
        if (sent.contains("ls")) runtime.exec(sent); // finding: command-injection
        if (sent.endsWith("ls") || sent.indexOf("ls") > 0 || sent.isEmpty()) runtime.exec(sent); // finding: command-injection
        String folded = "abc".substring(1).toUpperCase();
        if (folded.equals("BC")) runtime.exec("ls");
        else runtime.exec(sent);
    }
}

class Loading {
    void load(HttpServletRequest request) throws Exception {
        System.load(request.getParameter("x")); // finding: file-inclusion
        System.loadLibrary(request.getParameter("x")); // finding: file-inclusion
        Runtime.getRuntime().load(request.getParameter("x")); // finding: file-inclusion
        Class.forName(request.getParameter("x")); // finding: file-inclusion
        Class.forName("org.postgresql.Driver");
    }
}

class Slow {
    boolean slow(HttpServletRequest request) {
        return request.getParameter("tag").matches("^([a-z]+\\s?)+$"); // finding: vulnerable-regex
    }
}

class Present {
    void present(String first, String second) {
        if (org.apache.commons.lang3.StringUtils.isNotEmpty(first) && org.apache.commons.lang3.StringUtils.isNotBlank(first) && org.springframework.util.StringUtils.hasText(first) && org.springframework.util.StringUtils.hasLength(first)) first.trim();
        if (org.apache.commons.lang3.StringUtils.isNumeric(second) || org.apache.commons.lang3.StringUtils.isAlpha(second) || org.apache.commons.lang3.StringUtils.isAlphanumeric(second)) second.trim();
    }
}
