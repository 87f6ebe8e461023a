/** How findings of a rule are mended: by fixes in code, and by what models tell. */
import type { Language, Model } from './model.ts';
import type { FixId, Rule } from './rule.ts';

/** The fixes in code (`analysis/fixes`): what the menu says, and the languages that each writes. */
export const codedFixes: Readonly<Record<FixId, { readonly title: string; readonly languages: readonly Language[] }>> = {
  'contain-path': { title: 'Refuse what leads out of the folder', languages: ['javascript'] },
  'parameterize-query': { title: 'Parameterize the query', languages: ['javascript', 'python', 'java'] },
  'run-without-shell': { title: 'Run it without a shell', languages: ['javascript', 'python'] },
  'validate-input': { title: 'Check it with Zod', languages: ['javascript'] },
};

/** One way to mend findings of a rule. */
export interface Mending {
  readonly language: Language;
  /** What the menu says. */
  readonly title: string;
}

/** All ways, without doubles. */
export function mendingsOf(rule: Rule, models: readonly Model[]): readonly Mending[] {
  const { id, fix, detects } = rule;
  const uses = detects.flatMap((one) => ('use' in one ? one.use : []));
  const sinks = detects.flatMap((one) => ('flow' in one ? one.flow.to : []));
  const takesSecretsOut = detects.some((one) => 'check' in one && (one.check === 'hardcoded-secret' || one.check === 'named-secret'));
  const own: Mending[] = fix ? codedFixes[fix].languages.map((language) => ({ language, title: codedFixes[fix].title })) : [];
  const told = models.flatMap((model): Mending[] => {
    const titles = [
      ...(model.uses ?? []).flatMap(({ kind, remedy }) => (remedy && uses.includes(kind) ? [remedy.title] : [])),
      ...(model.acts ?? []).flatMap(({ remedies }) => remedies?.[id]?.title ?? []),
      ...(model.handlers ?? []).flatMap(({ route }) => route?.remedies?.[id]?.title ?? []),
      ...(model.wrappings ?? []).flatMap(({ kind, title }) => ((kind === 'environment' ? takesSecretsOut : sinks.includes(kind)) ? [title] : [])),
    ];
    return titles.map((title) => ({ language: model.language, title }));
  });
  return [...new Map([...own, ...told].map((one) => [`${one.language} ${one.title}`, one])).values()];
}
