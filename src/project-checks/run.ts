/** Runs the checks on a project. */
import { adviceSections, type AdviceId } from '../catalog/advice.ts';
import { notApplicable, type Outcome, type ProjectCheck } from './check.ts';
import { projectChecks } from './checks.ts';
import { Project, type ProjectHost } from './project.ts';

/** A check and what it saw. */
export interface CheckResult {
  readonly check: ProjectCheck;
  readonly outcome: Outcome;
  /** The snippets that do it in this project, by their prefixes. */
  readonly snippets: readonly string[];
  /** Where the guide gives the advice: `c03.version-control#use-version-control`. */
  readonly section: string;
}

/** Looks at the project with every check, in their order. A check that fails says so, and costs the others nothing. */
export async function checkProject(host: ProjectHost, checks: readonly ProjectCheck[] = projectChecks): Promise<readonly CheckResult[]> {
  const project = await Project.open(host);
  const isNone = project.manifests.length === 0 && project.sources.length === 0;
  return Promise.all(checks.map(async (check) => ({
    check,
    outcome: isNone ? nothingHere : await outcomeOf(check, project),
    snippets: snippetsFor(check, project),
    section: sectionOf(check.advice[0]),
  })));
}

const nothingHere = notApplicable('This folder has no program, and no package.json, pyproject.toml, requirements.txt, pom.xml, build.gradle or composer.json.');

async function outcomeOf(check: ProjectCheck, project: Project): Promise<Outcome> {
  try {
    return await check.look(project);
  } catch (error) {
    return notApplicable(`It could not be checked: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function snippetsFor({ snippets = {} }: ProjectCheck, project: Project): string[] {
  return Object.entries(snippets).filter(([, facts]) => facts.length === 0 || facts.some((fact) => project.declares(fact))).map(([prefix]) => prefix);
}

function sectionOf(advice: AdviceId): string {
  return `${adviceSections[advice]}#${advice}`;
}
