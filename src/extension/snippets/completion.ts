/**
 * Suggests snippets by their prefixes while one types. What the package would contribute as snippets could not be switched off by a setting;
 * a provider of completions asks for it each time.
 */
import {
  CompletionItem, CompletionItemKind, CompletionTriggerKind, languages, MarkdownString, Range, SnippetString, workspace,
  type CompletionItemProvider, type Disposable,
} from 'vscode';
import { settings } from '../../protocol.ts';
import type { Library } from './library.ts';
import { snippetLanguages, suggested } from './suggested.ts';

/** Suggests the snippets of a library in all languages that it has texts for. */
export function suggestSnippets(library: () => Promise<Library>): Disposable {
  const provider: CompletionItemProvider = {
    async provideCompletionItems(document, position, _token, { triggerKind }) {
      const before = document.lineAt(position).text.slice(0, position.character);
      const hidden = workspace.getConfiguration(settings.section, document).get<readonly string[]>('snippets.hidden', []);
      const all = await library();
      const { typed, snippets } = suggested(all, { language: document.languageId, file: document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1), before, hidden });
      if (typed === '' && triggerKind !== CompletionTriggerKind.Invoke) return [];
      const range = new Range(position.translate(0, -typed.length), position);
      return snippets.map(({ prefix, task, description, body, text, group }) => {
        const item = new CompletionItem({ label: prefix, description: task }, CompletionItemKind.Snippet);
        item.detail = `${all.groups.find(({ id }) => id === group)?.title ?? group}: ${task}`;
        item.documentation = new MarkdownString().appendText(description).appendCodeblock(text, document.languageId);
        item.insertText = new SnippetString(body);
        item.range = range;
        return item;
      });
    },
  };
  // For all languages at once, VS Code would ask it only where nobody else has anything to say. A hyphen ends a word in most languages; a prefix has two.
  return languages.registerCompletionItemProvider([...snippetLanguages], provider, '-');
}
