/** The packages that a build asks for: from Maven's pom.xml, or Gradle's scripts. Named `group:artifact`. */
import type { Looking } from '../looking.ts';

/** What the build in this folder depends on; undefined where there is none. */
export function readDependencies(folder: string, looking: Looking): ReadonlyMap<string, string> | undefined {
  const pom = looking.read(`${folder}pom.xml`);
  if (pom !== undefined) return ofMaven(pom);
  const script = looking.read(`${folder}build.gradle`) ?? looking.read(`${folder}build.gradle.kts`);
  return script === undefined ? undefined : ofGradle(script);
}

function ofMaven(text: string): ReadonlyMap<string, string> {
  const properties = new Map([.../<properties>([^]*?)<\/properties>/.exec(text)?.[1]?.matchAll(/<([\w.-]+)>([^<]*)<\/\1>/g) ?? []].map(([, name = '', value = '']) => [name, value.trim()]));
  const parent = /<parent>([^]*?)<\/parent>/.exec(text)?.[1];
  const all = [...parent === undefined ? [] : [parent], ...[...text.matchAll(/<dependency>([^]*?)<\/dependency>/g)].map(([, inside = '']) => inside)];
  const read = (inside: string, tag: string): string => (new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(inside)?.[1] ?? '').trim().replace(/\$\{([\w.-]+)\}/g, (whole, name: string) => properties.get(name) ?? whole);
  return new Map(all.map((inside) => [`${read(inside, 'groupId')}:${read(inside, 'artifactId')}`, read(inside, 'version')]));
}

function ofGradle(text: string): ReadonlyMap<string, string> {
  return new Map([...text.matchAll(/["']([\w.-]+:[\w.-]+)(?::([\w.+-]+))?["']/g)].map(([, name = '', version = '']) => [name, version]));
}
