/** Which files are there for tests only, by their paths: secrets and tokens in them are made up. */

const madeForTests = /\.(?:test|spec|e2e|cy)\.\w+$|(?:^|[\\/])(?:__tests__|__mocks__|__fixtures__|fixtures?|cypress)[\\/]|(?:^|[\\/])(?:test_[\w.-]*|[\w.-]*_tests?|tests?|conftest)\.py$|(?:^|[\\/])tests?[\\/](?:.*[\\/])?[\w.-]+\.py$/i;

/** Whether the file at this path is part of tests. */
export function isTestFile(path: string): boolean {
  return madeForTests.test(path);
}
