import com.alibaba.fastjson.JSON;
import com.alibaba.fastjson.JSONObject;
import com.alibaba.fastjson.parser.ParserConfig;
import com.caucho.hessian.io.Hessian2Input;
import com.caucho.hessian.io.HessianInput;
import com.esotericsoftware.kryo.Kryo;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.thoughtworks.xstream.XStream;
import jakarta.jms.ObjectMessage;
import jakarta.servlet.http.HttpServletRequest;
import java.beans.XMLDecoder;
import java.io.*;
import org.apache.commons.lang3.SerializationUtils;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class Objects {
    void platform(HttpServletRequest request, ObjectMessage message) throws Exception {
        new ObjectInputStream(request.getInputStream()).readObject(); // finding: unsafe-deserialization
        new XMLDecoder(request.getInputStream()); // finding: unsafe-deserialization
        message.getObject(); // finding: unsafe-deserialization
        SerializationUtils.deserialize(request.getInputStream()); // finding: unsafe-deserialization
        org.springframework.util.SerializationUtils.deserialize(request.getInputStream().readAllBytes()); // finding: unsafe-deserialization
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ObjectOutputStream out = new ObjectOutputStream(bytes);
        out.writeObject(request.getParameter("x"));
        ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())); // finding: unsafe-deserialization
        Runtime.getRuntime().exec((String) in.readObject()); // finding: command-injection
    }

    void libraries(HttpServletRequest request, XStream xstream, Kryo kryo, ObjectMapper mapper) throws Exception {
        xstream.fromXML(request.getReader()); // finding: unsafe-deserialization
        xstream.unmarshal(request.getReader()); // finding: unsafe-deserialization
        JSON.parseObject(request.getParameter("x")); // finding: unsafe-deserialization
        JSONObject.parse(request.getParameter("x")); // finding: unsafe-deserialization
        ParserConfig.getGlobalInstance().setAutoTypeSupport(true); // finding: unsafe-deserialization
        ParserConfig.getGlobalInstance().setAutoTypeSupport(false);
        new HessianInput(request.getInputStream()); // finding: unsafe-deserialization
        new Hessian2Input(request.getInputStream()); // finding: unsafe-deserialization
        kryo.readClassAndObject(request.getInputStream()); // finding: unsafe-deserialization
        kryo.readObject(request.getInputStream(), Asked.class); // finding: unsafe-deserialization
        mapper.enableDefaultTyping(); // finding: unsafe-deserialization
        mapper.enableDefaultTypingAsProperty(null, "type"); // finding: unsafe-deserialization
        mapper.readValue(request.getReader(), Asked.class);
    }

    void yaml(HttpServletRequest request) throws Exception {
        Yaml yaml = new Yaml();
        yaml.load(request.getReader()); // finding: unsafe-deserialization
        yaml.loadAll(request.getReader()); // finding: unsafe-deserialization
        yaml.loadAs(request.getReader(), Asked.class); // finding: unsafe-deserialization
        new Yaml(new SafeConstructor()).load(request.getReader());
    }
}
