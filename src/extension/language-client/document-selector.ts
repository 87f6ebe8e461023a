/** Which documents are analysed. */
import { workspace } from 'vscode';
import { languageIds } from '../../protocol.ts';

interface DocumentFilter {
  readonly scheme: string;
  readonly language: string;
}

/**
 * Files, unsaved files, and files of the folders that are open, whatever their file system. Other schemes are copies (the left side of a diff, a notebook's cell) whose findings would be said twice or out of place.
 */
export function documentSelector(): DocumentFilter[] {
  const folders = workspace.workspaceFolders ?? [];
  const schemes = new Set(['file', 'untitled', ...folders.map(({ uri }) => uri.scheme)]);
  return [...schemes].flatMap((scheme) => languageIds.map((language) => ({ scheme, language })));
}
