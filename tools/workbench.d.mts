import type { FrameLocator, Locator, Page } from 'playwright-core';

export interface Workbench {
  readonly page: Page;
  ready(themeClass: string): Promise<void>;
  runCommand(title: string): Promise<void>;
  choose(title: string, rowText: string): Promise<void>;
  pickIsOpen(): Promise<void>;
  openFile(path: string): Promise<void>;
  squiggle(severity: 'error' | 'warning' | 'info'): Promise<void>;
  hover(text: string, expected: string): Promise<void>;
  clickText(text: string): Promise<void>;
  openQuickFixes(expected: string): Promise<void>;
  typeSnippet(typed: string, expected: string): Promise<void>;
  viewContainer(title: string): Locator;
  openViewContainer(title: string): Promise<void>;
  setSidebarWidth(width: number): Promise<void>;
  setWindowSize(width: number, height: number): Promise<void>;
  treeRow(text: string | RegExp): Locator;
  togglePane(name: string): Promise<void>;
  scrolledRow(view: string, label: string): Promise<Locator>;
  webview(index?: number): FrameLocator;
  settle(): Promise<void>;
}

export declare function workbench(page: Page): Workbench;
