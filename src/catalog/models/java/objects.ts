/** Objects that are made from bytes or text: of any type that these name, unless a setting says otherwise. */
import type { Model, Use } from '../../model.ts';

const mapper = 'com.fasterxml.jackson.databind.ObjectMapper()';
const fastjson = '{com.alibaba.fastjson.JSON,com.alibaba.fastjson.JSONObject}';

const uses: readonly Use[] = [
  { path: `${mapper}.{enableDefaultTyping,enableDefaultTypingAsProperty}`, kind: 'unsafe-deserialization' },
  { path: 'com.alibaba.fastjson.parser.ParserConfig.getGlobalInstance().setAutoTypeSupport', kind: 'unsafe-deserialization', where: [{ argument: 0, is: [true] }] },
  { path: '{javax,jakarta}.jms.ObjectMessage().getObject', kind: 'unsafe-deserialization' },
];

/** Serialization of the platform and JMS, XStream, SnakeYAML, Jackson, Fastjson, Hessian, Kryo. */
export const objects: Model = {
  id: 'objects',
  title: 'Deserialization',
  language: 'java',
  containers: [{ path: 'org.yaml.snakeyaml.Yaml', shape: 'record', names: ['constructor'], isSettings: true }],
  steps: [
    { path: 'java.io.ObjectInputStream', from: '0', to: 'result' },
    { path: 'java.io.ObjectOutputStream', from: '0', to: 'result' },
    { path: 'java.io.ObjectOutputStream().writeObject', from: '0', to: 'this[+]' },
    { path: 'java.io.ObjectInputStream().readObject', from: 'this', to: 'result' },
  ],
  sinks: [
    { path: '{java.io.ObjectInputStream,java.beans.XMLDecoder}', argument: 0, kind: 'deserialization' },
    { path: 'com.thoughtworks.xstream.XStream().{fromXML,unmarshal}', argument: 0, kind: 'deserialization' },
    { path: 'org.yaml.snakeyaml.Yaml().{load,loadAll,loadAs}', argument: 0, kind: 'deserialization', where: [{ argument: 'this', member: 'constructor', isMissing: true }] },
    { path: `${fastjson}.{parseObject,parse}`, argument: 0, kind: 'deserialization' },
    { path: 'com.caucho.hessian.io.{HessianInput,Hessian2Input}', argument: 0, kind: 'deserialization' },
    { path: 'com.esotericsoftware.kryo.Kryo().{readClassAndObject,readObject}', argument: 0, kind: 'deserialization' },
    { path: 'org.apache.commons.lang3.SerializationUtils.deserialize', argument: 0, kind: 'deserialization' },
    { path: 'org.springframework.util.SerializationUtils.deserialize', argument: 0, kind: 'deserialization' },
  ],
  uses,
};
