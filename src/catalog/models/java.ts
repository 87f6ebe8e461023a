/** The models of Java, the language's own library first. */
import type { Model } from '../model.ts';
import { escaping } from './java/escaping.ts';
import { files } from './java/files.ts';
import { javaLang } from './java/java-lang.ts';
import { javaUtil } from './java/java-util.ts';
import { jdbcModel } from './java/jdbc.ts';
import { network } from './java/network.ts';
import { processes } from './java/processes.ts';
import { queries } from './java/queries.ts';
import { security } from './java/security.ts';
import { servlet } from './java/servlet.ts';
import { springWeb } from './java/spring-web.ts';

/** In the order of their subjects: the language, the web, databases, files and processes, the rest. */
export const javaModels: readonly Model[] = [
  javaLang,
  javaUtil,
  servlet,
  springWeb,
  jdbcModel,
  processes,
  files,
  network,
  queries,
  security,
  escaping,
];
