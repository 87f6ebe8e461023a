/**
 * Angular and AngularJS: both clean what is put into a page, but what a program calls trusted. https://angular.dev/best-practices/security,
 * https://docs.angularjs.org/api/ng/service/$sce
 */
import type { Model } from '../../model.ts';

/** The package `@angular/platform-browser`, and what AngularJS hands to controllers by name. */
export const angular: Model = {
  id: 'angular',
  title: 'Angular',
  language: 'javascript',
  types: [
    { path: 'angular.element', is: 'jquery' },
  ],
  steps: [
    { path: '@angular/platform-browser.DomSanitizer().sanitize', from: '1', to: 'result' },
  ],
  sanitizers: [
    { path: '@angular/platform-browser.DomSanitizer().sanitize', argument: 1, cleans: 'result', clears: ['html'] },
  ],
  sinks: [
    {
      path: '@angular/platform-browser.DomSanitizer().{bypassSecurityTrustHtml,bypassSecurityTrustScript,bypassSecurityTrustStyle,bypassSecurityTrustUrl,bypassSecurityTrustResourceUrl}',
      argument: 0, kind: 'html', warnsOfParameters: true,
    },
    { path: 'any.{trustAsHtml,trustAsJs,trustAsCss,trustAsUrl,trustAsResourceUrl}', argument: 0, kind: 'html', warnsOfParameters: true },
    { path: 'any.trustAs', argument: 1, kind: 'html', warnsOfParameters: true },
  ],
};
