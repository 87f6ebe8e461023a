/**
 * A project as checks see it: the paths of its files, their texts as they are asked for, its dependencies. It never looks at more than
 * a bounded number of files, so that a check costs little however large the project is.
 */
import { isManifest, readManifest, type Ecosystem, type Manifest } from './manifests.ts';

/** Where the files are. */
export interface ProjectHost {
  /** The paths of the project's own files, by slashes, without those of packages and build output. */
  list(): Promise<readonly string[]>;
  /** The text of a file by its path (`../` leads out of the project); undefined where there is none, or it is too large to be worth it. */
  read(path: string): Promise<string | undefined>;
}

/** A text that was looked for, and the file that has it. */
export interface Hit {
  readonly path: string;
  readonly text: string;
}

/** So many files are read for one question. */
export const mostFiles = 400;
const mostManifests = 30;

const source = /\.(?:[cm]?[jt]sx?|py|java|kt|php)$/;
const test = /(?:^|\/)(?:tests?|__tests__|spec|e2e)\/|[._-](?:test|spec|e2e)\.\w+$|(?:^|\/)test_[^/]*\.py$|_test\.py$|Tests?\.(?:java|kt|php)$|IT\.java$|(?:^|\/)conftest\.py$/;

/** What is known of a project. */
export class Project {
  readonly #host: ProjectHost;
  readonly #texts = new Map<string, Promise<string | undefined>>();
  /** The paths of its files, those near its root first. */
  readonly files: readonly string[];
  /** What declares its packages. */
  readonly manifests: readonly Manifest[];

  private constructor(host: ProjectHost, files: readonly string[], manifests: readonly Manifest[]) {
    this.#host = host;
    this.files = files;
    this.manifests = manifests;
  }

  /** Lists the files and reads the manifests. */
  static async open(host: ProjectHost): Promise<Project> {
    const depth = (path: string): number => path.split('/').length;
    const files = [...await host.list()].sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
    const manifests = await Promise.all(files.filter(isManifest).slice(0, mostManifests).map(async (path) => {
      const text = await host.read(path);
      return text === undefined ? undefined : readManifest(path, text);
    }));
    return new Project(host, files, manifests.filter((manifest) => manifest !== undefined));
  }

  /** Files of programs that are no tests. */
  get sources(): readonly string[] {
    return this.files.filter((path) => source.test(path) && !test.test(path));
  }

  get tests(): readonly string[] {
    return this.files.filter((path) => source.test(path) && test.test(path));
  }

  /** The text of a file, if there is one. */
  read(path: string): Promise<string | undefined> {
    let text = this.#texts.get(path);
    if (text === undefined) this.#texts.set(path, text = this.#host.read(path));
    return text;
  }

  /** The first file whose path matches; those near the root come first. */
  find(path: RegExp): string | undefined {
    return this.files.find((file) => path.test(file));
  }

  findAll(path: RegExp): readonly string[] {
    return this.files.filter((file) => path.test(file));
  }

  uses(ecosystem: Ecosystem): boolean {
    return this.manifests.some((manifest) => manifest.ecosystem === ecosystem);
  }

  /** Whether a manifest is of an ecosystem (`npm`), or depends on one of its packages (`npm express`). */
  declares(fact: string): boolean {
    const [ecosystem, name] = fact.split(' ');
    return this.manifests.some((manifest) => manifest.ecosystem === ecosystem && (name === undefined || manifest.dependencies.has(name)));
  }

  /** The first of these packages that the project depends on, and the manifest that says so. A star stands for anything. */
  dependency(names: readonly string[]): Hit | undefined {
    const patterns = names.map((name) => new RegExp(`^${name.replace(/[.+]/g, '\\$&').replaceAll('*', '.*')}$`));
    for (const { path, dependencies } of this.manifests) {
      for (const pattern of patterns) {
        const text = [...dependencies].find((name) => pattern.test(name));
        if (text !== undefined) return { path, text };
      }
    }
    return undefined;
  }

  /** The first of these files whose text matches, and what matches in it. */
  async search(paths: readonly string[], pattern: RegExp): Promise<Hit | undefined> {
    for (const path of paths.slice(0, mostFiles)) {
      const found = pattern.exec(await this.read(path) ?? '');
      if (found !== null) return { path, text: found[0].trim() };
    }
    return undefined;
  }
}
