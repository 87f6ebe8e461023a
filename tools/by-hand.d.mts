import type { Page } from 'playwright-core';
import type { Workbench } from './workbench.mjs';

/** A VS Code that is driven as by a hand. */
export interface ByHand {
  readonly page: Page;
  readonly bench: Workbench;
  readonly workspace: string;
  /** Opens the folder in one of the themes of `themes.mjs`, or opens it again. */
  load(theme?: 'dark' | 'light' | 'hc-dark' | 'hc-light'): Promise<void>;
  close(): Promise<void>;
}

export declare function openByHand(): Promise<ByHand>;
