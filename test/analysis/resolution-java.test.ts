/** Where the names of Java lead, in small projects that stand here as trees of files. */
import assert from 'node:assert/strict';
import { createResolver } from '../../src/analysis/resolution.ts';
import type { FolderHost } from '../../src/analysis/resolution/looking.ts';

type Files = Readonly<Record<string, string>>;

function hostOf(files: Files): FolderHost {
  return {
    read: (path) => (Object.hasOwn(files, path) ? files[path] : undefined),
    list: (folder) => {
      const below = Object.keys(files).flatMap((path) => (path.startsWith(folder) ? [path.slice(folder.length).split('/')] : []));
      return { files: below.flatMap(([name = '', ...others]) => (others.length === 0 ? [name] : [])), folders: [...new Set(below.flatMap(([name = '', ...others]) => (others.length > 0 ? [name] : [])))] };
    },
  };
}

/** Fails unless each name leads, from a file, to another one, or nowhere. */
function leads(files: Files, from: string, expected: Readonly<Record<string, string | undefined>>): void {
  const resolver = createResolver('java', hostOf(files));
  const found = Object.fromEntries(Object.keys(expected).map((name) => [name, resolver.resolve(name, from, new Set())]));
  assert.deepEqual(found, { ...expected });
}

const main = 'src/main/java/com/shop';

describe('resolution in Java: classes', () => {
  it('stand where their package says, below the root that the asking file has', () => {
    leads({ [`${main}/web/Orders.java`]: 'package com.shop.web;', [`${main}/Store.java`]: 'package com.shop;', 'src/main/java/Plain.java': '' }, `${main}/web/Orders.java`, {
      'com.shop.Store': `${main}/Store.java`, 'com.shop.web.Orders': `${main}/web/Orders.java`, Plain: 'src/main/java/Plain.java', 'com.shop.Nothing': undefined, 'java.util.List': undefined,
    });
  });

  it('are found without a source root, too', () => {
    leads({ 'a/Orders.java': 'package a;', 'b/Store.java': 'package b;' }, 'a/Orders.java', { 'b.Store': 'b/Store.java', 'a.Orders': 'a/Orders.java' });
    leads({ 'x/Orders.java': '', 'x/Store.java': '' }, 'x/Orders.java', { Store: 'x/Store.java' });
  });

  it('of tests see those of the program', () => {
    leads({ [`${main}/Store.java`]: 'package com.shop;', 'src/test/java/com/shop/StoreTest.java': 'package com.shop;' }, 'src/test/java/com/shop/StoreTest.java', { 'com.shop.Store': `${main}/Store.java` });
  });

  it('may be in another module of the build', () => {
    const files = {
      'pom.xml': '<project/>', 'api/pom.xml': '<project/>', 'core/pom.xml': '<project/>',
      'api/src/main/java/com/shop/Api.java': 'package com.shop;', 'core/src/main/java/com/shop/core/Store.java': 'package com.shop.core;',
    };
    leads(files, 'api/src/main/java/com/shop/Api.java', { 'com.shop.core.Store': 'core/src/main/java/com/shop/core/Store.java' });
  });

  it('are not looked for in another build', () => {
    leads({ 'a/pom.xml': '<project/>', 'a/src/main/java/A.java': '', 'b/pom.xml': '<project/>', 'b/src/main/java/B.java': '' }, 'a/src/main/java/A.java', { B: undefined });
  });
});

describe('resolution in Java: implementations', () => {
  const files = {
    [`${main}/Store.java`]: 'package com.shop; interface Store { }',
    [`${main}/jdbc/JdbcStore.java`]: 'package com.shop.jdbc; public class JdbcStore implements Store { }',
    [`${main}/Other.java`]: 'package com.shop; class Other { }',
  };

  it('are those that say so', () => {
    leads(files, `${main}/Store.java`, { 'com.shop.Store#1': `${main}/jdbc/JdbcStore.java`, 'com.shop.Store#2': undefined });
  });

  it('are none where there are many', () => {
    const many = Object.fromEntries(Array.from({ length: 5 }, (_, index) => [`${main}/Store${String(index)}.java`, `package com.shop; class Store${String(index)} implements Store { }`]));
    leads({ ...files, ...many }, `${main}/Store.java`, { 'com.shop.Store#1': undefined });
  });
});

describe('resolution in Java: resources and dependencies', () => {
  it('finds files of properties beside the classes, and in the folder of resources', () => {
    leads({ [`${main}/Orders.java`]: 'package com.shop;', [`${main}/own.properties`]: 'a=b', 'src/main/resources/shop.properties': 'a=b' }, `${main}/Orders.java`, {
      'resource:own.properties': `${main}/own.properties`, 'resource:/shop.properties': 'src/main/resources/shop.properties', 'resource:classpath:shop.properties': 'src/main/resources/shop.properties', 'resource:no.properties': undefined,
    });
  });

  it('reads what Maven and Gradle ask for', () => {
    const pom = '<project><properties><jjwt>0.12.5</jjwt></properties><dependencies><dependency><groupId>io.jsonwebtoken</groupId><artifactId>jjwt</artifactId><version>${jjwt}</version></dependency></dependencies></project>';
    const maven = createResolver('java', hostOf({ 'pom.xml': pom, [`${main}/Orders.java`]: '' })).dependencies(`${main}/Orders.java`, new Set());
    assert.equal(maven?.get('io.jsonwebtoken:jjwt'), '0.12.5');
    const gradle = createResolver('java', hostOf({ 'build.gradle': "implementation 'org.yaml:snakeyaml:1.33'", [`${main}/Orders.java`]: '' })).dependencies(`${main}/Orders.java`, new Set());
    assert.equal(gradle?.get('org.yaml:snakeyaml'), '1.33');
    assert.equal(createResolver('java', hostOf({ 'A.java': '' })).dependencies('A.java', new Set()), undefined);
  });
});
