/** The models of Java, the language's own library first. */
import type { Model } from '../model.ts';
import { archives } from './java/archives.ts';
import { assertions } from './java/assertions.ts';
import { aws } from './java/aws.ts';
import { beans } from './java/beans.ts';
import { cookies } from './java/cookies.ts';
import { escaping } from './java/escaping.ts';
import { files } from './java/files.ts';
import { javaLang } from './java/java-lang.ts';
import { javaUtil } from './java/java-util.ts';
import { jaxRs } from './java/jax-rs.ts';
import { jdbcModel } from './java/jdbc.ts';
import { jetty } from './java/jetty.ts';
import { logging } from './java/logging.ts';
import { mail } from './java/mail.ts';
import { mongo } from './java/mongo.ts';
import { mybatis } from './java/mybatis.ts';
import { network } from './java/network.ts';
import { objects } from './java/objects.ts';
import { processes } from './java/processes.ts';
import { queries } from './java/queries.ts';
import { security } from './java/security.ts';
import { servlet } from './java/servlet.ts';
import { springData } from './java/spring-data.ts';
import { springSecurity } from './java/spring-security.ts';
import { springWeb } from './java/spring-web.ts';
import { tls } from './java/tls.ts';
import { tokens } from './java/tokens.ts';
import { xml } from './java/xml.ts';

/** In the order of their subjects: the language, the web, databases, files and processes, the rest. */
export const javaModels: readonly Model[] = [
  javaLang,
  javaUtil,
  assertions,
  servlet,
  springWeb,
  springSecurity,
  jaxRs,
  cookies,
  beans,
  jetty,
  jdbcModel,
  springData,
  mybatis,
  mongo,
  processes,
  files,
  archives,
  network,
  xml,
  objects,
  queries,
  security,
  tls,
  tokens,
  logging,
  mail,
  aws,
  escaping,
];
