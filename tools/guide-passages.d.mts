import type { Passage } from '../src/webview/search.ts';

export declare function passagesOf(page: { readonly place: string; readonly title: string; readonly html: string }): Passage[];
